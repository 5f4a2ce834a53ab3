import type { Note } from "../../record.ts";
import { CodedNumbers } from "../../text/coded-numbers.ts";
import { hashOf } from "../../text/fnv.ts";
import { KeyTable, keptOf, readValues } from "../../text/key-table.ts";
import { NOTE_LABELS } from "./generated/note-labels.ts";

/** In the order of their numbers. */
export const NOTE_KINDS: readonly Note["kind"][] = [
  "correction",
  "clarification",
  "editors-note",
  "update",
  "retraction",
  "ai-disclosure",
  "syndication",
  "contributor",
];

/** The key of a folded label: the labels themselves stand in `scripts/phrases/note-labels.mjs`. */
export function labelKey(label: string): number {
  return keptOf(hashOf(label));
}

/** 1 + the place of the kind. Of 250 labels: one in half a million other beginnings has the key of one. */
let kinds: KeyTable | null = null;

/** The kind of note that a folded label opens. */
export function kindOfLabel(label: string): Note["kind"] | undefined {
  kinds ??= new KeyTable(readValues(new CodedNumbers(NOTE_LABELS)));
  return NOTE_KINDS[kinds.get(labelKey(label)) - 1];
}
