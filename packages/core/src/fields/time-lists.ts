import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { type LineTime, readTimeLine } from "../grammar/time/time-line.ts";
import { OTHER_ROLES, type Places } from "./time-places.ts";

/** So many dates behind the story that look alike are those of comments or of other stories. */
const FEWEST_LISTED = 3;
/** How far such a list is followed. */
const MOST_BLOCKS = 48;
const LONGEST_LINE = 120;

/** Blocks behind the story whose dates a list repeats, alike in form and place: `Ann Lee May 3, 2024 at 8:38 am` of one comment after another. */
export function listedBlocks(
  { galley: { blocks }, labels }: LabelledPage,
  { lastBody }: Places,
  hints: TimeHints,
): ReadonlySet<number> {
  const behind = lastBody < 0 ? [] : blocks.slice(lastBody + 1, lastBody + MOST_BLOCKS);
  const forms = behind.map(({ index, text }) => {
    const isRead = text.length <= LONGEST_LINE && !OTHER_ROLES.has(labels[index]?.role ?? "other");
    const [time, other] = (isRead ? readTimeLine(text, hints)?.times : null) ?? [];
    const isDated = time?.expression.date?.day !== undefined && time.kind === "unlabelled" && other === undefined;
    return isDated ? formOf(text, time) : "";
  });
  const isListed = (form = ""): boolean =>
    form !== "" && forms.filter((other) => other === form).length >= FEWEST_LISTED;
  return new Set(behind.filter((_, at) => isListed(forms[at])).map(({ index }) => index));
}

/** A time's marks, its words and numbers each as one letter, and whether anything stands before it and behind. */
function formOf(text: string, { start, end }: LineTime): string {
  return `${start > 0} ${text.slice(start, end).replace(RUNS, "a")} ${end < text.length}`;
}

const RUNS = /[\p{L}\p{M}]+|\p{Nd}+/gu;
