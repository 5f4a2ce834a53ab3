import type { Galley } from "../measure/galley.ts";
import type { Page } from "../parse/page.ts";
import { classifyBlocks } from "./blocks.ts";
import type { Label } from "./label.ts";
import { classifyLines, type LineOptions } from "./lines.ts";
import type { BlockModel } from "./model.ts";

/** A role for every block of the page: `labels[i]` is that of `galley.blocks[i]`. `lines` is for plain text. */
export function classify(page: Page, galley: Galley, model: BlockModel, lines: LineOptions = {}): Label[] {
  if (page.capture.kind === "html") return classifyBlocks(page, galley, model, lines.site);
  return classifyLines(page, galley, lines);
}
