import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Fields } from "./fields.ts";
import { printedWith } from "./printed.ts";

/** Length of `2025-10-19`. */
const DATE_CHARS = 10;

/** The line or lines that a capturing tool wrote before the page, and their ISO date. Null where the labels found none. */
export function readHeader(labelled: LabelledPage): Fields["header"] {
  if (labelled.page.capture.kind !== "text") return null;
  const parts = printedWith(labelled, "header");
  const [first] = parts;
  if (first === undefined) return null;
  // Of several header lines (`url: ...`, `date: ...`) the header is all from the first to the last.
  const span: Span = [first.span[0], parts.at(-1)?.span[1] ?? first.span[1]];
  const raw = labelled.galley.text.slice(...span);
  const date = isoDateIn(raw);
  return { raw, span, ...(date === null ? {} : { date }) };
}

function isoDateIn(text: string): string | null {
  for (let at = 0; at + DATE_CHARS <= text.length; at++) {
    const part = text.slice(at, at + DATE_CHARS);
    if (isIsoDate(part)) return part;
  }
  return null;
}

/** Digits and dashes in the places of `YYYY-MM-DD`, month and day within their bounds. */
function isIsoDate(part: string): boolean {
  for (let i = 0; i < DATE_CHARS; i++) {
    const char = part[i] ?? "";
    if (i === 4 || i === 7 ? char !== "-" : char < "0" || char > "9") return false;
  }
  const month = Number(part.slice(5, 7));
  const day = Number(part.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
