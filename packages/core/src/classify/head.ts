import { type BylineParts, readByline } from "../grammar/names/byline.ts";
import { readReportLine } from "../grammar/names/dateline.ts";
import { isProgress } from "../grammar/time/duration.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { type Draft, decide, isBody, isStory } from "./draft.ts";

/** The head of a story: from so many blocks before its headline to its first paragraph. */
const BLOCKS_BEFORE = 6;
/** Where the page shows no story, the head ends so many blocks after the headline. */
const BLOCKS_AFTER = 15;
/** A line is a time line where times are at least this share of its letters and digits. */
const MIN_TIME_SHARE = 0.5;
/** A line with a label ("Updated") may say more. */
const MIN_LABELLED_SHARE = 0.3;
/** Byline, times, picture and sharing stand within so many blocks behind a standfirst. */
const MAX_BEHIND_LEAD = 12;
/** Names make up at least this share of a byline that the model took for a paragraph. */
const MIN_NAMED_SHARE = 1 / 3;
/** Grammars read lines of up to this many UTF-16 units. */
const MAX_LINE = 300;
/** How sure a grammar is by itself. Measured roles follow with a learned role model. */
const GRAMMAR_PROBABILITY = 0.85;

/** Roles around the headline and before the second paragraph (the first may be the standfirst): byline, posted, updated. */
export function labelHead(page: Survey, drafts: Draft[], headline: number): void {
  const lead = drafts.findIndex((own, i) => i > headline && own.role === "body");
  const second = drafts.findIndex((own, i) => i > lead && own.role === "body");
  const story = lead >= 0 && second >= 0 && second <= lead + MAX_BEHIND_LEAD ? second : lead;
  const first = Math.max(0, (headline < 0 ? story : headline) - BLOCKS_BEFORE);
  let last = story >= 0 ? story : headline + BLOCKS_AFTER;
  for (let i = first; i <= Math.min(last, drafts.length - 1); i++) {
    const own = drafts[i];
    const text = page.galley.blocks[i]?.text ?? "";
    if (own === undefined || own.certain || own.role === "headline" || text.length > MAX_LINE) continue;
    const role = timeRole(text) ?? bylineRole(text, isStory(own));
    if (role === null) continue;
    // Lines of the head that the model took for paragraphs do not end it.
    if (i === last && isBody(own) && drafts[i + 1]?.role === "body") last++;
    decide(own, role, GRAMMAR_PROBABILITY, `grammar: ${role}`);
  }
}

/** Posted or updated, where the line is a time line; an unlabelled time in the head is taken for the posted one. */
export function timeRole(text: string): RegionRole | null {
  const line = readTimeLine(text);
  if (line === null || isProgress(text)) return null;
  const kinds = new Set(line.times.map((time) => time.kind));
  const labelled = kinds.has("published") || kinds.has("updated");
  if (line.share < (labelled ? MIN_LABELLED_SHARE : MIN_TIME_SHARE)) return null;
  return kinds.has("updated") && !kinds.has("published") && kinds.size === 1 ? "updated" : "posted";
}

/** A paragraph that begins with "By" is still a paragraph: inside the story only a line that is nothing but a byline counts. */
function bylineRole(text: string, inStory: boolean): RegionRole | null {
  if (readReportLine(text) !== null) return "byline";
  const line = readByline(text);
  if (line === null || (inStory && !line.labelled)) return null;
  return inStory && !isMostlyNames(text, line) ? null : "byline";
}

/** Names are enough of the line: `（记者张三）` may open a paragraph. */
export function isMostlyNames(text: string, { parties }: BylineParts): boolean {
  const named = parties.reduce((sum, party) => sum + party.span[1] - party.span[0], 0);
  return named >= MIN_NAMED_SHARE * text.length;
}
