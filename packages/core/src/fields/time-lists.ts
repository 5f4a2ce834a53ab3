import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { holdsDigit } from "../grammar/time/may-hold-time.ts";
import { type LineTime, readTimeLine } from "../grammar/time/time-line.ts";
import { BLOCKS_BEHIND_BODY, OTHER_ROLES, type Places, TIME_ROLES } from "./time-places.ts";

/** So many dates behind the story that look alike are those of comments or of other stories. */
const FEWEST_LISTED = 3;
/** How far such a list is followed. */
const MOST_BLOCKS = 64;
const LONGEST_LINE = 120;

/** Blocks behind the story whose dates a list repeats, alike in form and place: `Ann Lee May 3, 2024 at 8:38 am` of one comment after another. */
export function listedBlocks(
  { galley: { blocks }, labels }: LabelledPage,
  { lastBody }: Places,
  hints: TimeHints,
): ReadonlySet<number> {
  const behind = lastBody < 0 ? [] : blocks.slice(lastBody + 1, lastBody + MOST_BLOCKS);
  const byForm = new Map<string, number[]>();
  for (const { index, text } of behind) {
    const role = labels[index]?.role ?? "other";
    if (text.length > LONGEST_LINE || OTHER_ROLES.has(role) || !holdsDigit(text)) continue;
    if (byForm.size === 0 && index > lastBody + BLOCKS_BEHIND_BODY && !TIME_ROLES.has(role)) break;
    const [time, other] = readTimeLine(text, hints)?.times ?? [];
    if (time?.expression.date?.day === undefined || other !== undefined || time.kind !== "unlabelled") continue;
    const form = formOf(text, time);
    byForm.set(form, [...(byForm.get(form) ?? []), index]);
  }
  return new Set([...byForm.values()].filter((indexes) => indexes.length >= FEWEST_LISTED).flat());
}

/** A time's marks, its words and numbers each as one letter, and whether anything stands before it and behind. */
function formOf(text: string, { start, end }: LineTime): string {
  return `${start > 0} ${text.slice(start, end).replace(RUNS, "a")} ${end < text.length}`;
}

const RUNS = /[\p{L}\p{M}]+|\p{Nd}+/gu;
