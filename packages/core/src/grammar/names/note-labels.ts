import type { Note } from "../../record.ts";
import { hashOf } from "../../text/fnv.ts";
import { PackedNumbers } from "../../text/packed-numbers.ts";
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
  return hashOf(label) >>> DROPPED_BITS;
}

/** With 27 bits and some 250 labels one in half a million other beginnings has the key of one. */
const DROPPED_BITS = 5;

/** Kind by key. Layout: how many; then the keys in ascending order, each as its distance from the one before and the place of its kind. */
const kinds: ReadonlyMap<number, Note["kind"]> = readLabels();

function readLabels(): Map<number, Note["kind"]> {
  const numbers = new PackedNumbers(NOTE_LABELS);
  const found = new Map<number, Note["kind"]>();
  let key = 0;
  for (let left = numbers.next(); left > 0; left--) {
    key += numbers.next();
    found.set(key, NOTE_KINDS[numbers.next()] ?? "update");
  }
  return found;
}

/** The kind of note that a folded label opens. */
export function kindOfLabel(label: string): Note["kind"] | undefined {
  return kinds.get(labelKey(label));
}
