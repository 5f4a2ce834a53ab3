import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const packages = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const core = join(packages, "core", "src");

/** Stages in the pipeline's order: a stage imports type files of earlier stages and leaves. */
const STAGES = ["capture", "parse", "measure", "classify", "fields", "assemble"];
const LEAF_ROOMS = ["text", "grammar", "schema"];
const LEAF_FILES = ["record.ts", "outcome.ts", "evidence.ts", "options.ts"];
/** Files of earlier stages that later ones may import: their types, and tables and questions about those types. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  capture: ["capture.ts", "sha256.ts"],
  parse: ["page.ts", "tags.ts", "declared/lenient-json.ts"],
  measure: [
    "galley.ts",
    "all-bold.ts",
    "data-tables.ts",
    "opening-time.ts",
    "survey.ts",
    "tag-sets.ts",
    "features.ts",
    "features/containers.ts",
    "features/name-scores.ts",
    "features/tokens.ts",
  ],
  classify: ["label.ts"],
  fields: ["fields.ts"],
  assemble: [],
};
/** Nothing but the package's doors imports these. */
const ORCHESTRATORS = ["extract.ts", "stages.ts", "index.ts"];

const IMPORT = /(?:from|import) "([^"]+)"/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = sourceFiles(core).flatMap(importsOf);

test("core has sources to check", () => expect(imports.length).toBeGreaterThan(50));

test("a stage imports earlier stages' type files and leaves, and nothing else", () => {
  const stageImports = imports.filter((it) => STAGES.includes(room(it.file)) && room(it.file) !== room(it.target));
  expect(stageImports.filter((it) => !isEarlierType(it) && !isLeaf(it.target)).map(describe)).toEqual([]);
});

test("leaves import leaves alone", () => {
  const leafImports = imports.filter((it) => isLeaf(it.file) && room(it.file) !== room(it.target));
  expect(leafImports.filter((it) => !isLeaf(it.target)).map(describe)).toEqual([]);
});

test("render reads the record and leaves alone", () => {
  const rendering = imports.filter((it) => room(it.file) === "render" && room(it.target) !== "render");
  expect(rendering.filter((it) => !isLeaf(it.target)).map(describe)).toEqual([]);
});

test("nothing but the doors imports the orchestrators", () => {
  const doors = imports.filter(
    (it) => ORCHESTRATORS.includes(it.target) && !ORCHESTRATORS.includes(it.file) && room(it.file) !== "adapters",
  );
  expect(doors.map(describe)).toEqual([]);
});

test("there are no import cycles, types included", () => {
  expect(findCycle(imports)).toEqual([]);
});

test("core is neutral: no node:*, and the dependencies that package.json gives a reason for", () => {
  const outside = sourceFiles(core).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(IMPORT)]
      .map((match) => match[1] ?? "")
      .filter((name) => !name.startsWith(".")),
  );
  expect([...new Set(outside)].sort()).toEqual(["@exodus/bytes/encoding-browser.js"]);
});

test("core never names a clock, chance, the console or the process", () => {
  const forbidden = /\b(Date\.now|Math\.random|console\.|process\.|process"|setTimeout|fetch\(|new Date\(\))/;
  // Asks whether the runtime can hash and check bytes itself, which takes a tenth of the time; the answer is the same either way.
  const exempt = join(core, "capture", "native.ts");
  const checked = sourceFiles(core).filter((file) => file !== exempt);
  expect(checked.length).toBeLessThan(sourceFiles(core).length);
  expect(checked.filter((file) => forbidden.test(withoutComments(readFileSync(file, "utf8"))))).toEqual([]);
});

test("the command line imports the library by its name, and the library never the command line", () => {
  const cli = sourceFiles(join(packages, "cli", "src")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(IMPORT)]
      .map((match) => match[1] ?? "")
      .filter((name) => name.includes("core/")),
  );
  expect(cli).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)]
    .map((match) => match[1] ?? "")
    .filter((name) => name.startsWith("."))
    .map((name) => ({ file: relative(core, file), target: relative(core, join(dirname(file), name)) }));
}

function room(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

function isLeaf(file: string): boolean {
  return LEAF_ROOMS.includes(room(file)) || LEAF_FILES.includes(file);
}

function isEarlierType(it: Import): boolean {
  const earlier = STAGES.slice(0, STAGES.indexOf(room(it.file)));
  return earlier.some((stage) => SHARED[stage]?.some((name) => it.target === `${stage}/${name}`));
}

function describe(it: Import): string {
  return `${it.file} -> ${it.target}`;
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*$/gm, "");
}

function findCycle(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const it of all) targets.set(it.file, [...(targets.get(it.file) ?? []), it.target]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
