import type { LabelledPage } from "../classify/label.ts";
import { DAY_CHARS } from "../grammar/time/calendar.ts";
import { TAG } from "../parse/tags.ts";
import { witness } from "./time-declared.ts";
import type { TimeWitness } from "./time-stamp.ts";

/** `publishDate: "2024-05-03"`, `\"first_published_at\":\"2024-05-03T10:15:00Z\"`. Group: the value. */
const PUBLISHED_KEY =
  /(?:publish(?:ed)?_?(?:date|time|at|on)|date_?published)\\?["']?\s{0,9}[:=]\s{0,9}\\?["'](\d{4}[-/]\d\d[-/]\d\d[\d\s:.TZ+-]{0,24})\\?["']/gi;

/**
 * The day of publication in the page's scripts (its state, what it tells those who measure it), where they name one day alone. Of 158 pages
 * it is the gold's on 138, of the others half have the day of an update in their gold.
 */
export function scriptTimes({ page: { tree } }: LabelledPage): TimeWitness[] {
  const byDay = new Map<string, TimeWitness[]>();
  for (let node = 1; node < tree.length; node++) {
    if (tree.tag[node] !== TAG.script) continue;
    for (const [, raw = ""] of tree.text(node + 1).matchAll(PUBLISHED_KEY))
      byDay.set(raw.slice(0, DAY_CHARS), witness(raw, PUBLISHED, 1, "meta-usual", "script", "meta"));
  }
  return byDay.size === 1 ? [...byDay.values()].flat() : [];
}

const PUBLISHED = { kind: "published", weight: 0.8 } as const;
