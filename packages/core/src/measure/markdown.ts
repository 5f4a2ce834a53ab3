import { inkFrom } from "../text/ink.ts";
import type { InlineLink } from "./galley.ts";
import { readMarks } from "./markdown-marks.ts";

/** What Markdown says of a line: the tag of the element that it is, and the links in it. */
export interface MarkedLine {
  readonly tag: string;
  readonly links: readonly InlineLink[];
}

/** A text without its Markdown, one paragraph a line; what the marks said, by where the line begins. */
export interface Markdown {
  readonly text: string;
  readonly lines: ReadonlyMap<number, MarkedLine>;
}

/** A heading, bold type, a link or a picture; `# topic` above another one is none. Fewer of them may be anybody's. */
const SIGN = /^#{1,6} [^#\n]*\n(?!#)|(?:^|\s)\*\*[^\s*]|\]\((?:https?:|[/#.])/gm;
const FEWEST_SIGNS = 2;
/** `url: ...`, as tools write above a page, between fences or not. */
const PAIR = /^(?:---$|[^\s:*#[][^:]{0,31}: )/;
const ENDS = '.!?…:"”»';
/** A row with less room than this for the next one's first word was broken at a width. */
const NARROWEST = 60;
/** Lines of nothing else part what stands above from what stands below; of some of them they make a heading of the line above. */
const RULE = /^[-*_=|:# ]*$/;
const UNDERLINE = /^(?:=+|--+)$/;
const BULLET = /^[-*+] /;
const HEADING = /^#{1,6} /;
/** Its number stays: it may be a day's. */
const NUMBERED = /^\d{1,3}[.)] /;

/** Reads a text that is plainly Markdown (a page's copy by a converter, a note); null for any other. */
export function readMarkdown(source: string): Markdown | null {
  let signs = 0;
  for (const _ of source.matchAll(SIGN)) if (++signs === FEWEST_SIGNS) break;
  if (signs < FEWEST_SIGNS) return null;
  const rows = source.replaceAll("\r", "").split("\n");
  const pairs = rows.findIndex((row) => !PAIR.test(row));
  const header = pairs > 1 ? pairs : 0;
  let text = rows.slice(0, header).join("\n");
  const lines = new Map<number, MarkedLine>();
  for (const { tag, own } of paragraphsOf(rows.slice(header))) {
    text += "\n";
    const read = readMarks(own, text.length);
    lines.set(text.length, { tag, links: read.links });
    text += read.text;
  }
  return { text, lines };
}

interface Paragraph {
  tag: string;
  own: string;
}

/** A row that is full goes on in the next one, unless most rows end a sentence: those are paragraphs themselves. */
function paragraphsOf(rows: readonly string[]): readonly Paragraph[] {
  const full = rows.filter((row, i) => row.trim() !== "" && rows[i + 1]?.trim());
  const isSingle = 2 * full.filter((row) => ENDS.includes(row.trimEnd().slice(-1))).length > full.length;
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let above = "";
  let room = 0;
  for (const row of rows) {
    const line = row.trim();
    const { tag, from } = openingOf(line, open?.tag);
    const own = line.slice(from);
    if (RULE.test(line)) {
      if (open?.tag === "line" && UNDERLINE.test(line)) open.tag = line.startsWith("=") ? "h1" : "h2";
      open = null;
    } else if (
      open !== null &&
      own.split(" ", 1).join("").length > room &&
      (tag === "line" || (tag === "blockquote" && open.tag === tag))
    )
      open.own += (above.endsWith("-") ? "" : " ") + own;
    else {
      open = { tag, own };
      paragraphs.push(open);
    }
    above = line;
    room = isSingle || row.endsWith("  ") ? Number.POSITIVE_INFINITY : NARROWEST - line.length;
  }
  return paragraphs;
}

/** The marks before a line's text, one within the other: `> `, `* `, `## `. A heading says most, a list least. The row of a paragraph may begin with a number. */
function openingOf(line: string, above: string | undefined): { readonly tag: string; readonly from: number } {
  let tag = "line";
  for (let from = 0; ; ) {
    const rest = line.slice(from);
    const heading = HEADING.exec(rest)?.[0].length ?? 0;
    if (heading > 0) tag = `h${heading - 1}`;
    else if (rest.startsWith(">")) tag = "blockquote";
    else if (!BULLET.test(rest)) {
      const isItem = tag === "line" && above !== tag && NUMBERED.test(rest);
      return { tag: isItem ? "li" : tag, from };
    } else if (tag === "line") tag = "li";
    from = inkFrom(line, from + Math.max(1, heading));
  }
}
