import type { Page } from "../parse/page.ts";
import { measureBlocks } from "./blocks.ts";
import type { Galley } from "./galley.ts";
import { measureLines } from "./lines.ts";

/** Page in, galley out: blocks of an HTML page, lines of a plain-text capture. */
export function measure(page: Page): Galley {
  const { capture } = page;
  return capture.kind === "html" ? measureBlocks(page, capture.markup) : measureLines(capture);
}
