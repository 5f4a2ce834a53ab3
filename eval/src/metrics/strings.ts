import type { Counts, Figure } from "./measure.ts";
import { at, harmonic } from "./measure.ts";
import { caseless, multiset, overlap, plain, words } from "./words.ts";

/** Own metric e: whole strings as multisets after NFKC and white space: [pages, tp, fp, fn]. */
export function stringCounts(gold: readonly string[], read: readonly string[]): Counts {
  const wanted = multiset(gold.map(plain));
  const given = multiset(read.map(plain));
  const shared = overlap(wanted, given);
  return [1, shared, read.length - shared, gold.length - shared];
}

/** Names or keywords as sets, without case: [pages, tp, fp, fn]. */
export function setCounts(gold: readonly string[], read: readonly string[]): Counts {
  const wanted = new Set(gold.map(caseless));
  const given = new Set(read.map(caseless));
  const shared = [...given].filter((item) => wanted.has(item)).length;
  return [1, shared, given.size - shared, wanted.size - shared];
}

/** Equal after NFKC and white space: [pages, right, missing]. */
export function exactCounts(gold: string, read: string | null): Counts {
  return [1, read !== null && plain(gold) === plain(read) ? 1 : 0, read === null ? 1 : 0];
}

/** A passage by its words: precision over the pages that have a reading, recall over those that have gold: [pages, P sum, P pages, R sum, R pages]. */
export function passageCounts(gold: string, read: string | null): Counts {
  const wanted = words(gold.toLowerCase());
  const given = words((read ?? "").toLowerCase());
  const shared = overlap(multiset(wanted), multiset(given));
  return [
    1,
    given.length > 0 ? shared / given.length : 0,
    given.length > 0 ? 1 : 0,
    wanted.length > 0 ? shared / wanted.length : 0,
    wanted.length > 0 ? 1 : 0,
  ];
}

export function passageFigures(name: string): readonly Figure[] {
  const precision = (s: Counts): number => at(s, 1) / at(s, 2);
  const recall = (s: Counts): number => at(s, 3) / at(s, 4);
  return [
    { name: `${name} F1`, higherIsBetter: true, of: (s) => (at(s, 2) > 0 ? harmonic(precision(s), recall(s)) : 0) },
    { name: `${name} P`, higherIsBetter: true, of: precision },
    { name: `${name} R`, higherIsBetter: true, of: recall },
  ];
}

/** The primary language subtag: [pages, right]. */
export function languageCounts(gold: string, read: string | null): Counts {
  const primary = (tag: string): string => (tag.toLowerCase().split(/[-_]/u)[0] ?? "").replace(/^(?:nb|nn)$/u, "no");
  return [1, read !== null && primary(gold) === primary(read) ? 1 : 0];
}

/** Whether the body begins with the words that gold gives of its beginning: [pages, right]. */
export function startCounts(goldStart: string, readText: string): Counts {
  const wanted = words(goldStart.toLowerCase());
  const given = words(readText.toLowerCase());
  return [1, wanted.every((word, i) => word === given[i]) ? 1 : 0];
}
