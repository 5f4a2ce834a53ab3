import type { Span } from "../../evidence.ts";
import { inkFrom } from "../../text/ink.ts";
import { trimSpan } from "../../text/trim-span.ts";
import { lookupPlace } from "../places/lookup-place.ts";
import { readTimeLine } from "../time/time-line.ts";
import { agencyByName, findAgencies, type NewsAgency } from "./agencies.ts";
import { REPORT_MARK, readEastAsianDateline } from "./dateline-cjk.ts";
import { DASHES, DATE_END, dashAt, endOfChunk, next } from "./dateline-marks.ts";
import type { DatelineParts, DatelinePlace, DatelineStyle, KnownPlace, PlaceLookup } from "./dateline-parts.ts";
import { isPersonName } from "./name.ts";
import { isPlaceShape } from "./place-shape.ts";
import { hasCase, holdsDigit, isDigit, startsName, wordsOf } from "./words.ts";

/** No dateline met was longer; what stands behind is never looked at. */
const LONGEST_DATELINE = 160;
const LONGEST_DATE = 40;

/**
 * Reads the dateline at the head of a story's first paragraph, or null.
 * A head counts only with an agency mark or a place the gazetteer knows, so `WARNING: ...` and `Dear Abby: ...` are none.
 */
export function readDateline(paragraph: string): DatelineParts | null {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  return readEastAsianDateline(head) ?? readReversed(head) ?? readSpaced(head, lookupPlace);
}

/** A line that is such a head and nothing else: `記者張三／台北報導`, `國際中心／綜合報導`. */
export function readReportLine(line: string): DatelineParts | null {
  const parts = line.length <= LONGEST_DATELINE && REPORT_MARK.test(line) ? readEastAsianDateline(line) : null;
  return parts?.raw.length === line.length ? parts : null;
}

/** What has been read of a head so far. */
interface Draft {
  places: { name: string; region?: string; span: Span }[];
  date: Span | null;
  agency: NewsAgency | null;
  agencySpan: Span | null;
  /** A bracket that names neither an agency nor a date. */
  foreign: boolean;
  shape: "plain" | "bracket" | "slash";
  names: { name: string; span: Span }[];
  /** No dash or colon follows: only a known place tells it from a sentence. */
  open: boolean;
}

function readSpaced(head: string, lookup: PlaceLookup): DatelineParts | null {
  const draft: Draft = {
    places: [],
    date: null,
    agency: null,
    agencySpan: null,
    foreign: false,
    shape: "plain",
    names: [],
    open: false,
  };
  let at = readPlaces(head, draft);
  if (at === null) return null;
  for (;;) {
    const next = readPart(head, at, draft);
    if (next === null) break;
    at = next;
  }
  const end = readEnd(head, at, draft);
  return end === null ? null : accept(head, end, draft, lookup);
}

/** `TEMPO.CO, Jakarta - `, `JAKARTA, KOMPAS.com - `: Indonesian outlets set their own address beside the place. */
const OUTLET = /^[a-z\d]{2,20}\.(?:com|co|id|net)(?:\.id)?(?:, |$)/i;

/** `BEIRUT/THE HAGUE`: one or more places, up to the first mark that ends them. */
function readPlaces(head: string, draft: Draft): number | null {
  let at = OUTLET.exec(head)?.[0].length ?? 0;
  while (at < head.length) {
    const chunk = endOfChunk(head, at);
    const end = isStopBeforeDate(head, chunk - 2) ? chunk - 2 : chunk;
    const span = trimSpan(head, [at, end]);
    if (!isPlaceShape(head.slice(span[0], span[1]))) return null;
    draft.places.push({ name: head.slice(span[0], span[1]), span });
    if (head.charAt(end) !== "/" || !startsName(head.charAt(end + 1)) || head.charAt(end + 1) === " ") return end;
    if (agencyByName(head.slice(end + 1, head.indexOf("/", end + 1))) !== null) return end;
    at = end + 1;
  }
  return null;
}

/** One region, date, bracket or slash mark behind the place; the offset behind it, or null where none follows. */
function readPart(head: string, from: number, draft: Draft): number | null {
  const at = inkFrom(head, from);
  const char = head.charAt(at);
  if (char === "(") return readBracket(head, at, draft);
  if (char === "[") return readCountry(head, at, draft);
  if (char === "/") return readSlash(head, at, draft);
  if (char === ",") return readCommaPart(head, at + 1, draft);
  if (isStopBeforeDate(head, at) && draft.date === null) return readDate(head, inkFrom(head, at + 1), draft);
  if (isDigit(char) && draft.date === null) return readDate(head, at, draft);
  const dash = dashAt(head, at);
  return dash > 0 ? readDashed(head, at + dash, draft) : null;
}

/** `القاهرة - رويترز:`, `PARIS - AFP -`, `دبي - (د ب أ):`: an agency between two marks. */
function readDashed(head: string, from: number, draft: Draft): number | null {
  const colon = head.indexOf(":", from);
  const dash = next(DASHES, head, from);
  const close = colon < 0 ? dash : Math.min(colon, dash);
  if (draft.agency !== null || close - from > LONGEST_DATE || close === head.length) return null;
  const span = trimSpan(head, [from, close]);
  const agency = agencyByName(head.slice(...span));
  if (agency === null) return null;
  draft.agency = agency;
  draft.agencySpan = span;
  return close;
}

function readBracket(head: string, at: number, draft: Draft): number | null {
  const close = head.indexOf(")", at);
  if (close < 0 || close - at > LONGEST_DATE || draft.agency !== null) return null;
  const inner = head.slice(at + 1, close);
  const agency = agencyInMark(inner);
  if (agency !== null) {
    draft.agency = agency;
    draft.agencySpan = [at, close + 1];
  } else if (holdsDigit(inner) && draft.date === null) {
    draft.date = [at + 1, close];
  } else if (draft.date !== null || inner.includes(",") || !readRegion(inner, draft)) {
    draft.foreign = true;
  }
  return close + 1;
}

/** `Rostow (Russland)`, `Phulbani (Odisha)`: the first bracket behind a place, with words of a name in it. */
function readRegion(inner: string, draft: Draft): boolean {
  const place = draft.places.at(-1);
  const isRegion =
    place !== undefined && place.region === undefined && !draft.foreign && isPlaceShape(inner) && !isAllCapitals(inner);
  if (isRegion) place.region = inner.trim();
  return isRegion;
}

/** Marks of stations and services are in capitals: `(KTRK)`. */
function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** `(dpa/lnw)`, `(AFP-Jiji)`, `(Xinhua, with AP)`: the first part that is an agency. */
function agencyInMark(inner: string): NewsAgency | null {
  const whole = agencyByName(inner);
  if (whole !== null) return whole;
  const first = findAgencies(inner)[0];
  if (first !== undefined && inner.slice(0, first.span[0]).trim() === "") return first.agency;
  const part = inner.split("/")[0] ?? "";
  return agencyByName(part) ?? agencyByName(part.split("-")[0] ?? "");
}

function readCountry(head: string, at: number, draft: Draft): number | null {
  const close = head.indexOf("]", at);
  const place = draft.places.at(-1);
  if (close < 0 || close - at > LONGEST_DATE || place === undefined) return null;
  place.region = head.slice(at + 1, close).trim();
  draft.shape = "bracket";
  return close + 1;
}

/** `/TASS/`; behind a date also one that is no agency: `/PRNewswire/`. */
function readSlash(head: string, at: number, draft: Draft): number | null {
  const close = head.indexOf("/", at + 1);
  if (close < 0 || close - at > LONGEST_DATE || draft.agency !== null || draft.shape === "slash") return null;
  const agency = agencyByName(head.slice(at + 1, close));
  if (agency === null && (draft.date === null || !isPlaceShape(head.slice(at + 1, close)))) return null;
  draft.agency = agency;
  draft.agencySpan = agency === null ? null : [at, close + 1];
  draft.shape = "slash";
  return close + 1;
}

function readCommaPart(head: string, from: number, draft: Draft): number | null {
  const at = inkFrom(head, from);
  const end = endOfChunk(head, at);
  if (isDigit(head.charAt(end)) || draft.date !== null) return readDate(head, at, draft);
  const span = trimSpan(head, [at, end]);
  const text = head.slice(span[0], span[1]);
  if (OUTLET.test(text)) return end;
  const place = draft.places.at(-1);
  if (place === undefined || place.region !== undefined || !isPlaceShape(text)) {
    return nextIsDate(head, end) ? end : null;
  }
  place.region = text;
  return end;
}

/** A weekday before the date: `BUDAPEST, vasárnap, 2025. október 19.` */
function nextIsDate(head: string, end: number): boolean {
  return head.charAt(end) === "," && isDigit(head.charAt(inkFrom(head, end + 1)));
}

const LONGEST_DATE_WORD = 16;

/** `April 25`, `19. října`, `2025. október 19., vasárnap`: up to a bracket, a slash or a dash. */
function readDate(head: string, from: number, draft: Draft): number | null {
  const end = next(DATE_END, head, from);
  const span = trimSpan(head, [from, end]);
  const words = wordsOf(head, span[0], span[1]);
  if (end - from > LONGEST_DATE || words.some((word) => word.text.length > LONGEST_DATE_WORD)) return null;
  draft.date = draft.date === null ? span : [draft.date[0], span[1]];
  readAgencyBehindDate(head, draft);
  return end;
}

/** `Москва. 19 октября. INTERFAX.RU - `: an agency behind the date's full stop. */
function readAgencyBehindDate(head: string, draft: Draft): void {
  const [from, to] = draft.date ?? [0, 0];
  const stop = head.indexOf(". ", from);
  if (stop < 0 || stop >= to || draft.agency !== null) return;
  const span = trimSpan(head, [stop + 1, to]);
  const agency = agencyInMark(head.slice(span[0], span[1]));
  if (agency === null) return;
  draft.date = [from, stop];
  draft.agency = agency;
  draft.agencySpan = span;
}

function isStopBeforeDate(head: string, at: number): boolean {
  return head.charAt(at) === "." && head.charAt(at + 1) === " " && isDigit(head.charAt(at + 2));
}

/** The dash, colon or stop that ends a dateline; the offset behind it. An agency's bracket may end it too. */
function readEnd(head: string, from: number, draft: Draft): number | null {
  let at = inkFrom(head, from);
  const stopped = isStopBeforeDash(head, at);
  if (stopped || (head.charAt(at) === "." && draft.agency !== null)) at += 1;
  const dash = dashAt(head, at) || (head.charAt(at) === "-" && (stopped || draft.agency !== null) ? 1 : 0);
  if (dash > 0) return at + dash + agencyBehind(head, at + dash, draft);
  const char = head.charAt(at);
  if (char === ":" || char === "|") return head.charAt(at + 1) === " " ? at + 1 : null;
  if (char === "=" && draft.agency !== null) return at + 1;
  if (draft.agency === null) return null;
  if (head.charAt(at - 1) === ".") return at;
  draft.open = true;
  return from;
}

/** `HONDURAS.- Tras`, `ΠΑΡΙΣΙ.-- Η` */
function isStopBeforeDash(head: string, at: number): boolean {
  return head.charAt(at) === "." && (head.charAt(at + 1) === "-" || dashAt(head, at + 1) > 0);
}

/** `МОСКВА, 19 окт — РИА Новости.`: an agency between the dash and a full stop, its reporter behind a comma. Its length, or 0. */
function agencyBehind(head: string, from: number, draft: Draft): number {
  const stop = head.indexOf(".", from);
  if (stop < 0 || draft.agency !== null) return 0;
  const comma = head.slice(0, stop).indexOf(",", from);
  const span = trimSpan(head, [from, comma < 0 ? stop : comma]);
  const agency = agencyByName(head.slice(span[0], span[1]));
  if (agency === null) return 0;
  draft.agency = agency;
  draft.agencySpan = span;
  if (comma < 0) return stop + 1 - from;
  const reporter = trimSpan(head, [comma + 1, stop]);
  const name = head.slice(...reporter);
  if (!isPersonName(name)) return span[1] - from;
  draft.names.push({ name, span: reporter });
  return stop + 1 - from;
}

function accept(head: string, end: number, draft: Draft, lookup: PlaceLookup): DatelineParts | null {
  const places = draft.places.map((place) => ({ ...place, known: lookup(place.name) }));
  const first = places[0];
  if (first === undefined) return null;
  const known = places.some(
    (place) => place.known !== null || (place.region !== undefined && lookup(place.region) !== null),
  );
  // Without capitals any word may be a name: agency and gazetteer must both say so.
  if (!hasCase(first.name) && (draft.agency === null || !known)) return null;
  const capitals = hasCase(first.name) && first.name === first.name.toUpperCase();
  const close = head.charAt(end - 1);
  // `Nagpura, Mar 1 (PTI) A truck`: a date and an agency make a dateline of a village that no gazetteer has.
  const vouched = draft.agency !== null && (!draft.open || draft.date !== null);
  if (!vouched && !known) return null;
  if (draft.agency === null && (close === ":" || draft.foreign) && !capitals && draft.date === null) return null;
  // `Jan. 12 (Bloomberg) --`: no place at all.
  if (draft.date !== null && !known && isTime(head.slice(first.span[0], draft.date[1]))) {
    draft.date = [first.span[0], draft.date[1]];
    places.length = 0;
  }
  const parts = places.map((place) => ({ ...place, name: place.known?.name ?? place.name }));
  return {
    style: styleOf(draft, parts),
    raw: head.slice(0, end),
    span: [0, end],
    places: parts,
    date: draft.date === null ? null : { text: head.slice(draft.date[0], draft.date[1]), span: draft.date },
    agency: draft.agency,
    agencySpan: draft.agencySpan,
    names: draft.names,
  };
}

function isTime(text: string): boolean {
  return (readTimeLine(text)?.share ?? 0) >= SHARE_OF_TIME;
}

const SHARE_OF_TIME = 0.8;

function styleOf(draft: Draft, places: readonly DatelinePlace[]): DatelineStyle {
  if (draft.shape !== "plain") return draft.shape;
  const code = draft.agency?.code;
  if (code === "AP" || code === "Reuters" || code === "AFP") return code;
  if (draft.agency !== null) return "generic";
  return draft.date === null && places[0]?.known?.country === "CA" ? "CP" : "plain";
}

/** `(ANSA) - ROMA, 19 OTT - `, `AGI - `. */
function readReversed(head: string): DatelineParts | null {
  const open = head.charAt(0) === "(";
  const close = open ? head.indexOf(")") : head.indexOf(" ");
  if (close < 0 || close > LONGEST_DATE) return null;
  const agency = open ? agencyInMark(head.slice(1, close)) : agencyByName(head.slice(0, close));
  if (agency === null) return null;
  const agencyEnd = open ? close + 1 : close;
  const at = inkFrom(head, agencyEnd);
  const dash = dashAt(head, at);
  if (dash === 0) return null;
  const from = inkFrom(head, at + dash);
  const inner = readSpaced(head.slice(from), (name) => lookupPlace(name) ?? NOWHERE);
  const placed =
    inner !== null && inner.agency === null && inner.places.every((place) => place.known !== null) ? inner : null;
  const real =
    placed !== null && (placed.date !== null || placed.places.some((place) => lookupPlace(place.name) !== null))
      ? placed
      : null;
  const end = real === null ? at + dash : from + real.span[1];
  return {
    style: "reversed",
    raw: head.slice(0, end),
    span: [0, end],
    places:
      real === null ? [] : real.places.map((place) => ({ ...moved(place, from), known: lookupPlace(place.name) })),
    date: real?.date == null ? null : moved(real.date, from),
    agency,
    agencySpan: [0, agencyEnd],
    names: [],
  };
}

/** Stands for a place that an agency's bracket vouches for. */
const NOWHERE: KnownPlace = { name: "", country: "", zone: "" };

function moved<T extends { readonly span: Span }>(part: T, by: number): T {
  return { ...part, span: [part.span[0] + by, part.span[1] + by] };
}
