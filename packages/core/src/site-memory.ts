import { openCapture } from "./capture/open-capture.ts";
import { measure } from "./measure/measure.ts";
import type { ExtractOptions, SiteLines, SiteOutline } from "./options.ts";
import { parsePage } from "./parse/parse-page.ts";
import { lineKey } from "./text/line-key.ts";
import { runningWords } from "./text/running-text.ts";

/** Outlines of so many pages are kept, whichever come: those of the lowest digests. */
const MOST_OUTLINES = 8;

/**
 * What pages of one site have in common, for the option `site` of `extract`: on how many of them each line stands, a line of plain text
 * or a block of HTML. The page that is read may be among them: it never counts for itself. Their order does not matter, and a page
 * given twice counts once. Its parts are plain data: a structured clone of it serves as the option as well.
 */
export class SiteMemory implements SiteLines {
  readonly pages: Set<string> = new Set();
  readonly counts: Map<number, number> = new Map();
  readonly outlines: Map<string, SiteOutline> = new Map();

  constructor(pages: Iterable<Uint8Array | string> = [], options: ExtractOptions = {}) {
    for (const page of pages) this.add(page, options);
  }

  /** Adds a page, read as `extract` reads it. One that cannot be read adds nothing. */
  add(input: Uint8Array | string, options: ExtractOptions = {}): void {
    const capture = openCapture(input, options);
    if (capture.kind === "unreadable" || this.pages.has(capture.sha256)) return;
    this.pages.add(capture.sha256);
    const { blocks } = measure(parsePage(capture, options));
    const keys = blocks.map(({ text }) => lineKey(text));
    for (const key of new Set(keys)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (capture.kind !== "text") return;
    this.outlines.set(capture.sha256, { keys, told: blocks.map(({ text }) => runningWords(text)) });
    if (this.outlines.size > MOST_OUTLINES) this.outlines.delete([...this.outlines.keys()].sort().at(-1) ?? "");
  }
}
