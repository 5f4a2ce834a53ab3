import { openCapture } from "./capture/open-capture.ts";
import { classify } from "./classify/classify.ts";
import type { LabelledPage } from "./classify/label.ts";
import { shippedModel } from "./classify/shipped-model.ts";
import { readFields } from "./fields/read-fields.ts";
import { storyTimes } from "./fields/rendered-at.ts";
import { measure } from "./measure/measure.ts";
import type { ExtractOptions, SiteLines, SiteOutline, StoryTimes } from "./options.ts";
import { parsePage } from "./parse/parse-page.ts";
import { lineKey } from "./text/line-key.ts";
import { forgetPage } from "./text/once-per-page.ts";
import { runningWords } from "./text/running-text.ts";
import { titleKey } from "./text/title-key.ts";

/** Outlines of so many pages are kept, whichever come: those of the lowest digests. */
const MOST_OUTLINES = 8;

/**
 * What pages of one site have in common, for the option `site` of `extract`: on how many of them each line stands, a line of plain text
 * or a block of HTML, and when their stories were published, by which a teaser's age tells when the page with the teaser was made. The
 * page that is read may be among them: it never counts for itself. Their order does not matter, and a page given twice counts once. Its
 * parts are plain data: a structured clone of it serves as the option as well.
 */
export class SiteMemory implements SiteLines {
  readonly pages: Set<string> = new Set();
  readonly counts: Map<number, number> = new Map();
  readonly outlines: Map<string, SiteOutline> = new Map();
  readonly stories: Map<number, StoryTimes> = new Map();

  constructor(pages: Iterable<Uint8Array | string> = [], options: ExtractOptions = {}) {
    for (const page of pages) this.add(page, options);
  }

  /** Adds a page, read as `extract` reads it. One that cannot be read adds nothing. */
  add(input: Uint8Array | string, options: ExtractOptions = {}): void {
    const capture = openCapture(input, options);
    if (capture.kind === "unreadable" || this.pages.has(capture.sha256)) return;
    this.pages.add(capture.sha256);
    const page = parsePage(capture, options);
    const galley = measure(page, options.maxSteps);
    const { blocks } = galley;
    this.#learnStory({ page, galley, labels: classify(page, galley, shippedModel()) });
    const keys = blocks.map(({ text }) => lineKey(text));
    for (const key of new Set(keys)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (capture.kind !== "text") return;
    this.outlines.set(capture.sha256, { keys, told: blocks.map(({ text }) => runningWords(text)) });
    if (this.outlines.size > MOST_OUTLINES) this.outlines.delete([...this.outlines.keys()].sort().at(-1) ?? "");
  }

  /** A story that several pages tell was published or updated at one of their times. */
  #learnStory(labelled: LabelledPage): void {
    const { headline, published, updated } = readFields(labelled);
    forgetPage();
    const times = storyTimes(published, updated);
    if (headline.value === null || times === null) return;
    const key = titleKey(headline.value);
    const known = this.stories.get(key) ?? times;
    this.stories.set(key, {
      earliest: Math.min(known.earliest, times.earliest),
      latest: Math.max(known.latest, times.latest),
    });
  }
}
