import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { scriptsAlone } from "./ablation/scripts-alone.ts";
import { chosenSets, findCorpus, NO_CORPUS } from "./corpus.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { findExtractor } from "./extractor.ts";
import { siteOf } from "./fold.ts";
import type { Gold, SetName } from "./gold.ts";
import { wordF1 } from "./metrics/words.ts";
import { rowsOfPages } from "./rows-of-pages.ts";
import { alignedTable } from "./table.ts";

const USAGE = `npm run eval:scripts -- [options]
  Reads every page with all that its body prints taken out: what is left is what JSON-LD and the state in its scripts tell. The body read
  there is compared with the gold's, else with that of the whole page, by words.
  --corpus DIR     the corpus (else TEARSHEET_CORPUS, else ../shared/corpus/*.tar.xz)
  --sets a,b       only these sets
  --sample N       every Nth page
  --faults FILE    write what was read and is another text, a JSON line each`;

/** How a body that was read agrees with the story: the word F1 from which on it is the story, or a part of it. */
const STORY_F1 = 0.85;
const PART_F1 = 0.5;

const FINDINGS = ["story", "part", "other", "none"] as const;
type Finding = (typeof FINDINGS)[number];

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    sets: { type: "string" },
    sample: { type: "string", default: "1" },
    faults: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const extractor = findExtractor(false);

process.exitCode = main();

interface Row {
  readonly set: SetName;
  readonly page: string;
  readonly finding: Finding;
  readonly read: string;
}

function main(): number {
  const corpus = findCorpus(options.corpus);
  if (options.help || corpus === null) {
    process.stdout.write(`${options.help ? USAGE : NO_CORPUS}\n`);
    return options.help ? 0 : 1;
  }
  const sets = chosenSets(options.sets);
  const rows = rowsOfPages(corpus, sets, options.sample, rowOf);
  if (options.faults !== undefined) writeFileSync(options.faults, faultLines(rows));
  const lines = sets.map((set) => [set, ...FINDINGS.map((finding) => String(countOf(rows, set, finding)))]);
  process.stdout.write(`${alignedTable(["read from scripts", ...FINDINGS], lines, 1)}\n`);
  return 0;
}

function rowOf(gold: Gold, bytes: Uint8Array): Row[] {
  const facts = URL.canParse(gold.url) ? { url: gold.url } : {};
  const bodyOf = (source: Uint8Array, contentType?: string): string | null => {
    const outcome = extractor.forSite(siteOf(gold))(source, { ...facts, ...(contentType && { contentType }) });
    return outcome.kind === "unreadable" ? null : outcome.record.body.text;
  };
  const story = gold.body || bodyOf(bytes);
  const read = bodyOf(Buffer.from(scriptsAlone(decodeBytes(bytes))), "text/html; charset=utf-8");
  if (!story || read === null) return [];
  return [{ set: gold.set, page: gold.id, finding: findingOf(story, read), read }];
}

function findingOf(story: string, read: string): Finding {
  if (read === "") return "none";
  const f1 = wordF1(story, read);
  if (f1 >= STORY_F1) return "story";
  return f1 >= PART_F1 ? "part" : "other";
}

function countOf(rows: readonly Row[], set: SetName, finding: Finding): number {
  return rows.filter((row) => row.set === set && row.finding === finding).length;
}

function faultLines(rows: readonly Row[]): string {
  return rows
    .filter(({ finding }) => finding === "other")
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}
