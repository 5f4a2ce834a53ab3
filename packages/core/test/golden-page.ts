import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extract } from "../src/extract.ts";
import type { ExtractOptions } from "../src/options.ts";
import type { Outcome } from "../src/outcome.ts";
import type { NewsRecord } from "../src/record.ts";
import { toMarkdown } from "../src/render/to-markdown.ts";
import { caseOf } from "../src/schema/mismatches.ts";
import { RECORD_SHAPE } from "../src/schema/record-shape.ts";
import type { ObjectNode, ShapeNode } from "../src/schema/shape.ts";

const pages = new URL("./pages/", import.meta.url);

/** A page of test/pages: what was captured, how, and what comes out. */
export interface GoldenPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ExtractOptions;
  readonly outcome: Outcome;
  /** What is known to come out wrong, and how: keys as in {@link differences}, and `read-back` for HTML that reads back otherwise. */
  readonly wrong: Readonly<Record<string, string>>;
}

export const PAGES: readonly GoldenPage[] = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => openPage(entry.name))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

function openPage(name: string): GoldenPage {
  const file = existsSync(fileOf(name, "page.html")) ? "page.html" : "page.txt";
  const bytes = new Uint8Array(readFileSync(fileOf(name, file)));
  const { options, wrong = {} } = JSON.parse(readFileSync(fileOf(name, "capture.json"), "utf8"));
  return { name, bytes, options, outcome: extract(bytes, options), wrong };
}

function fileOf(name: string, file: string): URL {
  return new URL(`${name}/${file}`, pages);
}

/** The files that say what a page must give, and what it does give. An article has all three, another page its verdict alone. */
export function printed(page: GoldenPage): ReadonlyMap<string, string> {
  const { outcome } = page;
  const { kind, problems } = outcome;
  const verdict = kind === "article" ? { kind, problems } : { kind, reason: outcome.reason, problems };
  const files = new Map([["outcome.json", json(verdict)]]);
  if (outcome.kind !== "article") return files;
  const { record } = outcome;
  return files.set("record.json", json(readable(record))).set("record.md", toMarkdown(record, { frontMatter: true }));
}

/** The expected file, or null where there is none. */
function expected(page: GoldenPage, file: string): string | null {
  const url = fileOf(page.name, file);
  return existsSync(url) ? readFileSync(url, "utf8") : null;
}

/**
 * Where a page comes out otherwise than its files say: `outcome`, `markdown`, `record` (there is none, or none is expected), a
 * key of the record, or `regions/start-end` for one region.
 */
export function differences(page: GoldenPage): readonly string[] {
  const now = printed(page);
  const [record, expectedRecord] = [now.get("record.json") ?? null, expected(page, "record.json")];
  return [
    ...(now.get("outcome.json") === expected(page, "outcome.json") ? [] : ["outcome"]),
    ...((now.get("record.md") ?? null) === expected(page, "record.md") ? [] : ["markdown"]),
    ...(record === null || expectedRecord === null
      ? record === expectedRecord
        ? []
        : ["record"]
      : recordDifferences(JSON.parse(record), JSON.parse(expectedRecord))),
  ];
}

type Printed = Readonly<Record<string, unknown>> & { readonly regions: readonly { readonly span: string }[] };

function recordDifferences({ regions, ...record }: Printed, { regions: wantedRegions, ...wanted }: Printed): string[] {
  const keys = [...new Set([...Object.keys(record), ...Object.keys(wanted)])];
  return [
    ...keys.filter((key) => JSON.stringify(record[key]) !== JSON.stringify(wanted[key])),
    ...regionDifferences(regions, wantedRegions),
  ];
}

function regionDifferences(got: Printed["regions"], wanted: Printed["regions"]): string[] {
  const byPlace = (regions: Printed["regions"]): Map<string, string> =>
    new Map(regions.map((region) => [region.span.split(" ")[0] ?? "", JSON.stringify(region)]));
  const [now, then] = [byPlace(got), byPlace(wanted)];
  const places = [...new Set([...then.keys(), ...now.keys()])];
  return places.filter((place) => now.get(place) !== then.get(place)).map((place) => `regions/${place}`);
}

/**
 * Writes what comes out now. The files of a page with known wrongs are kept by hand and stay: there the wrongs that have come
 * right leave capture.json.
 */
export function writeGolden(page: GoldenPage): void {
  if (Object.keys(page.wrong).length === 0) {
    for (const [file, text] of printed(page)) writeFileSync(fileOf(page.name, file), text);
    return;
  }
  const left = new Set([...differences(page), "read-back"]);
  const wrong = Object.fromEntries(Object.entries(page.wrong).filter(([place]) => left.has(place)));
  const { wrong: _, ...capture } = JSON.parse(readFileSync(fileOf(page.name, "capture.json"), "utf8"));
  const kept = Object.keys(wrong).length === 0 ? capture : { ...capture, wrong };
  writeFileSync(fileOf(page.name, "capture.json"), `${JSON.stringify(kept, null, 2)}\n`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * A record for a reader who checks it: every span with the text that it slices, and no `capture.text`, since the regions
 * now spell it out. Confidences are left out: they move with every training of the weights, and eval/ measures them.
 */
function readable(record: NewsRecord): unknown {
  const spelled = spell(record, RECORD_SHAPE, record.capture.text);
  return JSON.parse(
    JSON.stringify(spelled, (key, value) => (key === "text" && value === record.capture.text ? undefined : value)),
  );
}

function spell(value: unknown, shape: ShapeNode, text: string): unknown {
  switch (shape.kind) {
    case "span":
      return Array.isArray(value) ? `${value[0]}-${value[1]} ${text.slice(value[0], value[1])}` : value;
    case "nullable":
      return value === null ? null : spell(value, shape.of, text);
    case "list":
      return Array.isArray(value) ? value.map((item: unknown) => spell(item, shape.of, text)) : value;
    case "object":
      return spellKeys(value, shape, text);
    case "choice": {
      const branch = caseOf(value, shape.cases);
      return branch === null ? value : spellKeys(value, branch, text);
    }
    default:
      return value;
  }
}

function spellKeys(value: unknown, shape: ObjectNode, text: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const keys = shape.keys.filter((key) => entries.has(key.name) && key.name !== "confidence");
  return Object.fromEntries(keys.map((key) => [key.name, spell(entries.get(key.name), key.shape, text)]));
}
