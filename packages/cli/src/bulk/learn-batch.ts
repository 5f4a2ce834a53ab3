import type { SiteOutline, StoryTimes } from "tearsheet";
import { optionsFor } from "../commands/read-page.ts";
import type { Library } from "../library.ts";
import { openItem, pageOf } from "./answer-item.ts";
import type { BatchAnswer, Item } from "./batch.ts";
import { siteOf } from "./site-of.ts";

/** What a page teaches of its site. */
export interface PageLines {
  readonly site: string;
  readonly sha256: string;
  /** A hash of each of its lines, as the library's site memory keeps them. */
  readonly lines: Uint32Array;
  /** Its lines in their order, where it is plain text. */
  readonly outline?: SiteOutline;
  /** When its story was published, by the hash of its headline. */
  readonly story?: readonly [title: number, times: StoryTimes];
}

export interface LearnWork {
  readonly library: Library;
  readonly items: readonly Item[];
  /** Told before each item is read. */
  readonly starts: (index: number) => void;
}

/** What the pages of a batch teach, as rows. A page that cannot be read teaches nothing. */
export function learnBatch({ library, items, starts }: LearnWork): BatchAnswer {
  const rows = items.map((item, index) => {
    starts(index);
    return linesOf(library, item);
  });
  return { lines: new Uint8Array(0), rows: rows.filter((row) => row !== null), tallies: [] };
}

function linesOf(library: Library, item: Item): PageLines | null {
  const body = openItem(item);
  if (body.kind === "no-body") return null;
  const { capturedAt: _says, ...options } = optionsFor({ ...pageOf(item), bytes: body.bytes });
  const memory = library.siteMemory();
  try {
    memory.add(body.bytes, options);
  } catch {
    // Reading it for its answer tells what is wrong.
    return null;
  }
  const [sha256] = memory.pages;
  if (sha256 === undefined) return null;
  const [outline] = memory.outlines.values();
  const [story] = memory.stories;
  return {
    site: siteOf(item),
    sha256,
    lines: Uint32Array.from(memory.counts.keys()),
    ...(outline && { outline }),
    ...(story && { story }),
  };
}
