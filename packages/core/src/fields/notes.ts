import type { LabelledPage } from "../classify/label.ts";
import { readNote } from "../grammar/names/note.ts";
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
      const note = readNote(text);
      if (note === null) return [];
      const at = dateOf(text, times);
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

/** `Correction, May 4, 2024, 11:05 a.m.: ...`: a note's own date stands in its label, before the colon, or in brackets at its end. */
function dateOf(text: string, times: PageTimes): When | null {
  const label = text.slice(0, LONGEST_LABEL);
  const colon = label.lastIndexOf(": ");
  const open = text.lastIndexOf("(");
  const tail = open > 0 && text.length - open <= LONGEST_LABEL ? text.slice(open) : "";
  for (const part of [colon < 0 ? "" : label.slice(0, colon), tail]) {
    const line = part === "" ? null : readTimeLine(part, times.language === null ? {} : { language: times.language });
    const expression = line?.times.find((time) => time.expression.date?.year !== undefined)?.expression;
    const when = expression === undefined ? null : whenOf(expression, times.zone);
    if (when !== null) return when;
  }
  return null;
}

/** A label with its date, in characters. */
const LONGEST_LABEL = 60;
