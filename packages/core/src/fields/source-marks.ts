import type { LabelledPage } from "../classify/label.ts";
import { type AgencyMark, findAgencies } from "../grammar/names/agencies.ts";
import { readSourceLine } from "../grammar/names/source-line.ts";
import type { AgencyEvidence, RegionRole } from "../record.ts";
import { storyExtent } from "./story-extent.ts";

/** A mark that names whence the story comes, in offsets of the page. */
export interface SourceMark extends AgencyMark {
  readonly evidence: AgencyEvidence;
  readonly shared: boolean;
}

/** Lines of the head before the first paragraph, */
const HEAD_BLOCKS = 8;
/** paragraphs at the story's end, since a line for a video may follow a signature, */
const CLOSING_BLOCKS = 3;
/** and lines behind it. */
const BLOCKS_BEHIND = 4;
const LONGEST_LABELLED = 80;
/** Room for `Autor: ` and an agency that begins a line of times. */
const LONGEST_LEAD = 30;

/** What stands behind these names a picture's maker, or whose another story is. */
const FOREIGN: ReadonlySet<RegionRole | undefined> = new Set(["caption", "credit", "teaser-title", "teaser-summary"]);
const TIMES: ReadonlySet<RegionRole> = new Set(["posted", "updated"]);
const LINES: ReadonlySet<RegionRole> = new Set([
  "other",
  "footer",
  "note",
  "byline",
  "posted",
  "updated",
  "subheading",
  "body",
]);

/** Agencies that the head's lines, the last paragraphs and the lines right behind them name. */
export function readSourceMarks(labelled: LabelledPage): SourceMark[] {
  const { galley, labels } = labelled;
  const { headline, firstBody, lastBody } = storyExtent(labelled);
  if (lastBody < 0) return [];
  const top = Math.max(firstBody - HEAD_BLOCKS, headline < firstBody ? headline + 1 : 0, 0);
  const end = Math.max(firstBody, lastBody - CLOSING_BLOCKS + 1);
  const around = [...galley.blocks.slice(top, firstBody), ...galley.blocks.slice(end, lastBody + BLOCKS_BEHIND + 1)];
  return around.flatMap(({ index, text, span: [start] }): SourceMark[] => {
    const label = labels[index];
    const isBehind = index > lastBody;
    if (label === undefined || label.group !== undefined || !LINES.has(label.role)) return [];
    const isBody = label.role === "body";
    const isFree = !isBody && !FOREIGN.has(labels[index - 1]?.role);
    const holder = isFree && isBehind ? rightsHolder(text) : null;
    const signed = isBody ? endMark(text, index === lastBody) : sourceLine(text);
    const bare = !isFree ? null : TIMES.has(label.role) ? timeLine(text) : readSourceLine(text);
    const read = holder ?? signed ?? bare;
    const evidence = holder !== null ? "copyright" : isBehind || isBody ? "end-credit" : "byline";
    return (read?.marks ?? []).map(({ agency, span: [from, to] }) => ({
      agency,
      span: [start + from, start + to],
      evidence,
      shared: read?.shared === true,
    }));
  });
}

interface Found {
  readonly marks: readonly AgencyMark[];
  readonly shared?: boolean;
}

function moved(marks: readonly AgencyMark[], by: number): readonly AgencyMark[] {
  return marks.map(({ agency, span: [from, to] }) => ({ agency, span: [from + by, to + by] }));
}

/** `PAP | 3 May 2025`: an agency that begins a line of times. */
function timeLine(text: string): Found {
  return { marks: findAgencies(text.slice(0, LONGEST_LEAD)) };
}

/** `Quelle: paper.example, ino/dpa`; in a line of times the label stands behind them. */
function sourceLine(text: string): Found | null {
  const at = text.length > LONGEST_LABELLED ? -1 : text.search(SOURCE_LABEL);
  return at < 0 ? null : { marks: moved(findAgencies(text.slice(at)), at) };
}

const SOURCE_LABEL =
  /(?:^|[\s|(（])(?:(?:quellen?|sources?|fuente|fonte|bron|kilde|källa|lähde|źródło(?: informacji)?|zdroj|forrás|sursa|источник|извор|πηγή|منبع|джерело|kaynak|sumber|المصدر|dzięki uprzejmości) ?:|(?:来源|來源|출처) ?[:：])/iu;

/** `... sagte sie. (dpa/abc)`, `... /ritzau/`, `... ended. GNA`, or all of the last paragraph. */
function endMark(text: string, isLast: boolean): Found | null {
  const at = text.search(END_MARK);
  const read = at < 0 ? null : readSourceLine(text.slice(at));
  if (read !== null) return { ...read, marks: moved(read.marks, at) };
  return isLast ? (readSourceLine(text) ?? sourceLine(text)) : null;
}

const END_MARK = /(?:[(（[/][^()（）[\]]{2,40}[)）\]/]|(?<=\. )[^.()]{2,40})$/u;

/** The agency that begins a line of rights: `© 2025 Agence France-Presse`. Null for any other. */
export function rightsHolder(text: string): Found | null {
  const lead = RIGHTS.exec(text)?.[0].length ?? -1;
  const [first] = lead < 0 ? [] : findAgencies(text);
  if (first === undefined || first.span[0] > lead) return null;
  return { marks: [first] };
}

const RIGHTS = /^\s*(?:©|\(c\)|copyright)(?:©|\(c\)|copyright|[ \d,-]|by |the )*/iu;
