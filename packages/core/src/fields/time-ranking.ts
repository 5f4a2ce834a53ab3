import { MS_PER_DAY } from "../grammar/time/calendar.ts";
import { scoreOf } from "../text/score.ts";
import { RANKING_WEIGHTS } from "./time-ranking-weights.ts";
import { type Stamp, TIME_SOURCES, type TimeSource } from "./time-stamp.ts";
import { shareOfDay, supportOf } from "./time-support.ts";

/** What a day of the page has for it and against it beside the witnesses that name it. */
const TRAITS = [
  "support",
  "first-printed",
  "clocked",
  "crowded",
  "earliest-declared",
  "later-printed",
  "updated-declared",
  "updated-printed",
  "address-month",
  "other-address-month",
  "unlikely",
  "foreign-class",
  "day-after-declared",
] as const;

/** As many as there are names. */
type Numbers<Names extends readonly string[]> = { readonly [At in keyof Names]: number | boolean };

/** Names of the features of a day, in their order. */
export function dayFeatures(): readonly string[] {
  return [...TIME_SOURCES, ...TRAITS];
}

/** A day that witnesses of the publication name, and what speaks for it, by {@link dayFeatures}. */
export interface RankedDay {
  readonly day: string;
  readonly features: readonly number[];
}

/** What is known of the page beside its stamps. */
export interface PageMonth {
  readonly year: number;
  readonly month: number;
}

/** Every day that the stamps of a publication name, with its features. */
export function daysOf(published: readonly Stamp[], updated: readonly Stamp[], address: PageMonth | null): RankedDay[] {
  const page: PageOfDays = {
    published,
    updated,
    address,
    crowd: new Set(published.filter((stamp) => UNLABELLED.has(stamp.witness.source)).map((stamp) => stamp.day)).size,
    first: published.find((stamp) => PRINTED.has(stamp.witness.source))?.day ?? null,
    declared: published.filter((stamp) => DECLARED.has(stamp.witness.source)).map((stamp) => stamp.day),
  };
  const days = new Set(published.map((stamp) => stamp.day));
  for (const stamp of published) {
    if (stamp.witness.share < 1 || !DECLARED.has(stamp.witness.source)) continue;
    for (const { day } of stamp.otherDays) if (published.some((other) => other.day === day)) days.add(day);
  }
  return [...days].map((day) => ({ day, features: featuresOf(day, page) }));
}

interface PageOfDays {
  readonly published: readonly Stamp[];
  readonly updated: readonly Stamp[];
  readonly address: PageMonth | null;
  readonly crowd: number;
  readonly first: string | null;
  readonly declared: readonly string[];
}

const BARE: readonly TimeSource[] = ["element", "line-vague", "line", "edge"];
const UNLABELLED: ReadonlySet<TimeSource> = new Set<TimeSource>([...BARE, "far", "element-far"]);
const PRINTED: ReadonlySet<TimeSource> = new Set<TimeSource>([
  ...BARE,
  "element-labelled",
  "element-classed",
  "line-labelled",
  "line-role",
  "line-classed",
]);
/** Declarations that may tell the instant. */
const INSTANTS: ReadonlySet<TimeSource> = new Set<TimeSource>(["article", "node", "meta-clear", "property-clear"]);
const DECLARED: ReadonlySet<TimeSource> = new Set<TimeSource>([...INSTANTS, "meta-usual", "url"]);

function featuresOf(day: string, page: PageOfDays): number[] {
  const naming = page.published.filter((stamp) => shareOfDay(stamp, day) > 0);
  const bySource = new Map<TimeSource, number>();
  for (const stamp of naming) {
    const { source, share } = stamp.witness;
    bySource.set(source, Math.max(bySource.get(source) ?? 0, share * shareOfDay(stamp, day)));
  }
  const printed = naming.some((stamp) => PRINTED.has(stamp.witness.source));
  const support = supportOf(page.published, (stamp) => shareOfDay(stamp, day));
  const { address, declared, updated } = page;
  const isUpdate = (isPrinted: boolean): boolean =>
    updated.some((stamp) => PRINTED.has(stamp.witness.source) === isPrinted && stamp.day === day);
  const isOfMonth = address !== null && isInMonth(day, address);
  // In the order of TRAITS.
  const traits: Numbers<typeof TRAITS> = [
    support,
    page.first === day,
    naming.some((stamp) => stamp.clock !== null && PRINTED.has(stamp.witness.source)),
    naming.every((stamp) => UNLABELLED.has(stamp.witness.source)) && Math.log(1 + page.crowd),
    declared.includes(day) && declared.some((other) => other > day),
    printed && declared.length > 0 && declared.every((other) => other < day),
    isUpdate(false),
    isUpdate(true),
    isOfMonth,
    address !== null && !isOfMonth,
    !naming.some((stamp) => stamp.likely),
    naming.length > 0 && naming.every((stamp) => stamp.witness.foreign),
    isDayAfter(day, naming, page.published),
  ];
  return [...TIME_SOURCES.map((source) => bySource.get(source) ?? 0), ...traits.map(Number)];
}

/** The printed edition's date: a bare day behind the one on which the story's own instant lies. */
function isDayAfter(day: string, naming: readonly Stamp[], published: readonly Stamp[]): boolean {
  const next = Date.parse(day);
  return (
    naming.every((stamp) => stamp.clock === null) &&
    published.some(
      (stamp) =>
        stamp.clock !== null && INSTANTS.has(stamp.witness.source) && Date.parse(stamp.day) + MS_PER_DAY === next,
    )
  );
}

function isInMonth(day: string, { year, month }: PageMonth): boolean {
  return Number(day.slice(0, 4)) === year && Number(day.slice(5, 7)) === month;
}

const NONE = RANKING_WEIGHTS.at(-1) ?? 0;

/** The day that the story was most likely published on, with its probability; null where the page names none. */
export function likeliestDay(
  days: readonly RankedDay[],
): { readonly day: string; readonly probability: number } | null {
  let best: { readonly day: string; readonly odds: number } | null = null;
  let sum = Math.exp(NONE);
  for (const { day, features } of days) {
    const odds = Math.exp(scoreOf(features, RANKING_WEIGHTS));
    sum += odds;
    if (best === null || odds > best.odds) best = { day, odds };
  }
  return best === null ? null : { day: best.day, probability: best.odds / sum };
}
