import type { BatchAnswer, PageTally } from "./batch.ts";

/** How often each name came. */
export type Counts = Readonly<Record<string, number>>;

export interface SlowPage {
  readonly id: string | number;
  readonly ms: number;
  readonly bytes: number;
}

/** What came of a stretch of the run, as the journal and the report hold it. */
export interface Tally {
  readonly pages: number;
  readonly bytes: number;
  readonly outcomes: Counts;
  readonly problems: Counts;
  readonly fields: Counts;
  readonly passedOver: Counts;
  readonly slowest: readonly SlowPage[];
}

export const NO_TALLY: Tally = {
  pages: 0,
  bytes: 0,
  outcomes: {},
  problems: {},
  fields: {},
  passedOver: {},
  slowest: [],
};

const SLOWEST = 10;

/** One tally of two stretches. */
export function together(a: Tally, b: Tally): Tally {
  return {
    pages: a.pages + b.pages,
    bytes: a.bytes + b.bytes,
    outcomes: sum(a.outcomes, b.outcomes),
    problems: sum(a.problems, b.problems),
    fields: sum(a.fields, b.fields),
    passedOver: sum(a.passedOver, b.passedOver),
    slowest: [...a.slowest, ...b.slowest].sort((x, y) => y.ms - x.ms).slice(0, SLOWEST),
  };
}

/** The tally of one batch. */
export function tallyOfBatch({ tallies }: BatchAnswer, passedOver: Counts): Tally {
  return {
    pages: tallies.length,
    bytes: tallies.reduce((total, { bytes }) => total + bytes, 0),
    outcomes: count(tallies, ({ outcome }) => [outcome]),
    problems: count(tallies, ({ problems }) => [...new Set(problems)]),
    fields: count(tallies, ({ fields }) => fields),
    passedOver,
    slowest: tallies
      .map(({ id, ms, bytes }) => ({ id, ms: Math.round(ms * 10) / 10, bytes }))
      .sort((x, y) => y.ms - x.ms)
      .slice(0, SLOWEST),
  };
}

/** How many of the pages came to an outcome of this kind. */
export function countOf(outcomes: Counts, kind: string): number {
  return Object.entries(outcomes)
    .filter(([name]) => name === kind || name.startsWith(`${kind}/`))
    .reduce((total, [, pages]) => total + pages, 0);
}

function count(tallies: readonly PageTally[], namesOf: (tally: PageTally) => readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const tally of tallies) for (const name of namesOf(tally)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(a: Counts, b: Counts): Counts {
  const counts: Record<string, number> = { ...a };
  for (const [name, more] of Object.entries(b)) counts[name] = (counts[name] ?? 0) + more;
  return counts;
}
