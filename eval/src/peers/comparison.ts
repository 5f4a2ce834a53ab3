import type { SetName } from "../gold.ts";
import type { Run } from "../report.ts";
import type { ScoreLine } from "../score.ts";
import { alignedTable, markdownTable, number } from "../table.ts";
import type { PeerName } from "./peer.ts";

/** One tool on one set. */
export interface PeerFigures {
  readonly peer: PeerName;
  readonly set: SetName;
  /** The way of reading the peer's text that was best for it here. */
  readonly variant: string;
  readonly lines: readonly ScoreLine[];
  readonly failures: Readonly<Record<string, number>>;
  readonly pages: number;
}

const OURS = "tearsheet";
const ABSENT = "-";

/** What docs/comparison.md shows; eval/peers.json has every figure. */
const SHOWN: ReadonlySet<string> = new Set([
  "body F1",
  "body exact",
  "body zh/ja/th by character F1",
  "articles' words F1",
  "snippets F1",
  "title exact",
  "authors exact",
  "day right",
  "day wrong",
  "instant right",
  "captions F1",
  "lead image right",
  "language right",
]);

/** Figures, by their first word, of what a tool does not give at all: left out rather than 0. */
const OURS_ALONE: readonly string[] = ["subheadings", "credits", "standfirst", "keywords"];
const NOT_GIVEN: Readonly<Record<PeerName, ReadonlySet<string>>> = {
  readability: new Set([...OURS_ALONE, "lead"]),
  defuddle: new Set(OURS_ALONE),
  "article-extractor": new Set([...OURS_ALONE, "language"]),
  trafilatura: new Set([...OURS_ALONE, "language", "captions", "instant"]),
  "rs-trafilatura": new Set([...OURS_ALONE, "language", "captions", "instant", "lead"]),
};

/** The readability set's gold is Readability's own output: no tool is ranked by it. */
const NOT_RANKED = "readability";

interface Row {
  readonly set: string;
  readonly figure: string;
  readonly pages: number;
  readonly values: Map<string, number>;
}

/** All tools side by side, a line a figure: as text with every figure, and as the page for docs/ with the main ones. */
export function comparison(
  figures: readonly PeerFigures[],
  ours: Run | null,
  day: string,
): { readonly text: string; readonly markdown: string } {
  const tools = [...(ours === null ? [] : [OURS]), ...new Set(figures.map((entry) => entry.peer))];
  const rows = rowsOf(figures, ours);
  const head = ["set", "figure", ...tools, "pages"];
  const cells = (row: Row): readonly string[] => [
    row.set,
    row.figure,
    ...tools.map((tool) => number(row.values.get(tool))),
    String(row.pages),
  ];
  const shown = rows.filter((row) => SHOWN.has(row.figure) && !row.set.startsWith(NOT_RANKED));
  return {
    text: alignedTable(head, rows.map(cells), 2),
    markdown: page(markdownTable(head, shown.map(cells), 2), figures, ours, day),
  };
}

function rowsOf(figures: readonly PeerFigures[], ours: Run | null): readonly Row[] {
  const rows = new Map<string, Row>();
  const put = (tool: string, line: ScoreLine): void => {
    const key = `${line.set} ${line.figure}`;
    const row = rows.get(key) ?? { set: line.set, figure: line.figure, pages: line.pages, values: new Map() };
    row.values.set(tool, line.value);
    rows.set(key, row);
  };
  for (const entry of figures) {
    const given = entry.lines.filter((line) => !NOT_GIVEN[entry.peer].has(line.figure.split(" ")[0] ?? ""));
    for (const line of given) put(entry.peer, line);
  }
  for (const line of ours?.lines ?? []) if (rows.has(`${line.set} ${line.figure}`)) put(OURS, line);
  return [...rows.values()];
}

function page(table: string, figures: readonly PeerFigures[], ours: Run | null, day: string): string {
  return `# Comparison

Measured ${day} with \`npm run eval:peers -- --keep\` on the corpus that \`eval/src/corpus.ts\` finds${ours === null ? "" : `; tearsheet with ${ours.mode}, \`npm run eval\` of ${ours.measured.slice(0, "YYYY-MM-DD".length)}`}.
Readability.js 0.6.0 and Defuddle 0.19.4 run on linkedom 0.18.15, @extractus/article-extractor 9.0.1 as it comes, trafilatura 2.3.1 and rs-trafilatura 0.1.1 (the Python binding) without comments and with tables.
Every tool gets the page and its address, nothing else, and 20 seconds a page. The metrics are those of \`eval/src/metrics\`.
Pages on which a tool throws, hangs or finds nothing count as read empty.

Peers keep title, standfirst and captions in or out of their text as they like. So each is scored in every way (with and without figures; where the gold has headline, standfirst or byline in the body, with and without its title, excerpt and author), and the table has, set by set, the way that is best for it.

${table}

## How each peer's text was read

${markdownTable(
  ["set", "tool", "text", "failures"],
  figures.map((entry) => [entry.set, entry.peer, entry.variant, failureText(entry.failures)]),
  4,
)}
`;
}

function failureText(failures: PeerFigures["failures"]): string {
  const parts = Object.entries(failures).map(([what, count]) => `${count} ${what}`);
  return parts.length > 0 ? parts.join(", ") : ABSENT;
}
