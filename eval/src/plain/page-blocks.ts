import type { Page } from "tearsheet/stages";

/** A line of the page as a browser would set it: the text between two breaks. */
export interface PageBlock {
  /** Texts of its text nodes, white space folded; a space at an end says that one stood there. */
  readonly parts: readonly string[];
  /** The parts together, trimmed. */
  readonly text: string;
  /** Only a line break, an item of a list or a cell parts it from the block before. */
  readonly soft: boolean;
  /** Inside `header`, `nav` or `footer`. */
  readonly framed: boolean;
  readonly hidden: boolean;
  /** Inside `h1`. */
  readonly title: boolean;
  /** Number of the outermost rail it stands in; -1 outside: `aside`, or a list of many long links. */
  readonly rail: number;
}

const SILENT: ReadonlySet<string> = new Set("script style noscript template svg iframe head title object".split(" "));
const FRAMES: ReadonlySet<string> = new Set(["header", "nav", "footer"]);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure footer form frameset " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre section summary table tbody tfoot thead ul"
  ).split(" "),
);
const SOFT_BLOCKS: ReadonlySet<string> = new Set("br dd dt li option td th tr".split(" "));
const LISTS: ReadonlySet<string> = new Set(["ul", "ol"]);
/** A list is a rail with so many links of so many characters on average. */
const MIN_RAIL_LINKS = 4;
const MIN_LINK_CHARS = 22;
const SPACES = /\s+/gu;

/** The page's text in reading order, a block a line, hidden ones marked. */
export function pageBlocks(page: Page): readonly PageBlock[] {
  const { tree } = page;
  const setter = new Setter();
  const flags = { framed: 0, hidden: 0, title: 0, rail: 0 };
  const closing: { readonly at: number; readonly name: string; readonly hidden: boolean; readonly rail: boolean }[] =
    [];
  let rails = 0;
  const close = (node: number): void => {
    for (let top = closing.at(-1); top !== undefined && top.at <= node; top = closing.at(-1)) {
      closing.pop();
      if (FRAMES.has(top.name)) flags.framed--;
      if (top.hidden) flags.hidden--;
      if (top.name === "h1") flags.title--;
      if (top.rail) flags.rail--;
      setter.cut(top.name);
      setter.place(flags.framed > 0, flags.hidden > 0, flags.title > 0, flags.rail > 0 ? rails : -1);
    }
  };
  for (let node = 1; node < tree.length; node++) {
    close(node);
    const name = tree.tagName(node);
    if (name === "") {
      setter.add(tree.text(node).replace(SPACES, " "));
      continue;
    }
    if (SILENT.has(name)) {
      node = (tree.subtreeEnd[node] ?? node + 1) - 1;
      continue;
    }
    setter.cut(name);
    const hidden = isHidden(page, node);
    const rail = flags.rail > 0 || isRail(page, node, name);
    if (rail && flags.rail === 0) rails++;
    if (FRAMES.has(name)) flags.framed++;
    if (hidden) flags.hidden++;
    if (name === "h1") flags.title++;
    if (rail) flags.rail++;
    setter.place(flags.framed > 0, flags.hidden > 0, flags.title > 0, flags.rail > 0 ? rails : -1);
    closing.push({ at: tree.subtreeEnd[node] ?? node + 1, name, hidden, rail });
  }
  close(tree.length);
  setter.cut("body");
  return setter.blocks;
}

function isHidden(page: Page, node: number): boolean {
  const { tree } = page;
  if (tree.attribute(node, "hidden") !== null) return true;
  return (tree.attribute(node, "style") ?? "").replace(SPACES, "").includes("display:none");
}

function isRail(page: Page, node: number, name: string): boolean {
  if (name === "aside") return true;
  if (!LISTS.has(name)) return false;
  const { tree } = page;
  let links = 0;
  let chars = 0;
  for (let inner = node + 1; inner < (tree.subtreeEnd[node] ?? 0); inner++) {
    if (tree.tagName(inner) === "a") links++;
    else chars += tree.text(inner).trim().length;
  }
  return links >= MIN_RAIL_LINKS && chars >= links * MIN_LINK_CHARS;
}

/** Collects the parts of a line until a break. */
class Setter {
  readonly blocks: PageBlock[] = [];
  private parts: string[] = [];
  private soft = false;
  private framed = false;
  private hidden = false;
  private title = false;
  private rail = -1;

  add(text: string): void {
    if (text !== "") this.parts.push(text);
  }

  place(framed: boolean, hidden: boolean, title: boolean, rail: number): void {
    if (hidden !== this.hidden || framed !== this.framed || rail !== this.rail) this.flush();
    this.framed = framed;
    this.hidden = hidden;
    this.title = title;
    this.rail = rail;
  }

  cut(name: string): void {
    if (BLOCKS.has(name)) {
      this.flush();
      this.soft = false;
    } else if (SOFT_BLOCKS.has(name)) this.flush();
  }

  private flush(): void {
    const text = this.parts.join("").replace(SPACES, " ").trim();
    if (text !== "") {
      const { parts, soft, framed, hidden, title, rail } = this;
      this.blocks.push({ parts, text, soft, framed, hidden, title, rail });
      this.soft = true;
    }
    this.parts = [];
  }
}
