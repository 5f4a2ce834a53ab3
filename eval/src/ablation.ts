import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { NewsRecord } from "tearsheet";
import { COMPARED, type Comparison, type Verdict } from "./ablation/agreement.ts";
import { printedOf } from "./ablation/printed.ts";
import { undeclared } from "./ablation/undeclared.ts";
import { chosenSets, findCorpus, NO_CORPUS } from "./corpus.ts";
import { findExtractor } from "./extractor.ts";
import { siteOf } from "./fold.ts";
import { rowsOfPages } from "./rows-of-pages.ts";
import { alignedTable, number } from "./table.ts";

const USAGE = `npm run eval:ablation -- [options]
  Reads every page as it is, and again without what it declares of itself; then again without the instants of its time elements. What was
  declared and stands on the page, but is no longer read or read otherwise, is a fault of the reading of text. Needs no gold.
  --corpus DIR     the corpus (else TEARSHEET_CORPUS, else ../shared/corpus/*.tar.xz)
  --sets a,b       only these sets
  --sample N       every Nth page
  --faults FILE    write every value that is missing, wrong or other there, a JSON line each`;

const VARIANTS = [
  { name: "declarations", alsoTimes: false },
  { name: "declarations and times", alsoTimes: true },
] as const;

const VERDICTS: readonly Verdict[] = ["agree", "missing", "wrong", "unprinted", "other"];

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

/** A field of one page, read twice. */
interface Row extends Comparison {
  readonly without: (typeof VARIANTS)[number]["name"];
  readonly field: string;
  readonly page: string;
  readonly site: string;
}

function main(): number {
  const corpus = findCorpus(options.corpus);
  if (options.help || corpus === null) {
    process.stdout.write(`${options.help ? USAGE : NO_CORPUS}\n`);
    return options.help ? 0 : 1;
  }
  const rows = rowsOfPages(corpus, chosenSets(options.sets), options.sample, (gold, bytes) =>
    readTwice(bytes, gold.url, `${gold.set}/${gold.id}`, siteOf(gold)),
  );
  if (options.faults !== undefined) writeFileSync(options.faults, faultLines(rows));
  process.stdout.write(`${VARIANTS.map(({ name }) => tableOf(name, rows)).join("\n\n")}\n`);
  return 0;
}

function readTwice(bytes: Uint8Array, url: string, page: string, site: string): Row[] {
  const facts = URL.canParse(url) ? { url } : {};
  const recordOf = (source: Uint8Array): NewsRecord | null => {
    const outcome = extractor.forSite(site)(source, facts);
    return outcome.kind === "unreadable" ? null : outcome.record;
  };
  const declared = recordOf(bytes);
  if (declared === null || declared.capture.kind !== "html") return [];
  return VARIANTS.flatMap(({ name, alsoTimes }) => {
    const source = undeclared(bytes, alsoTimes);
    const read = recordOf(source);
    if (read === null) return [];
    const printed = printedOf(read.capture.text, Buffer.from(source).toString("latin1"));
    return COMPARED.flatMap((field): Row[] => {
      const comparison = field.compare(declared, read, printed);
      return comparison === null ? [] : [{ without: name, field: field.name, page, site, ...comparison }];
    });
  });
}

function tableOf(without: Row["without"], rows: readonly Row[]): string {
  const lines = COMPARED.flatMap(({ name }) => {
    const own = rows.filter((row) => row.field === name && row.without === without);
    if (own.length === 0) return [];
    const count = (verdict: Verdict): number => own.filter((row) => row.verdict === verdict).length;
    const printed = count("agree") + count("missing") + count("wrong");
    return [
      [
        name,
        ...VERDICTS.map((verdict) => String(count(verdict))),
        number(count("missing") / printed),
        number(count("wrong") / printed),
      ],
    ];
  });
  const head = [
    `without ${without}`,
    "agree",
    "missing",
    "wrong",
    "unprinted",
    "other",
    "missing share",
    "wrong share",
  ];
  return alignedTable(head, lines, 1);
}

function faultLines(rows: readonly Row[]): string {
  return rows
    .filter(({ verdict }) => verdict !== "agree" && verdict !== "unprinted")
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}
