import type { NewsRecord } from "../record.ts";
import { signatureLine } from "./signature.ts";

/** The story for reading or for language tools: headline, standfirst, byline and times, body, notes; no captions, no furniture. */
export function toText(record: NewsRecord): string {
  const parts = [
    record.headline.value ?? "",
    record.standfirst.value ?? "",
    signatureLine(record),
    record.body.text,
    ...record.notes.map((note) => note.text),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}
