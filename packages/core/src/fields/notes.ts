import type { LabelledPage } from "../classify/label.ts";
import { readNoteOf } from "../grammar/names/note.ts";
import { DAY_CHARS } from "../grammar/time/calendar.ts";
import type { TimeExpression } from "../grammar/time/expression.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Note, RegionRole, When } from "../record.ts";
import { known } from "../schema/known.ts";
import type { PageTimes } from "./page-times.ts";
import { printedWith } from "./printed.ts";

const NOTE_ROLES: readonly RegionRole[] = ["note", "end-credit", "author-bio"];
/** Notes may be the story's text too: its first or last paragraphs. */
const EDGE_PARAGRAPHS = 5;

/** Corrections, updates, editor's notes and their kin around the story, in page order. */
export function readNotes(labelled: LabelledPage, times: PageTimes): Note[] {
  const body = printedWith(labelled, "body");
  const edges = body.filter((_, n) => n < EDGE_PARAGRAPHS || n >= body.length - EDGE_PARAGRAPHS);
  const notes = [...NOTE_ROLES.flatMap((role) => printedWith(labelled, role)), ...edges]
    .sort((a, b) => a.span[0] - b.span[0])
    .flatMap(({ text, span }): Note[] => {
      const note = readNoteOf(labelled.page, text);
      if (note === null) return [];
      const at = dateOf(text, times, SAY_WHEN.has(note.kind) ? note.end : undefined);
      return [{ kind: note.kind, text, span, ...known({ at }) }];
    });
  // `A correction was made on May 8, 2025:` and then, in a paragraph of its own, what was wrong.
  return notes.flatMap((note, i) => {
    if (announces(note) && notes[i + 1] !== undefined) return [];
    const before = notes[i - 1];
    const at = before !== undefined && announces(before) ? dateOf(`${before.text} `, times) : null;
    return [at === null ? note : { at, ...note }];
  });
}

function announces({ text }: Note): boolean {
  return text.endsWith(":");
}

/**
 * `Correction, May 4, 2024, 11:05 a.m.: ...`, `Clarification (March 7): ...`: a note's own date stands in its label, before the colon, or in
 * brackets at its end; in a sentence that says when the story was amended, in that. Without its year it is the first since publication.
 */
function dateOf(text: string, times: PageTimes, end?: number): When | null {
  const label = text.slice(0, LONGEST_LABEL);
  const colon = Math.max(label.lastIndexOf(": "), label.lastIndexOf(" :"));
  const open = text.lastIndexOf("(");
  const tail = open > 0 && text.length - open <= LONGEST_LABEL ? text.slice(open) : "";
  const behind = end === undefined ? "" : text.slice(end, end + LONGEST_LABEL);
  for (const part of [colon < 0 ? "" : label.slice(0, colon), tail, behind]) {
    const line = part === "" ? null : readTimeLine(part, times.language === null ? {} : { language: times.language });
    const dated = line?.times.find((time) => (time.expression.date?.year ?? time.expression.date?.day) !== undefined);
    if (part === behind && (dated?.start ?? 0) > MOST_BEFORE_DAY) continue;
    const expression = dated?.expression;
    const when = expression === undefined ? null : whenOf(withYear(expression, times), times.zone);
    if (when !== null) return when;
  }
  return null;
}

/** Kinds whose sentence says when it was added: `This article was amended on 6 March`. Any story was published, some day. */
const SAY_WHEN: ReadonlySet<Note["kind"]> = new Set<Note["kind"]>(["correction", "clarification", "update"]);
/** `on`, `am`, `le`, a weekday */
const MOST_BEFORE_DAY = 12;
/** A label with its date, in characters. */
const LONGEST_LABEL = 60;

function withYear(expression: TimeExpression, { published }: PageTimes): TimeExpression {
  const { date } = expression;
  const [year, month, day] = (published?.edtf.slice(0, DAY_CHARS) ?? "").split("-").map(Number);
  if (date === undefined || date.year !== undefined || year === undefined || month === undefined || day === undefined)
    return expression;
  const isBefore = date.month < month || (date.month === month && (date.day ?? 0) < day);
  return { ...expression, date: { ...date, year: isBefore ? year + 1 : year } };
}
