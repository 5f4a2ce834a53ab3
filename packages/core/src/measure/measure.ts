import { DEFAULT_MAX_STEPS } from "../options.ts";
import type { Page } from "../parse/page.ts";
import { measureBlocks } from "./blocks.ts";
import type { Galley } from "./galley.ts";
import { measureLines } from "./lines.ts";
import { Steps } from "./steps.ts";

/** Page in, galley out: blocks of an HTML page, lines of a plain-text capture, as far as the steps reach. */
export function measure(page: Page, maxSteps: number = DEFAULT_MAX_STEPS): Galley {
  const { capture } = page;
  const steps = new Steps(maxSteps);
  return capture.kind === "html" ? measureBlocks(page, capture.markup, steps) : measureLines(capture, steps);
}
