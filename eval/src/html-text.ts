import { parseHTML } from "linkedom";

/** Elements that a browser sets on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const SILENT: ReadonlySet<string> = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE".split(" "));
const PICTURES: ReadonlySet<string> = new Set(["FIGURE", "FIGCAPTION"]);
const SPACES = /\s+/gu;

export interface HtmlText {
  /** Blocks joined by blank lines. */
  readonly text: string;
  /** The same without figures and their captions. */
  readonly withoutFigures: string;
  readonly captions: readonly string[];
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of a tool's HTML as a reader sees it: a block a line, so that no two paragraphs run into one word. */
export function textOfHtml(html: string): HtmlText {
  if (html.trim() === "") return { text: "", withoutFigures: "", captions: [] };
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const root: DomNode = document.documentElement;
  const captions: string[] = [];
  return { text: read(root, null, captions), withoutFigures: read(root, PICTURES, []), captions };
}

/** Without recursion: hostile pages nest deeper than a stack. */
function read(root: DomNode, skipped: ReadonlySet<string> | null, captions: string[]): string {
  const blocks: string[] = [];
  let line = "";
  const flush = (): void => {
    const folded = line.replace(SPACES, " ").trim();
    if (folded !== "") blocks.push(folded);
    line = "";
  };
  const stack: ({ node: DomNode } | { closed: string; from: number })[] = [{ node: root }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if ("closed" in top) {
      flush();
      if (top.closed === "FIGCAPTION" && blocks.length > top.from) captions.push(blocks.slice(top.from).join(" "));
      continue;
    }
    const { node } = top;
    if (node.nodeType === TEXT_NODE) line += node.nodeValue ?? "";
    if (node.nodeType !== ELEMENT_NODE) continue;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name) || skipped?.has(name)) continue;
    if (BLOCKS.has(name)) {
      flush();
      stack.push({ closed: name, from: blocks.length });
    }
    const children: { node: DomNode }[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push({ node: child });
    stack.push(...children.reverse());
  }
  flush();
  return blocks.join("\n\n");
}
