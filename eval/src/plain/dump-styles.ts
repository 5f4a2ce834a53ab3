import type { PageBlock } from "./page-blocks.ts";

/** Ways in which tools and people write a page down as text. */
export const DUMP_STYLES = [
  /** A block a line, header, nav and footer left out. */
  "main",
  /** A block a line, all of the page. */
  "full",
  /** As main, blank lines between blocks but not between items. */
  "spaced",
  /** As full, a text node a line. */
  "nodes",
  /** As full, items, cells and broken lines run on. */
  "joined",
  /** As main, a sentence a line. */
  "sentences",
  /** As main, ` date 2025-10-19 Title` in front instead of the page's title, rails twice. */
  "header",
  /** As full, rails twice. */
  "doubled",
  /** As Common Crawl's WET: the window's title first, hidden text too. */
  "wet",
] as const;

export type DumpStyle = (typeof DUMP_STYLES)[number];

/** Lines of a dump, each with the block it is of; -1 for what the dumping tool wrote. */
export interface Dump {
  readonly text: string;
  /** The lines that are not blank. */
  readonly lines: readonly string[];
  /** Of each of them: the block that most of it comes from. */
  readonly blocks: readonly number[];
}

/** What a dump says of the page besides its blocks. */
export interface DumpHead {
  readonly title: string | null;
  readonly day: string | null;
}

/** White space, and characters without width. */
const NOTHING = /[\s\p{Cc}\u200b\u2060]+/gu;

interface Line {
  readonly text: string;
  readonly block: number;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

export function dumpPage(blocks: readonly PageBlock[], style: DumpStyle, head: DumpHead): Dump {
  const lines = linesOf(blocks, style, head).filter(({ text }) => text.replace(NOTHING, "") !== "");
  return {
    text: lines.map(({ text, apart }, i) => (i > 0 && apart ? `\n${text}` : text)).join("\n"),
    lines: lines.map(({ text }) => text),
    blocks: lines.map(({ block }) => block),
  };
}

function linesOf(blocks: readonly PageBlock[], style: DumpStyle, head: DumpHead): readonly Line[] {
  switch (style) {
    case "main":
      return whole(blocks, isMain);
    case "full":
      return whole(blocks, isShown);
    case "spaced":
      return whole(blocks, isMain).map((line) => ({ ...line, apart: blocks[line.block]?.soft === false }));
    case "nodes":
      return whole(blocks, isShown).flatMap(({ block }) =>
        (blocks[block]?.parts ?? []).map((part) => ({ text: part.trim(), block, apart: false })),
      );
    case "joined":
      return joined(blocks, whole(blocks, isShown));
    case "sentences":
      return whole(blocks, isMain).flatMap(({ text, block }) =>
        sentences(text).map((sentence) => ({ text: sentence, block, apart: false })),
      );
    case "header":
      return [
        ...(head.title === null
          ? []
          : [{ text: ` date ${head.day ?? SOME_DAY} ${head.title}`, block: -1, apart: false }]),
        ...doubled(
          blocks,
          whole(blocks, (block) => isMain(block) && !(block.title && head.title !== null)),
        ).map((line) => ({ ...line, apart: blocks[line.block]?.soft !== true })),
      ];
    case "doubled":
      return doubled(blocks, whole(blocks, isShown));
    case "wet":
      return [
        ...(head.title === null ? [] : [{ text: head.title, block: -1, apart: false }]),
        ...whole(blocks, () => true),
      ];
  }
}

/** Where the gold has no date: a header has one all the same. */
const SOME_DAY = "2024-03-09";

function isShown(block: PageBlock): boolean {
  return !block.hidden;
}

function isMain(block: PageBlock): boolean {
  return !block.hidden && !block.framed;
}

function whole(blocks: readonly PageBlock[], wanted: (block: PageBlock) => boolean): Line[] {
  return blocks.flatMap((block, index) => (wanted(block) ? [{ text: block.text, block: index, apart: false }] : []));
}

/** The line that runs on is of the block that most of it comes from. */
function joined(blocks: readonly PageBlock[], lines: readonly Line[]): readonly Line[] {
  const runs: { texts: string[]; block: number; longest: number }[] = [];
  for (const { text, block } of lines) {
    const last = runs.at(-1);
    if (last === undefined || blocks[block]?.soft !== true) {
      runs.push({ texts: [text], block, longest: text.length });
      continue;
    }
    last.texts.push(text);
    if (text.length > last.longest) {
      last.longest = text.length;
      last.block = block;
    }
  }
  return runs.map(({ texts, block }) => ({ text: texts.join(" "), block, apart: false }));
}

/** No block's number: the second copy of a rail is never story. */
const COPY = -1;

/** A rail stands twice: one copy for wide screens, one for narrow ones. */
function doubled(blocks: readonly PageBlock[], lines: readonly Line[]): readonly Line[] {
  const twice: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    const rail = blocks[lines[from]?.block ?? -1]?.rail ?? -1;
    let to = from + 1;
    while (to < lines.length && (blocks[lines[to]?.block ?? -1]?.rail ?? -1) === rail) to++;
    const run = lines.slice(from, to);
    twice.push(...run);
    if (rail >= 0) twice.push(...run.map((line) => ({ ...line, block: COPY })));
    from = to;
  }
  return twice;
}

const SENTENCE_ENDS = ".!?…。！？؟۔।";
const CLOSERS = "\"'”’»“)]）」』";
/** Ends that need no space behind them. */
const WIDE_ENDS = "。！？";

function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!SENTENCE_ENDS.includes(text.charAt(at))) continue;
    const wide = WIDE_ENDS.includes(text.charAt(at));
    let end = at + 1;
    while (end < text.length && (CLOSERS.includes(text.charAt(end)) || SENTENCE_ENDS.includes(text.charAt(end)))) end++;
    if (end < text.length && text.charAt(end) !== " " && !wide) continue;
    found.push(text.slice(from, end).trim());
    from = end;
    at = end - 1;
  }
  found.push(text.slice(from).trim());
  return found;
}
