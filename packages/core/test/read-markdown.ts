/** A block of Markdown, read back: its kind and its words. */
export interface ReadBlock {
  readonly kind: "heading" | "paragraph" | "list-item" | "quote" | "emphasis" | "rule" | "code" | "cell";
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
  if (block.startsWith("| ")) return readTable(block.split("\n"));
  if (/^(!\[|\*)/.test(block)) return [{ kind: "emphasis", text: inline(block) }];
  return [{ kind: "paragraph", text: inline(block) }];
}

/** A table of GFM: its second line counts the columns, cells beyond them are not read. */
function readTable([head = "", marks = "", ...rows]: readonly string[]): readonly ReadBlock[] {
  const columns = marks.split("---").length - 1;
  return [head, ...rows].flatMap((row) =>
    row
      .slice(2, -2)
      .split(" | ")
      .slice(0, columns)
      .map((cell) => ({ kind: "cell", text: inline(cell.replaceAll("\\|", "|")) })),
  );
}

/** Every literal mark is escaped, so a bare one is markup: emphasis, or the brackets of a link or picture. */
function inline(markdown: string): string {
  let text = "";
  let picture = false;
  for (let at = 0; at < markdown.length; at += 1) {
    const char = markdown.charAt(at);
    if (char === "\\" && PUNCTUATION.test(markdown.charAt(at + 1))) {
      at += 1;
      if (!picture) text += markdown.charAt(at);
    } else if (char === "!" && markdown.charAt(at + 1) === "[") picture = true;
    else if (char === "]") {
      at = markdown.indexOf(")", at);
      picture = false;
    } else if (char !== "[" && char !== "*" && !picture) text += char;
  }
  return text.trim();
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
