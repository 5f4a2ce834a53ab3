import type { LabelledPage } from "../classify/label.ts";
import { readNote } from "../grammar/names/note.ts";
import type { Note, RegionRole } from "../record.ts";
import { printedWith } from "./printed.ts";

const NOTE_ROLES: readonly RegionRole[] = ["note", "end-credit", "author-bio"];

/** Corrections, updates, editor's notes and their kin around the story, in page order. */
export function readNotes(labelled: LabelledPage): Note[] {
  return NOTE_ROLES.flatMap((role) => printedWith(labelled, role))
    .sort((a, b) => a.span[0] - b.span[0])
    .flatMap(({ text, span }): Note[] => {
      const note = readNote(text);
      return note === null ? [] : [{ kind: note.kind, text, span }];
    });
}
