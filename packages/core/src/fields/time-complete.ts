import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { localAt, MS_PER_DAY, utcMillis } from "../grammar/time/calendar.ts";
import type { TimeExpression } from "../grammar/time/expression.ts";
import { ageToWhen, type ZoneHint } from "../grammar/time/when.ts";
import { localIn } from "../grammar/time/zones.ts";
import type { When } from "../record.ts";
import { isFullDate, type TimeWitness } from "./time-stamp.ts";
import { hundredths } from "./weigh.ts";

/** What could be completed, and what only an age tells. */
export interface Completed {
  readonly complete: readonly TimeWitness[];
  readonly aged: { readonly published: Fact<When>; readonly updated: Fact<When> };
}

export type WrittenDay = { readonly year: number; readonly month: number; readonly day: number };

/** What was left out is supplied, less surely than what is written. */
const SHARE_OF_COMPLETED = 0.8;

/**
 * Supplies what witnesses leave out: the year of "8 January" and the day of "20:03" from the page's whole dates, else from the capture;
 * "today" and ages from the capture alone. What cannot be completed is dropped.
 */
export function completeWitnesses(
  witnesses: readonly TimeWitness[],
  captured: When | null,
  hint: ZoneHint | null,
): Completed {
  const whole = witnesses.filter((witness) => dayOf(witness) !== null);
  const today = dayOfCapture(captured, hint);
  const complete = settleOrder(whole);
  for (const witness of witnesses) {
    if (dayOf(witness) !== null) continue;
    const expression = completed(witness, complete, today);
    if (expression !== null) complete.push({ ...witness, expression, weight: witness.weight * SHARE_OF_COMPLETED });
  }
  return {
    complete,
    aged: { published: agedFact(witnesses, "published", captured), updated: agedFact(witnesses, "updated", captured) },
  };
}

function dayOf({ expression: { date } }: TimeWitness): WrittenDay | null {
  return isFullDate(date) ? { year: date.year, month: date.month, day: date.day } : null;
}

/** `03/04/2024` whose order was assumed is turned where only the other order agrees with a witness that leaves no doubt. */
function settleOrder(witnesses: readonly TimeWitness[]): TimeWitness[] {
  const certain = new Set(witnesses.filter((witness) => witness.expression.date?.orderAssumed !== true).map(keyOf));
  return witnesses.map((witness) => {
    const day = dayOf(witness);
    if (day === null || witness.expression.date?.orderAssumed !== true || certain.has(keyOf(witness))) return witness;
    const turned: TimeWitness = {
      ...witness,
      expression: { ...witness.expression, date: { year: day.year, month: day.day, day: day.month } },
    };
    return certain.has(keyOf(turned)) ? turned : witness;
  });
}

function keyOf(witness: TimeWitness): string {
  const day = dayOf(witness);
  return day === null ? "" : `${day.year}-${day.month}-${day.day}`;
}

function dayOfCapture(captured: When | null, hint: ZoneHint | null): WrittenDay | null {
  if (captured === null || captured.latest === null) return null;
  const millis = Date.parse(captured.latest);
  if (!Number.isFinite(millis)) return null;
  return (hint === null ? null : localIn(hint.zone, millis)) ?? localAt(millis, 0);
}

function completed(
  witness: TimeWitness,
  whole: readonly TimeWitness[],
  today: WrittenDay | null,
): TimeExpression | null {
  const { expression } = witness;
  const { date, relativeDay, clock } = expression;
  if (expression.age !== undefined) return null;
  if (relativeDay !== undefined) return today === null ? null : { ...expression, date: daysLater(today, relativeDay) };
  if (date !== undefined)
    return date.year === undefined && date.day !== undefined
      ? withYear(witness, date.month, date.day, whole, today)
      : null;
  // A clock alone is that of the update on the day of publication: "Stand: 20:03 Uhr".
  if (clock === undefined || !witness.labelled) return null;
  const base = strongest(whole);
  return base === null ? null : { ...expression, date: base };
}

function withYear(
  witness: TimeWitness,
  month: number,
  day: number,
  whole: readonly TimeWitness[],
  today: WrittenDay | null,
): TimeExpression | null {
  const base = today ?? strongest(whole);
  // A page never prints a day after its capture; against another date of the page the nearest year is meant.
  return base === null
    ? null
    : { ...witness.expression, date: nearestDay(month, day, base, today === null ? undefined : MS_PER_DAY) };
}

/** A day in the year that brings it nearest to another, where a limit is given not more milliseconds behind it. */
export function nearestDay(month: number, day: number, base: WrittenDay, limit?: number): WrittenDay {
  const [nearest = base] = [base.year, base.year - 1, base.year + 1]
    .map((year) => ({ year, month, day, distance: utcDay({ year, month, day }) - utcDay(base) }))
    .filter(({ distance }) => limit === undefined || distance <= limit)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return { year: nearest.year, month, day };
}

function strongest(whole: readonly TimeWitness[]): WrittenDay | null {
  let best: TimeWitness | null = null;
  for (const witness of whole) {
    if (best === null || witness.weight > best.weight) best = witness;
  }
  return best === null ? null : dayOf(best);
}

function utcDay({ year, month, day }: WrittenDay): number {
  return utcMillis({ year, month, day, hour: 0, minute: 0, second: 0 });
}

function daysLater(day: WrittenDay, days: number): WrittenDay {
  const { year, month, day: date } = localAt(utcDay(day) + days * MS_PER_DAY, 0);
  return { year, month, day: date };
}

/** An age near the headline, resolved against the capture. */
function agedFact(witnesses: readonly TimeWitness[], kind: TimeWitness["kind"], captured: When | null): Fact<When> {
  if (captured === null || captured.earliest === null || captured.latest === null) return UNKNOWN;
  const [witness] = witnesses
    .filter((other) => other.kind === kind && other.expression.age !== undefined && other.weight >= LEAST_AGE_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
  const age = witness?.expression.age;
  const value = age === undefined ? null : ageToWhen(age, captured);
  if (witness === undefined || value === null) return UNKNOWN;
  return {
    value,
    raw: witness.raw,
    spans: witness.spans,
    how: "derived",
    from: witness.from,
    confidence: hundredths(witness.weight),
    basis: ["age at the capture time"],
  };
}

/** Ages elsewhere on the page are those of other stories. */
const LEAST_AGE_WEIGHT = 0.5;
