import type { Page } from "tearsheet/stages";
import { type DumpHead, type DumpStyle, dumpPage } from "./dump-styles.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { isUsable, storyBlocks } from "./story-blocks.ts";

/** A page written down as text, each line known to be story or not. */
export interface LabelledDump {
  readonly style: DumpStyle;
  readonly text: string;
  /** 1 for a line of the story; lines that are blank are not counted. */
  readonly story: Uint8Array;
}

/** A page whose blocks are labelled once, for dumps of any style. */
export class DumpedPage {
  private readonly blocks: readonly PageBlock[];
  private readonly goldLines: readonly string[];
  private readonly story: Uint8Array;
  private readonly head: DumpHead;

  constructor(page: Page, goldLines: readonly string[], day: string | null) {
    this.blocks = pageBlocks(page);
    this.goldLines = goldLines;
    this.story = storyBlocks(
      this.blocks.map(({ text, hidden }) => (hidden ? null : text)),
      goldLines,
    );
    this.head = { title: page.declared.title, day };
  }

  /** Null where the dump has lost too much of the story to be judged by. */
  dump(style: DumpStyle, minFound?: number): LabelledDump | null {
    const { text, lines, blocks } = dumpPage(this.blocks, style, this.head);
    const story = Uint8Array.from(blocks, (block) => this.story[block] ?? 0);
    const told = lines.filter((_, i) => story[i] === 1);
    return isUsable(told, this.goldLines, minFound) ? { style, text, story } : null;
  }
}
