import { type FoundPlace, findPlaces } from "../grammar/places/find-places.ts";
import type { Place } from "../grammar/places/lookup-place.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf, type ZoneHint } from "../grammar/time/when.ts";
import type { Media } from "../record.ts";
import { pressZone } from "./countries.ts";
import type { PageTimes } from "./page-times.ts";
import { isFullDate } from "./time-stamp.ts";

/** The same pictures, each with the day and the place that close its caption: `… at a guard post, seen from Paju, South Korea, June 26, 2024.` */
export function withTakenAt(media: readonly Media[], times: PageTimes): Media[] {
  return media.map((item) => (item.caption === null ? item : { ...item, ...taken(item.caption, times) }));
}

type Taken = Pick<Media, "takenAt" | "locationCreated">;

/** A caption's one date, where it closes the caption; a date inside it is of what is told, as is one after the story was published. */
function taken(caption: string, { published, language }: PageTimes): Taken {
  const line = readTimeLine(caption, language === null ? {} : { language });
  if (line === null || line.share >= LEAST_SHARE_OF_STAMP) return {};
  const [time, ...others] = line.times;
  const date = time?.expression.date;
  if (time === undefined || others.length > 0 || !isFullDate(date)) return {};
  if (time.kind !== "unlabelled" || LETTER_OR_DIGIT.test(caption.slice(time.end))) return {};
  const told = caption.slice(0, time.start);
  const places = findPlaces(told);
  const when = whenOf({ date }, zoneOf(places.at(-1)));
  const limit = published?.latest ?? null;
  if (when === null || (limit !== null && when.earliest !== null && when.earliest > limit)) return {};
  const place = placeBeforeEnd(told, places);
  return { takenAt: when, ...(place !== null && { locationCreated: { name: place.name, country: place.country } }) };
}

/** The zone of the place that the caption names last before its date; the publisher's zone says nothing of where a picture was taken. */
function zoneOf(found: FoundPlace | undefined): ZoneHint | null {
  const place = found?.place;
  if (place === undefined || (place.kind === "country" && pressZone(place.country)?.share !== 1)) return null;
  return { zone: place.zone, how: "inferred" };
}

/** The place right before the date, the city of `Paju, South Korea`; a place further up is one that the caption tells of. */
function placeBeforeEnd(told: string, places: readonly FoundPlace[]): Place | null {
  const last = places.at(-1);
  const city = places.at(-2);
  if (last === undefined || !MARKS_AND_ON.test(told.slice(last.span[1]))) return null;
  const within = city !== undefined && city.place.country === last.place.country && last.place.kind !== "city";
  return within && told.slice(city.span[1], last.span[0]) === ", " ? city.place : last.place;
}

/** `Paju, June 26`, `Paju on June 26`, `Wien (6.12.2010`: marks, and at most one word of two or three small letters. */
const MARKS_AND_ON = /^[ ,.(–—-]*(?:\p{Ll}{2,3} )?$/u;

/** A line that is half a time is a stamp beside the picture. */
const LEAST_SHARE_OF_STAMP = 0.5;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
