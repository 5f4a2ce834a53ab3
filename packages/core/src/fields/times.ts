import type { LabelledPage } from "../classify/label.ts";
import type { Fact, How } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { isoOffset, MS_PER_DAY, MS_PER_MINUTE } from "../grammar/time/calendar.ts";
import { dayMonthOrder } from "../grammar/time/day-month-order.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { intervalOf, whenOf, type ZoneHint } from "../grammar/time/when.ts";
import { offsetAt } from "../grammar/time/zones.ts";
import type { Block } from "../measure/galley.ts";
import type { When } from "../record.ts";
import { type AgeClock, ageBase, agreedClock } from "./age-clock.ts";
import { readHeader } from "./header.ts";
import { choose, chooseTime } from "./time-choice.ts";
import { type Completed, completeWitnesses } from "./time-complete.ts";
import { clockAt } from "./time-copies.ts";
import { declaredTimes, monthInAddress } from "./time-declared.ts";
import { timeElements } from "./time-elements.ts";
import { isDated, printedTimes } from "./time-printed.ts";
import { daysOf, likeliestDay, type RankedDay } from "./time-ranking.ts";
import { scriptTimes } from "./time-scripts.ts";
import { offsetBetween, type Stamp, stampOf, type TimeWitness } from "./time-stamp.ts";
import { twiceTold } from "./twice-told.ts";

/** The story's times, and the capture's. */
export interface Times {
  readonly published: Fact<When>;
  readonly updated: Fact<When>;
  readonly fetchedAt: Fact<When>;
  /** Ages beside the instants that they count from. */
  readonly twiceTold: readonly AgeClock[];
}

type PublisherZone = { readonly zone: string; readonly confidence: number; readonly how: How } | null;

/**
 * When the story was published and updated, each by its own witnesses, and when the page was captured. The zone is the publisher's:
 * it serves where a time says none. An update never stands in for a publication, and an age is resolved against a known time alone: that of
 * the capture, or of the page's making where other ages on it tell it.
 */
export function readTimes(labelled: LabelledPage, zone: PublisherZone, language: string | null): Times {
  const { captured, hint, stamps, aged, told } = gather(labelled, zone, language);
  const likeliest = likeliestDay(daysIn(labelled, stamps));
  const chosen =
    likeliest === null || likeliest.probability < LEAST_PROBABILITY
      ? UNKNOWN
      : choose(likeliest.day, beforeUpdates(stamps), hint, likeliest.probability);
  const published = firstKnown(...bySureness(chosen, aged.published), monthOfAddress(labelled, hint));
  const updates = ofKind(stamps, "updated").filter((stamp) => saysMore(stamp, published.value, hint));
  const updated = firstKnown(chooseTime(updates, hint), aged.updated);
  const fetchedAt = bounded(captured, published.value, updated.value);
  return { published, updated, fetchedAt, twiceTold: told };
}

/** A day less likely than this is no answer. */
const LEAST_PROBABILITY = 0.25;

/** The days that the page may have been published on, with their features, and those that it declares to be updates': what the ranking is fitted on. */
export function publicationDays(
  labelled: LabelledPage,
  zone: PublisherZone,
  language: string | null,
): { readonly days: readonly RankedDay[]; readonly updates: readonly string[] } {
  const { stamps } = gather(labelled, zone, language);
  const updates = ofKind(stamps, "updated").filter((stamp) => stamp.witness.how === "structured");
  return { days: daysIn(labelled, stamps), updates: updates.map((stamp) => stamp.day) };
}

interface Gathered {
  readonly captured: Fact<When>;
  readonly hint: ZoneHint | null;
  readonly stamps: readonly Stamp[];
  readonly aged: Completed["aged"];
  readonly told: readonly AgeClock[];
}

function gather(labelled: LabelledPage, zone: PublisherZone, language: string | null): Gathered {
  const home: ZoneHint | null = zone === null ? null : { zone: zone.zone, how: zone.how };
  const hints = hintsOf(labelled, home, language);
  const captured = capturedAt(labelled, home);
  const declared = declaredTimes(labelled, hints);
  const elements = timeElements(labelled);
  const found = [...declared, ...printedTimes(labelled, elements, hints, declared)];
  if (!isDated(found)) for (const witness of scriptTimes(labelled)) found.push(witness);
  const told = twiceTold(labelled, elements, hints, home);
  const made = agreedClock(told);
  const now = ageBase(captured.value, made === null ? null : intervalOf(made.earliest, made.latest));
  const { complete, aged } = completeWitnesses(found, now, home);
  const hint = home ?? clockedZone(complete);
  return {
    captured,
    hint,
    stamps: withoutLater(stampsIn(complete, hint).map((stamp) => doubted(stamp, captured.value))),
    aged,
    told,
  };
}

/** A bare printed day later than the update that the story prints is the page's own, or another story's. */
function withoutLater(stamps: readonly Stamp[]): Stamp[] {
  const isPrinted = ({ witness }: Stamp): boolean => witness.how === "stated";
  const updates = ofKind(stamps, "updated").filter(
    (stamp) => isPrinted(stamp) && stamp.witness.labelled && stamp.witness.share > LEAST_UPDATE_SHARE,
  );
  const isLater = (stamp: Stamp): boolean => updates.length > 0 && updates.every(({ day }) => stamp.day > day);
  return stamps.filter((stamp) => !isPrinted(stamp) || stamp.witness.labelled || !isLater(stamp));
}

/** Around the headline. */
const LEAST_UPDATE_SHARE = 0.6;

function daysIn(labelled: LabelledPage, stamps: readonly Stamp[]): RankedDay[] {
  return daysOf(ofKind(stamps, "published"), ofKind(stamps, "updated"), monthInAddress(labelled));
}

/** A printed age near the headline says more than a stray date, a caption's for one. */
function bySureness(chosen: Fact<When>, aged: Fact<When>): readonly Fact<When>[] {
  return chosen.confidence < STRAY_CONFIDENCE && aged.confidence > chosen.confidence ? [aged, chosen] : [chosen, aged];
}

const STRAY_CONFIDENCE = 0.4;

function stampsIn(witnesses: readonly TimeWitness[], hint: ZoneHint | null): Stamp[] {
  return witnesses.flatMap((witness) => stampOf(witness, hint) ?? []);
}

/** The zone in which a printed clock shows the instant that the markup declares; null where no two witnesses tell one. */
function clockedZone(witnesses: readonly TimeWitness[]): ZoneHint | null {
  const stamps = stampsIn(witnesses, null);
  const printed = stamps.filter(
    (stamp) => stamp.witness.how === "stated" && stamp.witness.weight >= LEAST_CLOCK_WEIGHT,
  );
  for (const declared of stamps) {
    if (declared.witness.how !== "structured" || declared.witness.family === "text") continue;
    for (const stamp of printed) {
      if (stamp.witness.kind !== declared.witness.kind) continue;
      const offset = offsetBetween(declared, stamp);
      if (offset !== null) return { zone: offset === 0 ? "UTC" : isoOffset(offset), how: "inferred" };
    }
  }
  return null;
}

/** A printed clock of less weight may be that of another story. */
const LEAST_CLOCK_WEIGHT = 0.5;

function ofKind(stamps: readonly Stamp[], kind: "published" | "updated"): Stamp[] {
  return stamps.filter((stamp) => stamp.witness.kind === kind);
}

/** What names the publication, less the instant of an update where JSON-LD tells the two apart: templates fill other declarations with the latter. */
function beforeUpdates(stamps: readonly Stamp[]): Stamp[] {
  const published = ofKind(stamps, "published");
  const first = published.find(({ witness }) => witness.source === "article");
  const updates = new Set(
    ofKind(stamps, "updated").map(({ millis, witness }) => (witness.how === "structured" ? millis : null)),
  );
  const isEarlier = ({ day, millis }: Stamp): boolean =>
    first?.day === day && (first.millis ?? Infinity) < (millis ?? -Infinity);
  return published.filter((stamp) => !(isEarlier(stamp) && updates.has(stamp.millis)));
}

function firstKnown(...facts: readonly Fact<When>[]): Fact<When> {
  return facts.find((fact) => fact.value !== null) ?? UNKNOWN;
}

const MONTH_CONFIDENCE = 0.6;

/** The month in the page's address, where nothing says the day. */
function monthOfAddress(labelled: LabelledPage, hint: ZoneHint | null): Fact<When> {
  const month = monthInAddress(labelled);
  const value = month === null ? null : whenOf({ date: { year: month.year, month: month.month } }, hint);
  if (month === null || value === null) return UNKNOWN;
  return { value, raw: month.raw, how: "inferred", from: "url", confidence: MONTH_CONFIDENCE };
}

/** Zones whose English pages write the month first. */
const MONTH_FIRST_ZONES = ["America/", "Asia/Manila", "US/", "Pacific/Honolulu", "-0"];

/** Which of two numbers is the day is asked on few pages, and answered once. */
function hintsOf(labelled: LabelledPage, hint: ZoneHint | null, language: string | null): TimeHints {
  let answer: boolean | null | undefined;
  const dayFirst = (): boolean | null => {
    if (answer === undefined) answer = dayFirstOn(labelled, hint, language);
    return answer;
  };
  return { ...(language === null ? {} : { language }), dayFirst };
}

function dayFirstOn({ galley }: LabelledPage, hint: ZoneHint | null, language: string | null): boolean | null {
  const seen = dayMonthOrder(datedLines(galley.blocks));
  if (seen !== null || hint === null) return seen;
  const english = language === null || language.toLowerCase() === "en";
  return english ? !MONTH_FIRST_ZONES.some((zone) => hint.zone.startsWith(zone)) : null;
}

function* datedLines(blocks: readonly Block[]): Iterable<string> {
  for (const { text } of blocks) if (text.length <= LONGEST_DATE_LINE) yield text;
}

const LONGEST_DATE_LINE = 120;

/** Before the web's newspapers, and after the capture: a date of something else. */
const FIRST_LIKELY = Date.UTC(1990, 0, 1);
const SHARE_OF_UNLIKELY = 0.1;

function doubted(stamp: Stamp, captured: When | null): Stamp {
  const millis = stamp.millis ?? Date.parse(stamp.day);
  const isLate = millis > Date.parse(captured?.latest ?? "") + MS_PER_DAY;
  if (millis >= FIRST_LIKELY && !isLate) return stamp;
  const { witness } = stamp;
  return { ...stamp, likely: false, witness: { ...witness, weight: witness.weight * SHARE_OF_UNLIKELY } };
}

/** An update that repeats the publication says nothing, unless the page prints it as one; one that is before it is none. */
function saysMore(stamp: Stamp, published: When | null, hint: ZoneHint | null): boolean {
  if (published === null) return true;
  const [first, last] = [Date.parse(published.earliest ?? ""), Date.parse(published.latest ?? "")];
  const isStated = stamp.witness.how === "stated";
  if (!isStated && clocksOf(published, hint).includes(stamp.clock ?? "")) return false;
  if (stamp.millis !== null && last - first < MS_PER_MINUTE)
    return Math.abs(stamp.millis - first) < MS_PER_MINUTE ? isStated : stamp.millis > first;
  if (stamp.clock !== null && published.edtf.startsWith(stamp.clock)) return true;
  const day = published.edtf.slice(0, stamp.day.length);
  return stamp.day === day ? stamp.clock !== null || isStated : stamp.day > day;
}

/** What clocks show at the publication: the written one, those of universal time and of the publisher. Templates write one for another. */
function clocksOf({ edtf, earliest, zone }: When, hint: ZoneHint | null): string[] {
  const written = edtf.slice(0, CLOCK_CHARS);
  if (earliest === null || zone === undefined || written.length < CLOCK_CHARS) return [written];
  const millis = Date.parse(earliest);
  return [written, clockAt(millis, 0), clockAt(millis, (hint === null ? null : offsetAt(hint.zone, millis)) ?? 0)];
}

/** `2024-05-03T10:15` */
const CLOCK_CHARS = 16;

/** A header's date may also be the publication's, as an earlier tool read it. */
const HEADER_CONFIDENCE = 0.8;

function capturedAt(labelled: LabelledPage, hint: ZoneHint | null): Fact<When> {
  const given = labelled.page.capture.capturedAt;
  const stated = given === null ? null : readMachineTime(given.text);
  if (given !== null && stated !== null) {
    const value = whenOf(stated, hint ?? { zone: "UTC", how: "inferred" }, "external");
    if (value !== null) return { value, raw: given.text, how: "external", from: given.from, confidence: 1 };
  }
  const header = readHeader(labelled);
  const expression = header?.date === undefined ? null : readMachineTime(header.date);
  const value = expression === null ? null : whenOf(expression, hint);
  if (header === null || value === null) return UNKNOWN;
  return {
    value: { ...value, latest: null },
    raw: header.raw,
    spans: [header.span],
    how: "inferred",
    from: "text",
    confidence: HEADER_CONFIDENCE,
    basis: ["header date; may instead be the publication date"],
  };
}

/** A page is not captured before its last update. */
function bounded(captured: Fact<When>, published: When | null, updated: When | null): Fact<When> {
  if (captured.value === null || captured.how !== "inferred") return captured;
  const bounds = [captured.value.earliest, published?.earliest, updated?.earliest].filter(
    (bound) => typeof bound === "string",
  );
  const earliest = bounds.sort()[bounds.length - 1] ?? null;
  return { ...captured, value: { ...captured.value, earliest } };
}
