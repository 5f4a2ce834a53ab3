import type { Fact, Span } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { intervalOf } from "../grammar/time/when.ts";
import type { SiteLines, StoryTimes } from "../options.ts";
import type { RelatedItem, When } from "../record.ts";
import { known } from "../schema/known.ts";
import { titleKey } from "../text/title-key.ts";
import { type AgeClock, agreedClock, clockOf, millisOf } from "./age-clock.ts";

/** What is known of a page when the time of its making is asked. */
export interface RenderingWitnesses {
  readonly headline: string | null;
  readonly published: Fact<When>;
  readonly updated: Fact<When>;
  readonly fetchedAt: Fact<When>;
  /** Ages beside the instants that they count from. */
  readonly twiceTold: readonly AgeClock[];
  readonly related: readonly RelatedItem[];
  readonly site: SiteLines | undefined;
}

/**
 * When the page was made: not before its story's last update and not after its capture; and where something that it gives the age of
 * is known to the minute, so much later than that. Such are times given both ways, the story itself in a rail, and stories of the
 * site's other pages.
 */
export function readRenderedAt(witnesses: RenderingWitnesses): Fact<When> {
  const { published, updated, fetchedAt } = witnesses;
  const story = [updated, published].find(({ value }) => value !== null) ?? UNKNOWN;
  const from = millisOf(story.value?.earliest);
  const to = millisOf(fetchedAt.value?.latest);
  const ages = agreedClock([...witnesses.twiceTold, ...agedTeasers(witnesses)]);
  if (ages !== null && (to === null || ages.earliest <= to)) {
    // An update that is later than the ages allow was made by hand, or is not the page's.
    const earliest = from === null || from > ages.latest ? ages.earliest : Math.max(ages.earliest, from);
    const latest = to === null ? ages.latest : Math.min(ages.latest, to);
    return fact(intervalOf(earliest, latest), AGES_CONFIDENCE, ages.spans, "ages of times that are known");
  }
  if (from === null || (to !== null && from > to)) return UNKNOWN;
  const basis = to === null ? "not before the story's last time" : "between the story's last time and the capture";
  return fact(intervalOf(from, to), story.confidence, story.spans ?? [], basis);
}

/** Where ages of several times are on a page, they agree on so many (docs/decisions/0029). */
const AGES_CONFIDENCE = 0.9;

function fact(value: When | null, confidence: number, spans: readonly Span[], basis: string): Fact<When> {
  if (value === null) return UNKNOWN;
  return { value, ...known({ spans }), how: "derived", confidence, basis: [basis] };
}

/** Teasers with an age whose story is this one or one of the site's other pages. */
function agedTeasers({ related, headline, published, updated, site }: RenderingWitnesses): AgeClock[] {
  const aged = related.filter(({ age }) => age !== null);
  if (aged.length === 0) return [];
  const own = headline === null ? null : titleKey(headline);
  const times = storyTimes(published, updated);
  return aged.flatMap(({ age, title }) => {
    if (age === null) return [];
    const key = titleKey(title);
    const known = key === own ? times : site?.stories?.get(key);
    return known == null ? [] : [{ ...clockOf(age, known.earliest, known.latest), spans: [age.span] }];
  });
}

/** From a story's publication to its last update; null where its publication is not known to the minute. */
export function storyTimes(published: Fact<When>, updated: Fact<When>): StoryTimes | null {
  const first = published.value;
  if (first === null || !TO_THE_MINUTE.has(first.precision)) return null;
  const last = updated.value ?? first;
  const [earliest, latest] = [millisOf(first.earliest), millisOf(last.latest)];
  return first.approximate || earliest === null || latest === null || latest < earliest ? null : { earliest, latest };
}

const TO_THE_MINUTE: ReadonlySet<When["precision"]> = new Set(["second", "minute"]);
