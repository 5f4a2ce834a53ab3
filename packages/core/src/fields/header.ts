import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { known } from "../schema/known.ts";
import { ISO_DAY } from "../text/patterns.ts";
import type { Fields } from "./fields.ts";
import { printedWith } from "./printed.ts";

/** The line or lines that a capturing tool wrote before the page, and their ISO date. Null where the labels found none. */
export function readHeader(labelled: LabelledPage): Fields["header"] {
  if (labelled.page.capture.kind !== "text") return null;
  const parts = printedWith(labelled, "header");
  const [first] = parts;
  if (first === undefined) return null;
  // Of several header lines (`url: ...`, `date: ...`) the header is all from the first to the last.
  const span: Span = [first.span[0], parts.at(-1)?.span[1] ?? first.span[1]];
  const raw = labelled.galley.text.slice(...span);
  const date = ISO_DAY.exec(raw)?.[0];
  return { raw, span, ...known({ date }) };
}
