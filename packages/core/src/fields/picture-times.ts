import { findPlaces } from "../grammar/places/find-places.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf, type ZoneHint } from "../grammar/time/when.ts";
import type { Media, When } from "../record.ts";
import { pressZone } from "./countries.ts";
import type { PageTimes } from "./page-times.ts";

/** The same pictures, each with the day it was taken where its caption ends in one: `… at the ferry pier on Monday, 12 May 2025.` */
export function withTakenAt(media: readonly Media[], times: PageTimes): Media[] {
  return media.map((item) => {
    const takenAt = item.caption === null ? null : takenOn(item.caption, times);
    return takenAt === null ? item : { ...item, takenAt };
  });
}

/** A caption's one date, where it closes the caption; a date inside it is of what is told, as is one after the story was published. */
function takenOn(caption: string, { published, language }: PageTimes): When | null {
  const line = readTimeLine(caption, language === null ? {} : { language });
  if (line === null || line.share >= LEAST_SHARE_OF_STAMP) return null;
  const [time, ...others] = line.times;
  const date = time?.expression.date;
  if (time === undefined || others.length > 0 || date?.year === undefined || date.day === undefined) return null;
  if (time.kind !== "unlabelled" || LETTER_OR_DIGIT.test(caption.slice(time.end))) return null;
  const when = whenOf({ date }, zoneOfPlace(caption.slice(0, time.start)));
  const limit = published?.latest ?? null;
  if (when === null || (limit !== null && when.earliest !== null && when.earliest > limit)) return null;
  return when;
}

/** The zone of the place that the caption names last before its date; the publisher's zone says nothing of where a picture was taken. */
function zoneOfPlace(text: string): ZoneHint | null {
  const place = findPlaces(text).at(-1)?.place;
  if (place === undefined || (place.kind === "country" && pressZone(place.country)?.share !== 1)) return null;
  return { zone: place.zone, how: "inferred" };
}

/** A line that is half a time is a stamp beside the picture. */
const LEAST_SHARE_OF_STAMP = 0.5;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
