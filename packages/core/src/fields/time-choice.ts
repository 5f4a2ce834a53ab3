import type { Alternative, Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { isoClock, isoDay, isoOffset, localAt, MS_PER_MINUTE } from "../grammar/time/calendar.ts";
import { whenOf, type ZoneHint } from "../grammar/time/when.ts";
import { offsetAt } from "../grammar/time/zones.ts";
import type { When } from "../record.ts";
import { known } from "../schema/known.ts";
import { mergeSpans } from "./choose.ts";
import { withoutCopies } from "./time-copies.ts";
import { dayAt, offsetBetween, type Stamp } from "./time-stamp.ts";
import { shareOfDay, supportOf } from "./time-support.ts";
import { hundredths } from "./weigh.ts";

/** Two clocks that differ by less tell the same minute. */
const SAME_INSTANT_MS = MS_PER_MINUTE;
/** A camp with less behind it is no answer. */
const LEAST_SUPPORT = 0.16;
const MOST_ALTERNATIVES = 5;

/** Chooses a time among what the witnesses say: the day that has most behind it, then the instant within it; the most exact witness words it. */
export function chooseTime(stamps: readonly Stamp[], hint: ZoneHint | null): Fact<When> {
  const days = new Set(stamps.flatMap((stamp) => [stamp.day, ...stamp.otherDays.map((other) => other.day)]));
  const day = strongest(days, (one) => supportOf(stamps, (stamp) => shareOfDay(stamp, one)));
  return day === null ? UNKNOWN : choose(day, stamps, hint, null);
}

/** The instant within a day, with the probability that the day is right; null where it is not known. */
export function choose(
  day: string,
  stamps: readonly Stamp[],
  hint: ZoneHint | null,
  probability: number | null,
): Fact<When> {
  const ofDay = withoutCopies(
    stamps.filter((stamp) => shareOfDay(stamp, day) > 0),
    hint,
  );
  const camps = ofDay
    .filter(({ clock }) => clock !== null)
    .map((one) => ofDay.filter((other) => sameInstant(one, other)));
  // Witnesses of the same time.
  const camp = strongest(camps, supportOf) ?? ofDay;
  const leader = leaderOf(camp);
  const value = leader === undefined ? null : valueOn(leader, day, camp, hint);
  if (leader === undefined || value === null) return UNKNOWN;
  if (probability === null && supportOf(ofDay) < LEAST_SUPPORT) return UNKNOWN;
  const members = new Set(camp);
  const agreeing = ofDay.filter((stamp) => members.has(stamp) || stamp.clock === null);
  const allied = new Set(agreeing);
  const rivals = stamps.filter((stamp) => !allied.has(stamp));
  const fact = factOf(leader, value, agreeing, rivals, hint);
  return probability === null ? fact : { ...fact, confidence: Math.min(hundredths(probability), MOST_CONFIDENCE) };
}

/** The first of those with most behind it. */
function strongest<T>(rivals: Iterable<T>, supportFor: (rival: T) => number): T | null {
  let best: { readonly rival: T; readonly support: number } | null = null;
  for (const rival of rivals) {
    const support = supportFor(rival);
    if (best === null || support > best.support) best = { rival, support };
  }
  return best?.rival ?? null;
}

/** The same minute on the clock of the world, or, where one says no zone, on the printed clock or on the clock of some zone. */
function sameInstant(a: Stamp, b: Stamp): boolean {
  if (a.clock === null || b.clock === null) return false;
  if (a.millis !== null && b.millis !== null && Math.abs(a.millis - b.millis) < SAME_INSTANT_MS) return true;
  if (a.zoned && b.zoned) return false;
  return a.clock === b.clock || offsetBetween(a, b) !== null || offsetBetween(b, a) !== null;
}

/** The witness that says most: one with its own zone before one without, an offset before a bare Z where both are there, then the weightiest. */
function leaderOf(stamps: readonly Stamp[]): Stamp | undefined {
  return [...stamps].sort((a, b) => rank(b) - rank(a) || b.witness.weight - a.witness.weight)[0];
}

function rank(stamp: Stamp): number {
  if (stamp.clock === null) return 0;
  return (stamp.zoned ? 2 : 0) + (stamp.seconds ? 1 : 0) + 1;
}

/** The leader's time; where it writes another day than the one chosen, on the calendar of the zone that shows that day. */
function valueOn(leader: Stamp, day: string, camp: readonly Stamp[], hint: ZoneHint | null): When | null {
  const value = whenIn(leader, hint);
  if (value === null || leader.millis === null || value.edtf.startsWith(day)) return value;
  const { millis } = leader;
  const own = hint === null ? null : offsetAt(hint.zone, millis);
  if (hint !== null && own !== null && dayAt(millis, own) === day) {
    return { ...value, edtf: edtfAt(leader, millis, own), zone: hint.zone, zoneHow: hint.how };
  }
  const offset = camp
    .map((stamp) => offsetBetween(leader, stamp))
    .find((between) => between !== null && dayAt(millis, between) === day);
  // Universal time, and a day that only the page's address or a bare date tells: the zone is not known, the instant is.
  if (offset === undefined || offset === null)
    return { edtf: day, earliest: value.earliest, latest: value.latest, precision: "day" };
  return { ...value, edtf: edtfAt(leader, millis, offset), zone: isoOffset(offset), zoneHow: "inferred" };
}

function whenIn(stamp: Stamp, hint: ZoneHint | null): When | null {
  const { expression, how } = stamp.witness;
  const { date } = expression;
  const dayOnly = stamp.clock === null && date !== undefined;
  return whenOf(dayOnly ? { date } : expression, hint, how === "stated" ? "stated" : "structured");
}

function edtfAt(stamp: Stamp, millis: number, offset: number): string {
  const local = localAt(millis, offset);
  return `${isoDay(local.year, local.month, local.day)}T${isoClock(local, stamp.seconds)}${isoOffset(offset)}`;
}

function factOf(
  leader: Stamp,
  value: When,
  agreeing: readonly Stamp[],
  rivals: readonly Stamp[],
  hint: ZoneHint | null,
): Fact<When> {
  const spans = mergeSpans(agreeing.flatMap((stamp) => stamp.witness.spans));
  const basis = [...new Set(agreeing.filter((stamp) => stamp !== leader).map((stamp) => stamp.witness.from))];
  if (value.zone !== undefined && value.zone === hint?.zone && value.zoneHow === "inferred")
    basis.push("zone from the publisher");
  const alternatives = alternativesOf(value, rivals, hint);
  const stated = agreeing.some((stamp) => stamp.witness.how === "stated");
  return {
    value,
    raw: leader.witness.raw,
    ...known({ spans }),
    how: stated ? "stated" : leader.witness.how,
    from: leader.witness.from,
    confidence: confidenceOf(agreeing, rivals),
    ...known({ basis, alternatives }),
  };
}

function alternativesOf(value: When, rivals: readonly Stamp[], hint: ZoneHint | null): Alternative<When>[] {
  const seen = new Set([value.edtf]);
  const byWeight = [...rivals].sort((a, b) => b.witness.weight - a.witness.weight);
  const alternatives: Alternative<When>[] = [];
  for (const rival of byWeight) {
    const other = whenIn(rival, hint);
    if (other === null || seen.has(other.edtf) || alternatives.length >= MOST_ALTERNATIVES) continue;
    seen.add(other.edtf);
    alternatives.push({
      value: other,
      confidence: hundredths(rival.witness.weight * SHARE_OF_RIVAL),
      from: rival.witness.from,
    });
  }
  return alternatives;
}

/** What a rival keeps of its own weight once another was chosen. */
const SHARE_OF_RIVAL = 0.2;
/** No reading is certain. */
const MOST_CONFIDENCE = 0.99;
/** How likely one of those that agree is right, less what speaks for another day. */
function confidenceOf(agreeing: readonly Stamp[], rivals: readonly Stamp[]): number {
  const days = new Set(agreeing.map((stamp) => stamp.day));
  const against = supportOf(rivals.filter((rival) => !days.has(rival.day)));
  const support = supportOf(agreeing);
  return hundredths(((1 - Math.exp(-support)) * support) / (support + against));
}
