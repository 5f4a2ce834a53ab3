import { nameKey } from "../grammar/names/words.ts";
import { moved } from "../text/moved-span.ts";
import type { AuthorWitness } from "./author-claim.ts";
import type { PlacedDateline } from "./dateline.ts";

/** Agencies name the reporter nowhere else. */
const WEIGHT_DATELINE = 0.85;
const FROM = "text:dateline";

/** The reporters that a dateline names, as the authors of the story; null where it names none. */
export function datelineReporters({ parts, at }: PlacedDateline): AuthorWitness | null {
  if (parts.names.length === 0) return null;
  const claims = parts.names.map(({ name, span }) => ({
    kind: "person" as const,
    role: "author" as const,
    name,
    key: nameKey(name),
    own: false,
    agency: parts.agency,
    raw: parts.raw,
    spans: [[parts.span[0] + at, parts.span[1] + at] as const],
    nameSpan: moved(span, at),
    from: FROM,
  }));
  return { from: FROM, weight: WEIGHT_DATELINE, labelled: true, claims };
}
