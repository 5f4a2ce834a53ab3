import { lookupPlace } from "../places/lookup-place.ts";
import type { DatelineParts, DatelinePlace } from "./dateline-parts.ts";
import { isPlaceShape } from "./place-shape.ts";

const PLACE_SENTENCE = /^([^.:!?]{3,40})([.:]) (?=["„“”«»'‘’]?\p{Lu})/u;

/** `Hannover. Die Brücke ist gesperrt`, `New Delhi: The minister`: places that the gazetteer knows, set off as a sentence is. Words of other sentences may look alike: what comes before and behind must tell. */
export function readPlaceSentence(paragraph: string, stop: "." | ":"): DatelineParts | null {
  const found = PLACE_SENTENCE.exec(paragraph);
  if (found === null || found[2] !== stop) return null;
  const [raw, name = ""] = [found[0].trimEnd(), found[1]];
  const places: DatelinePlace[] = [];
  let at = 0;
  for (const part of name.split("/")) {
    const known = isPlaceShape(part) ? lookupPlace(part) : null;
    if (known === null) return null;
    places.push({ name: known.name, span: [at, at + part.length], known });
    at += part.length + 1;
  }
  return { style: "plain", raw, span: [0, raw.length], places, date: null, agency: null, agencySpan: null, names: [] };
}
