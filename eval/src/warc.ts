import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ROOT } from "./corpus.ts";
import { recordHeads } from "./warc/record-heads.ts";
import { WARC_FILES, type WarcFile } from "./warc/warc-files.ts";

/*
 * `npm run eval:warc`: every oddity of the shared WARC files read, or refused by name, and the next record still found. For each file:
 * what `tearsheet run` answers and passes over is what must be; together that is every record whose head is in the bytes; and
 * reading that begins behind any find goes on as if it had never stopped.
 */
const FILES = join(ROOT, "../shared/conformance/warc");
const BIN = join(ROOT, "packages/cli/bin/tearsheet.js");
/** The reader is no part of the command's surface: it is taken from where it is built. */
const READER = new URL("../../packages/cli/dist/sources/", import.meta.url);

/** The problems that are the archive's and not the page's. */
const CAPTURE_FLAWS: ReadonlySet<string> = new Set([
  "wrong-length",
  "cut-capture",
  "wrong-checksum",
  "broken-chunks",
  "broken-compression",
]);

if (existsSync(FILES)) process.exitCode = await main();
else console.log(`no files: ${FILES} is not there`);

async function main(): Promise<number> {
  let failed = 0;
  const names = readdirSync(FILES, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(FILES, name)).isFile(),
  );
  for (const name of names.sort()) {
    const expected = WARC_FILES[name];
    const wrong = expected === undefined ? ["nothing is said of it"] : await wrongWith(name, expected);
    if (wrong.length > 0) failed++;
    console.log(`${wrong.length > 0 ? "WRONG" : "ok   "}  ${name}: ${expected?.oddity ?? "a new file"}`);
    for (const what of wrong) console.log(`         ${what}`);
  }
  console.log(`${names.length - failed} of ${names.length} files as they must be read`);
  return failed > 0 || names.length === 0 ? 1 : 0;
}

async function wrongWith(name: string, expected: WarcFile): Promise<readonly string[]> {
  const path = join(FILES, name);
  const told = readByRun(path);
  const records = told.answers.length + Object.values(told.passedOver).reduce((sum, count) => sum + count, 0);
  const heads = recordHeads(readFileSync(path));
  return [
    ...difference("answers", told.answers, expected.answers),
    ...difference("passed over", told.passedOver, expected.passedOver),
    ...(records === heads ? [] : [`${heads} record heads in its bytes, ${records} records told`]),
    ...(await wrongPlaces(path)),
  ];
}

function difference(what: string, found: unknown, expected: unknown): readonly string[] {
  if (isDeepStrictEqual(found, expected)) return [];
  return [`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`];
}

interface Told {
  readonly answers: readonly string[];
  readonly passedOver: Readonly<Record<string, number>>;
}

/** What a user gets. */
function readByRun(path: string): Told {
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-warc-"));
  try {
    execFileSync(process.execPath, [BIN, "run", path, "--output", folder, "--workers", "1", "--resume"]);
    const { passedOver, files } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    const lines = files.flatMap((file: string) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n"));
    return { passedOver, answers: lines.map(answerText) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answerText(line: string): string {
  const { outcome, reason, problems, record } = JSON.parse(line);
  const flaws = problems.map(({ code }: { code: string }) => code).filter((code: string) => CAPTURE_FLAWS.has(code));
  const read = record === undefined ? [outcome, reason] : ["page"];
  return [...read, ...flaws, ...(record === undefined ? [] : [record.capture.url])].join(" ");
}

/** Reads on from behind each find. */
async function wrongPlaces(path: string): Promise<readonly string[]> {
  const { WholeFile } = await import(new URL("byte-file.js", READER).href);
  const { formByName, formByContent } = await import(new URL("file-kind.js", READER).href);
  const { warcFinds } = await import(new URL("warc/warc-source.js", READER).href);
  const { compression } = formByName(path) ?? (await formByContent(path));
  const handle = await open(path);
  try {
    const from = async (place: readonly number[]): Promise<readonly { readonly next: readonly number[] }[]> => {
      const finds = [];
      for await (const find of warcFinds({ name: path, file: new WholeFile(handle), compression }, place))
        finds.push(find);
      return finds;
    };
    const all = await from([]);
    const wrong: string[] = [];
    for (const [index, { next }] of all.entries())
      if (!isDeepStrictEqual(await from(next), all.slice(index + 1)))
        wrong.push(`reading on from ${next} finds something else`);
    return wrong;
  } finally {
    await handle.close();
  }
}
