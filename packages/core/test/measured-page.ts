import { openCapture } from "../src/capture/open-capture.ts";
import type { Galley } from "../src/measure/galley.ts";
import { measure } from "../src/measure/measure.ts";
import type { ExtractOptions } from "../src/options.ts";
import type { Page } from "../src/parse/page.ts";
import { parsePage } from "../src/parse/parse-page.ts";

/** A page parsed and measured as it is, HTML unless the options say otherwise. */
export function measuredPage(input: string, options: ExtractOptions = {}): { page: Page; galley: Galley } {
  const capture = openCapture(input, { contentType: "text/html", ...options });
  if (capture.kind === "unreadable") throw new Error(`the test page is ${capture.reason}`);
  const page = parsePage(capture, {});
  return { page, galley: measure(page) };
}
