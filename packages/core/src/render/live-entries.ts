import type { BodyBlock } from "../record.ts";

/** An entry of a live blog with the text of its own blocks. */
export interface TextEntry {
  readonly update: Extract<BodyBlock, { readonly kind: "live-update" }>;
  /** Its title left out. */
  readonly text: string;
}

/** The entries among a story's blocks: each has the blocks up to the next. */
export function liveEntries(blocks: readonly BodyBlock[]): TextEntry[] {
  const entries: { update: TextEntry["update"]; texts: string[] }[] = [];
  for (const block of blocks) {
    const entry = entries.at(-1);
    if (block.kind === "live-update") entries.push({ update: block, texts: [] });
    else if (entry !== undefined && "text" in block && block.text !== entry.update.title) entry.texts.push(block.text);
  }
  return entries.map(({ update, texts }) => ({ update, text: texts.join("\n\n") }));
}
