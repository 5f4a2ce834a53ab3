import type { Galley } from "../measure/galley.ts";
import type { Page } from "../parse/page.ts";
import { classifyBlocks } from "./blocks.ts";
import type { Label } from "./label.ts";
import type { LineModel } from "./line-model/line-model.ts";
import { classifyLines } from "./lines.ts";
import type { BlockModel } from "./model.ts";

/** A role for every block of the page: `labels[i]` is that of `galley.blocks[i]`. Without `lines`, plain text is read with the line model that ships. */
export function classify(page: Page, galley: Galley, model: BlockModel, lines?: LineModel): Label[] {
  return page.capture.kind === "html" ? classifyBlocks(page, galley, model) : classifyLines(galley, lines);
}
