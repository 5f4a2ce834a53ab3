import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Draft } from "./related-draft.ts";

/** A title or two begin with a time or a score by chance. */
const FEWEST_STAMPED = 3;
/** Of a ticker's titles so many bear their time; of others that only name dates, fewer. */
const LEAST_STAMPED_SHARE = 0.5;

/** Rails that print before each title, in its own line, when it came: tickers. */
export function stampedRails(drafts: readonly Draft[]): ReadonlySet<string> {
  const titles = byRail(drafts);
  const stamped = byRail(drafts.filter(({ title }) => behindStamp(title.text) > 0));
  for (const [rail, count] of stamped) {
    if (count < Math.max(FEWEST_STAMPED, LEAST_STAMPED_SHARE * (titles.get(rail) ?? 0))) stamped.delete(rail);
  }
  return new Set(stamped.keys());
}

function byRail(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rail } of drafts) counts.set(rail, (counts.get(rail) ?? 0) + 1);
  return counts;
}

/** Where a title begins behind the time before it: 6 of `14:05 Bridge reopens`, of `12.03.21 – Bridge reopens` 11; 0 without one. */
export function behindStamp(text: string): number {
  if (!STAMP.test(text)) return 0;
  const time = readTimeLine(text)?.times[0];
  if (time === undefined || time.labelStart > 0) return 0;
  const { clock, date } = time.expression;
  if (clock?.minute === undefined && date?.day === undefined) return 0;
  // The reader takes a short word behind a number for a weekday: `19.01.2021 - Die besten`.
  let end = time.end;
  while (!DIGIT.test(text.charAt(end - 1))) end--;
  end += CLOCK_WORD.exec(text.slice(end))?.[0].length ?? 0;
  while (end < text.length && BEHIND.includes(text.charAt(end))) end++;
  return WORD.test(text.slice(end)) ? end : 0;
}

/** Most titles need not be read for times: a number, a mark and another, a label before them or none. */
const STAMP = /^\D{0,16}\d{1,4}[.:/-]\d/;
const DIGIT = /\d/;
/** `9:38 pm`, `9.38 Uhr`. */
const CLOCK_WORD = /^ ?(?:[ap]\.?m\b\.?|uhr\b|h\b)/i;
const BEHIND = " .:|·–—-";
const WORD = /\p{L}/u;
