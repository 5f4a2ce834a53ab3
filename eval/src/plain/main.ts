import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ExtractOptions, SiteMemory } from "tearsheet";
import { openCapture, parsePage } from "tearsheet/stages";
import { chosenSets, findCorpus, NO_CORPUS, pagePath, readGold } from "../corpus.ts";
import { findExtractor } from "../extractor.ts";
import { breaches, breachText, floorOf, movedFloors, readFloors, writeFloors } from "../floors.ts";
import { siteOf } from "../fold.ts";
import type { Gold, SetName } from "../gold.ts";
import type { Counts, Figure } from "../metrics/measure.ts";
import { readingOf } from "../ours.ts";
import { linesOf, type ScoreLine } from "../score.ts";
import { alignedTable, SCORE_HEAD, SCORE_TEXT_COLUMNS, scoreRow } from "../table.ts";
import { DUMP_STYLES, type DumpStyle } from "./dump-styles.ts";
import { DumpedPage, type LabelledDump } from "./labelled-dump.ts";
import { LINE_RULES } from "./line-rules.ts";
import {
  AUTHOR_FIGURES,
  authorCounts,
  BODY_FIGURES,
  bodyCounts,
  EDGE_FIGURES,
  edgeCounts,
  HEADLINE_FIGURES,
  headlineCounts,
  textCounts,
} from "./score-dump.ts";

const USAGE = `npm run eval:text -- [options]
  Writes every page of the corpus down as text, in several styles, and compares the story that is read from it with the page's gold.
  --corpus DIR     the corpus (else TEARSHEET_CORPUS, else ../shared/corpus/*.tar.xz)
  --sets a,b       only these sets
  --styles a,b     only these styles of dump: ${DUMP_STYLES.join(", ")}
  --sample N       every Nth page; floors are not compared
  --shipped        the shipped weights, also where fold models are there
  --together N     only sites with N pages and more: each page read by itself and in the light of N - 1 others
  --rules          simple rules too: ${Object.keys(LINE_RULES).join(", ")}
  --worst SET      the 20 worst pages of a set
  --raise          write higher floors to eval/floors.json`;

/** Sets with a body for every page. The last two have the headline in it and are read as every third page, but for --sets. */
const SETS: readonly SetName[] = ["fundus", "wcxb-dev", "newspaper4k", "chaos", "dragnet", "daniel"];
const THINNED: ReadonlySet<SetName> = new Set(["dragnet", "daniel"]);
const THINNED_BY = 3;
/** Sets whose gold is the body alone: their pages together are what the bars of issue 7 are held against. */
const POOLED: ReadonlySet<string> = new Set(["fundus", "wcxb-dev", "newspaper4k", "chaos"]);
const FEWEST_LANGUAGE_PAGES = 3;
const WORST_PAGES = 20;
const BYTES_PER_MB = 1_000_000;
const MICROSECONDS = 1_000_000;

/** What one dump was worth: counts by figure family. */
interface ScoredDump {
  readonly gold: Gold;
  readonly style: DumpStyle;
  readonly body: Counts;
  readonly edges: Counts | null;
  readonly headline: Counts | null;
  readonly authors: Counts | null;
  readonly others: Readonly<Record<string, Counts>>;
}

/** A dump that waits to be read. */
interface OpenDump {
  readonly gold: Gold;
  readonly dump: LabelledDump;
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    sets: { type: "string" },
    styles: { type: "string" },
    sample: { type: "string", default: "1" },
    shipped: { type: "boolean", default: false },
    together: { type: "string" },
    rules: { type: "boolean", default: false },
    worst: { type: "string" },
    raise: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const cost = { bytes: 0, extract: 0, split: 0, unusable: 0, dumps: 0 };

let extractor: ReturnType<typeof findExtractor>;

process.exitCode = main();

function main(): number {
  if (options.help) return say(USAGE);
  const corpus = findCorpus(options.corpus);
  if (corpus === null) return complain(NO_CORPUS);
  extractor = findExtractor(options.shipped);
  const named = options.worst ?? options.sets;
  const scored = chosenSets(named, SETS).flatMap((set) => scoreSetDumps(corpus, set, named !== undefined));
  if (options.worst !== undefined) return say(worstDumps(scored));
  return report(tableOf(scored));
}

function scoreSetDumps(corpus: string, set: SetName, named: boolean): readonly ScoredDump[] {
  const sample = Math.max(1, Number(options.sample) || 1) * (THINNED.has(set) && !named ? THINNED_BY : 1);
  const styles = DUMP_STYLES.filter((style) => options.styles?.split(",").includes(style) ?? true);
  const open = readGold(corpus, set, sample).flatMap((gold): OpenDump[] => {
    if ((gold.body ?? "").trim() === "" || gold.pageType !== "article") return [];
    const dumped = dumpOf(corpus, gold);
    return styles.flatMap((style) => {
      const dump = dumped?.dump(style) ?? null;
      cost.dumps++;
      if (dump === null) cost.unusable++;
      return dump === null ? [] : [{ gold, dump }];
    });
  });
  const together = Number(options.together ?? 1);
  if (together > 1) return sitesOf(open, together).flatMap((pages) => scoreTogether(pages));
  return open.map((one) => scoreDump(one));
}

/** Pages of one site in one style, so many at a time; the rest are left out. */
function sitesOf(open: readonly OpenDump[], together: number): readonly (readonly OpenDump[])[] {
  const sites = new Map<string, OpenDump[]>();
  for (const one of open) {
    const key = `${one.dump.style} ${one.gold.site}`;
    if (one.gold.site !== "") sites.set(key, [...(sites.get(key) ?? []), one]);
  }
  return [...sites.values()].flatMap((pages) =>
    Array.from({ length: Math.floor(pages.length / together) }, (_, i) =>
      pages.slice(i * together, (i + 1) * together),
    ),
  );
}

/** What is read in the light of the others counts; what is read of each by itself stands beside it. */
function scoreTogether(pages: readonly OpenDump[]): readonly ScoredDump[] {
  const site = new SiteMemory(
    pages.map(({ dump }) => dump.text),
    { contentType: "text/plain" },
  );
  return pages.map((page) => ({ ...scoreDump(page, { site }), others: { "one by one": scoreDump(page).body } }));
}

function dumpOf(corpus: string, gold: Gold): DumpedPage | null {
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), {});
  if (capture.kind !== "html") return null;
  const lines = gold.paragraphs ?? gold.body?.split("\n") ?? [];
  return new DumpedPage(parsePage(capture, {}), lines, gold.time?.day ?? null);
}

function scoreDump({ gold, dump }: OpenDump, more: Pick<ExtractOptions, "site"> = {}): ScoredDump {
  const bytes = new TextEncoder().encode(dump.text);
  const extract = extractor.forSite(siteOf(gold));
  const before = process.cpuUsage().user;
  const outcome = extract(bytes, { contentType: "text/plain; charset=utf-8", ...more });
  const between = process.cpuUsage().user;
  const lines = new TextDecoder().decode(bytes).split("\n");
  cost.split += process.cpuUsage().user - between;
  cost.extract += between - before;
  cost.bytes += bytes.length;
  return {
    gold,
    style: dump.style,
    body: bodyCounts(gold, readingOf(outcome)),
    edges: outcome.kind === "unreadable" ? null : edgeCounts(gold, dump, outcome.record),
    headline: outcome.kind === "unreadable" ? null : headlineCounts(gold, dump, outcome.record),
    authors: outcome.kind === "unreadable" ? null : authorCounts(gold, dump, outcome.record),
    others: options.rules ? ruleCounts(gold, lines) : {},
  };
}

function ruleCounts(gold: Gold, lines: readonly string[]): Readonly<Record<string, Counts>> {
  const told = lines.filter((line) => line.trim() !== "");
  const counts = Object.entries(LINE_RULES).map(([name, rule]) => {
    const kept = rule(told);
    return [name, textCounts(gold, told.filter((_, i) => kept[i]).join("\n"))] as const;
  });
  return Object.fromEntries(counts);
}

function tableOf(scored: readonly ScoredDump[]): readonly ScoreLine[] {
  const table: ScoreLine[] = [];
  for (const style of DUMP_STYLES) {
    const own = scored.filter((dump) => dump.style === style);
    const groups = new Map<string, readonly ScoredDump[]>([["all", own.filter(({ gold }) => POOLED.has(gold.set))]]);
    for (const set of new Set(own.map(({ gold }) => gold.set))) {
      const pages = own.filter(({ gold }) => gold.set === set);
      groups.set(set, pages);
      if (style === "main" || style === "full")
        for (const [lang, some] of languagesOf(pages)) groups.set(`${set}/${lang}`, some);
    }
    const together = options.together === undefined ? "" : `${options.together} pages `;
    for (const [group, pages] of groups) table.push(...groupLines(`text ${together}${style} ${group}`, pages));
  }
  return table;
}

function groupLines(name: string, dumps: readonly ScoredDump[]): readonly ScoreLine[] {
  const lines = (
    figures: readonly Figure[],
    counts: (dump: ScoredDump) => Counts | null,
    set = name,
  ): readonly ScoreLine[] =>
    linesOf(
      set,
      figures,
      dumps.map((dump) => ({ site: siteOf(dump.gold), counts: counts(dump) })),
    );
  const others = Object.keys(dumps[0]?.others ?? {});
  return [
    ...lines(BODY_FIGURES, ({ body }) => body),
    ...lines(EDGE_FIGURES, ({ edges }) => edges),
    ...lines(HEADLINE_FIGURES, ({ headline }) => headline),
    ...lines(AUTHOR_FIGURES, ({ authors }) => authors),
    ...others.flatMap((other) => lines(BODY_FIGURES, (dump) => dump.others[other] ?? null, `${name}, ${other}`)),
  ];
}

function languagesOf(dumps: readonly ScoredDump[]): readonly (readonly [string, readonly ScoredDump[]])[] {
  const languages = new Map<string, ScoredDump[]>();
  for (const dump of dumps) languages.set(dump.gold.lang, [...(languages.get(dump.gold.lang) ?? []), dump]);
  if (languages.size < 2) return [];
  return [...languages].filter(([, some]) => some.length >= FEWEST_LANGUAGE_PAGES);
}

function report(table: readonly ScoreLine[]): number {
  const floors = readFloors();
  say(
    alignedTable(
      SCORE_HEAD,
      table.map((line) => scoreRow(line, floorOf(floors, line))),
      SCORE_TEXT_COLUMNS,
    ),
  );
  const speed = (micros: number): string => ((cost.bytes / BYTES_PER_MB / micros) * MICROSECONDS).toFixed(2);
  say(
    `\n${cost.dumps - cost.unusable} dumps, ${cost.unusable} more unusable (too little of the gold in them); ` +
      `${speed(cost.extract)} MB a second and core for the whole record, ${speed(cost.split)} for splitting lines alone`,
  );
  if (Number(options.sample) > 1) return 0;
  const found = breaches(floors, table);
  if (options.raise) writeFloors(movedFloors(floors, table, false));
  for (const breach of found) complain(breachText(breach));
  return found.length > 0 ? 1 : 0;
}

function worstDumps(scored: readonly ScoredDump[]): string {
  const f1 = ({ body }: ScoredDump): number => BODY_FIGURES[0]?.of(body) ?? 0;
  return [...scored]
    .sort((a, b) => f1(a) - f1(b))
    .slice(0, WORST_PAGES)
    .map((dump) => `${f1(dump).toFixed(3)} ${dump.style} ${dump.gold.id} ${dump.gold.lang} ${dump.gold.url}`)
    .join("\n");
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
