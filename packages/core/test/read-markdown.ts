/** A block of Markdown, read back: its kind and its words. */
export interface ReadBlock {
  readonly kind: "heading" | "paragraph" | "list-item" | "quote" | "emphasis" | "rule" | "code";
  readonly text: string;
}

/** Reads the part of CommonMark that toMarkdown writes, by the standard's rules for it. */
export function readMarkdown(markdown: string): readonly ReadBlock[] {
  return markdown
    .split("\n\n")
    .map((block) => block.trimEnd())
    .filter((block) => block !== "")
    .flatMap(readBlock);
}

function readBlock(block: string): readonly ReadBlock[] {
  if (block === "---") return [{ kind: "rule", text: "" }];
  if (block.startsWith("```")) return [{ kind: "code", text: block.split("\n").slice(1, -1).join("\n") }];
  if (/^#{1,6} /.test(block)) return [{ kind: "heading", text: inline(block.replace(/^#+ /, "").replace(/ #+$/, "")) }];
  if (block.startsWith("> ")) return [{ kind: "quote", text: inline(block.replaceAll(/^> /gm, "")) }];
  if (block.startsWith("- ")) {
    return block.split("\n").map((line) => ({ kind: "list-item", text: inline(line.replace(/^- /, "")) }));
  }
  if (/^(!\[|\*)/.test(block)) return [{ kind: "emphasis", text: inline(block) }];
  return [{ kind: "paragraph", text: inline(block) }];
}

function inline(markdown: string): string {
  return markdown
    .replaceAll(/!\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "")
    .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\\([!-/:-@[-`{-~])|[*]+/g, (_, escaped: string | undefined) => escaped ?? "")
    .trim();
}
