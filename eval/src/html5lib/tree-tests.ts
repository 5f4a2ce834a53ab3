/** One test of html5lib's tree-construction suite. */
export interface TreeTest {
  readonly data: string;
  /** What the suite expects, a line a node. */
  readonly document: string;
  /** Why it is left out; null where it is compared. */
  readonly leftOut: string | null;
}

/** Reads a file of the suite: `#data`, `#errors`, `#document` and their like, a blank line between tests. */
export function readTreeTests(file: string): TreeTest[] {
  return `\n${file}`.split("\n#data\n").slice(1).map(readTest);
}

function readTest(text: string): TreeTest {
  const at = text.indexOf("\n#document\n");
  const data = text.startsWith("#errors") ? "" : text.slice(0, text.indexOf("\n#errors"));
  const document = text.slice(at + "\n#document\n".length).trimEnd();
  const middle = text.slice(data.length, at);
  return { data, document, leftOut: whyLeftOut(document, middle) };
}

function whyLeftOut(document: string, middle: string): string | null {
  if (middle.includes("#document-fragment")) return "fragments: a capture is a whole page";
  if (middle.includes("#script-on")) return "scripting on: pages are read as without scripts";
  if (document.includes("<frameset>")) return "framesets: they hold no text";
  return document.includes("<template>") ? "templates: what they hold is kept as characters and never shown" : null;
}

/** The elements and texts of the expected tree, one a line; comments, doctypes and attributes left out, texts side by side made one. */
export function expectedOutline(document: string): string[] {
  const lines: string[] = [];
  for (const node of document.split(/\n(?=\| )/)) {
    const text = node.slice("| ".length);
    const content = text.trimStart();
    const depth = (text.length - content.length) / 2;
    if (content.startsWith('"')) addText(lines, depth, content.slice(1, -1));
    else if (content.startsWith("<") && !content.startsWith("<!")) {
      const name = content.slice(1, -1).split(" ").at(-1) ?? "";
      lines.push(`${depth} <${name.toLowerCase()}>`);
    }
  }
  return lines.filter((line) => !line.endsWith('"'.repeat(2)));
}

/** Adds a text, white space folded, to an outline. */
export function addText(lines: string[], depth: number, text: string): void {
  const folded = text.replaceAll("\0", "").replace(/[\s\ufffd]+/g, " ");
  const start = `${depth} "`;
  const last = lines.at(-1);
  if (last?.startsWith(start)) lines[lines.length - 1] = `${`${last.slice(0, -1)}${folded}`.replace(/ +/g, " ")}"`;
  else if (folded !== "") lines.push(`${start}${folded}"`);
}
