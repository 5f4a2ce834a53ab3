import type { LabelledPage } from "../classify/label.ts";
import type { How } from "../evidence.ts";
import { type FoundPlace, findPlaces } from "../grammar/places/find-places.ts";
import { lookupPlace } from "../grammar/places/lookup-place.ts";
import type { RegionRole } from "../record.ts";
import { COUNTRY_OF_LANGUAGE, GENERIC_TLDS, pressZone, SAME_CODE } from "./countries.ts";
import { metaContents } from "./declared-meta.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import { languageTag } from "./language.ts";
import { pageUrl } from "./page-url.ts";
import { siteNames } from "./site-name.ts";
import { hundredths } from "./weigh.ts";

/** Where a publisher works, as far as the page shows. */
export interface PublisherHome {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly place: string | null;
  readonly zone: { readonly zone: string; readonly confidence: number; readonly how: How } | null;
  readonly confidence: number;
  readonly basis: readonly string[];
}

/** Votes for a country. A vote of one decides alone where nothing speaks against it. */
const VOTE_ADDRESS = 1;
const VOTE_COUNTRY_TLD = 1;
const VOTE_GEO_META = 0.8;
const VOTE_NAME = 0.7;
const VOTE_REGION = 0.5;
/** Templates' defaults. */
const VOTE_DEFAULT_REGION = 0.15;
const VOTE_LANGUAGE = 0.5;
/** All places of the furniture together, at most. */
const VOTE_PLACES = 0.9;
const FEWEST_PLACES = 2;
/** Mentions from which the furniture says what it can say. */
const MANY_PLACES = 8;
const DATELINE_MENTIONS = 2;
const LEAST_VOTE = 0.35;
/** Among the places of the chosen country, the share that one zone must have. */
const LEAST_ZONE_SHARE = 0.5;
const MOST_CONFIDENCE = 0.97;

/** Roles whose text is of the site and not of the story. */
const FURNITURE: ReadonlySet<RegionRole> = new Set([
  "rail-heading",
  "teaser-title",
  "teaser-summary",
  "video-title",
  "video-summary",
  "navigation",
  "footer",
  "other",
]);
/** On 144 pages of known country, 3000 found 134, 6000 found 133, 2000 found 132; none more was wrong. */
const MOST_FURNITURE_CHARS = 3000;

interface Vote {
  readonly country: string;
  readonly weight: number;
  readonly basis: string;
}

/** Infers the publisher's country and time zone: from addresses, the host, declared regions, its name, the language, and the places that the page's furniture names. The story's own places say nothing. */
export function readPublisherHome(labelled: LabelledPage, language: string | null): PublisherHome {
  const named = nameOfSite(labelled);
  const declared = [
    ...addressVotes(labelled),
    ...hostVotes(labelled),
    ...regionVotes(labelled),
    ...nameVotes(named),
    ...languageVotes(language),
  ];
  const places = isSettled(declared) ? [] : furniturePlaces(labelled);
  const votes = [...declared, ...placeVotes(places, language)];
  const tally = new Map<string, number>();
  for (const vote of votes) tally.set(vote.country, (tally.get(vote.country) ?? 0) + vote.weight);
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_VOTE)
    return { country: null, place: null, zone: null, confidence: 0, basis: [] };
  const [country, weight] = first;
  const confidence = Math.min(MOST_CONFIDENCE, (Math.min(1, weight) * weight) / (weight + (second?.[1] ?? 0)));
  const zone = zoneIn(country, places, named, confidence);
  const basis = votes.filter((vote) => vote.country === country).map((vote) => vote.basis);
  return {
    country,
    place: zone?.place ?? null,
    zone: zone === null ? null : zone.zone,
    confidence: hundredths(confidence),
    basis: [...new Set(basis)],
  };
}

/** All that is declared names one country of one zone, with the weight of an address: the furniture need not be read. */
function isSettled(votes: readonly Vote[]): boolean {
  const [first] = votes;
  if (first === undefined || pressZone(first.country)?.share !== 1) return false;
  let weight = 0;
  for (const vote of votes) {
    if (vote.country !== first.country) return false;
    weight += vote.weight;
  }
  return weight >= VOTE_COUNTRY_TLD;
}

function addressVotes({ page }: LabelledPage): Vote[] {
  const addresses = page.declared.jsonLd.flatMap((node) =>
    objectsOf(page.declared, node.value["publisher"])
      .concat(node.types.some((type) => ORGANIZATIONS.has(type)) ? [node.value] : [])
      .flatMap((object) => objectsOf(page.declared, object["address"])),
  );
  const named = addresses
    .flatMap((address) => stringsOf(address["addressCountry"]))
    .flatMap((name) => countryNamed(name, VOTE_ADDRESS, "address"));
  const geo = metaContents(page.declared, "geo.country", "geo.region", "icbm.country").flatMap(({ name, content }) =>
    countryNamed(content.split("-")[0] ?? "", VOTE_GEO_META, `meta:${name}`),
  );
  return [...named.slice(0, 1), ...geo.slice(0, 1)];
}

const ORGANIZATIONS = new Set(["NewsMediaOrganization", "Organization", "Corporation"]);

function countryNamed(name: string, weight: number, source: string): Vote[] {
  const code = name.trim().toUpperCase();
  const country = pressZone(code) !== null ? code : (lookupPlace(name)?.country ?? null);
  return country === null ? [] : [{ country, weight, basis: `${source}: ${name}` }];
}

function hostVotes({ page }: LabelledPage): Vote[] {
  const host = pageUrl(page)?.hostname ?? "";
  const tld = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  const country = OTHER_TLDS[tld] ?? tld;
  if (GENERIC_TLDS.has(country) || pressZone(country) === null) return [];
  return [{ country, weight: VOTE_COUNTRY_TLD, basis: `host: .${tld.toLowerCase()}` }];
}

const OTHER_TLDS: Readonly<Record<string, string>> = { UK: "GB", GOV: "US", EDU: "US" };

function regionVotes({ page }: LabelledPage): Vote[] {
  const locales = metaContents(page.declared, "og:locale", "content-language").map(({ name, content }) => ({
    from: `meta:${name}`,
    tag: languageTag(content),
  }));
  const html =
    page.declared.htmlLang === null ? [] : [{ from: "html[lang]", tag: languageTag(page.declared.htmlLang) }];
  return [...html, ...locales].slice(0, 2).flatMap(({ from, tag }): Vote[] => {
    const region = tag.split("-").find((part, i) => i > 0 && part.length === 2);
    if (region === undefined || pressZone(region) === null || isDoubled(tag, region)) return [];
    return [
      {
        country: region,
        weight: DEFAULT_REGIONS.has(tag) ? VOTE_DEFAULT_REGION : VOTE_REGION,
        basis: `${from}: ${tag}`,
      },
    ];
  });
}

/** Of the press in Spanish that says `es-ES` under no country's host all that was seen is American. `es-LA` is Latin America's, not that of Laos. */
const DEFAULT_REGIONS: ReadonlySet<string> = new Set(["en-US", "es-ES", "es-LA"]);

/** Templates write a language without a country as `ar_AR`. */
function isDoubled(tag: string, region: string): boolean {
  const language = region.toLowerCase();
  return tag.startsWith(`${language}-`) && !SAME_CODE.has(language);
}

function nameOfSite({ page }: LabelledPage): FoundPlace[] {
  return siteNames(page).slice(0, MOST_NAMES_READ).flatMap(findPlaces);
}

const MOST_NAMES_READ = 4;

function nameVotes([found]: readonly FoundPlace[]): Vote[] {
  return found === undefined
    ? []
    : [{ country: found.place.country, weight: VOTE_NAME, basis: `name: ${found.place.name}` }];
}

/** Languages that are written for the press in one country, all but. */
function languageVotes(language: string | null): Vote[] {
  const country = COUNTRY_OF_LANGUAGE[language?.split("-")[0] ?? ""];
  return country === undefined ? [] : [{ country, weight: VOTE_LANGUAGE, basis: `language: ${language}` }];
}

function furniturePlaces({ galley, labels }: LabelledPage): FoundPlace[] {
  const found: FoundPlace[] = [];
  let read = 0;
  for (const block of galley.blocks) {
    if (read > MOST_FURNITURE_CHARS) break;
    const label = labels[block.index];
    if (label === undefined || label.copyOf !== undefined || !FURNITURE.has(label.role)) continue;
    read += block.text.length;
    for (const place of findPlaces(block.text)) found.push(place);
  }
  return found;
}

/** The country most of the furniture's places lie in, by its share and by how many there are. One place alone may be a topic, a car, a sport: it speaks in a language of its country. */
function placeVotes(found: readonly FoundPlace[], language: string | null): Vote[] {
  const counts = countBy(found, ({ place }) => place.country);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < FEWEST_PLACES) return [];
  const names = [
    ...new Set(found.filter(({ place }) => place.country === first[0]).map(({ place }) => place.name)),
  ].slice(0, MOST_NAMES_READ);
  if (names.length < FEWEST_PLACES && !isSpokenIn(first[0], language?.split("-")[0] ?? "")) return [];
  const weight = VOTE_PLACES * (first[1] / total) * Math.min(1, first[1] / MANY_PLACES);
  return [{ country: first[0], weight, basis: `places around the story: ${names.join(", ")}` }];
}

/** False where the language is not the country's, as far as both are known. */
function isSpokenIn(country: string, language: string): boolean {
  const own = Object.entries(COUNTRY_OF_LANGUAGE).filter(([, home]) => home === country);
  return own.length === 0 ? language !== "de" || GERMAN.includes(country) : own.some(([code]) => code === language);
}

const GERMAN = ["DE", "AT", "CH", "LI", "LU", "BE"];

function countBy(found: readonly FoundPlace[], key: (one: FoundPlace) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(key(one), (counts.get(key(one)) ?? 0) + (one.dateline ? DATELINE_MENTIONS : 1));
  return counts;
}

/** The country's one zone; of several, the one where the places are that the page's furniture and the site's name mention; else the one most of its press lives in. */
function zoneIn(
  country: string,
  around: readonly FoundPlace[],
  named: readonly FoundPlace[],
  confidence: number,
): { readonly zone: NonNullable<PublisherHome["zone"]>; readonly place: string | null } | null {
  const entry = pressZone(country);
  if (entry === null) return null;
  const local = [...named, ...named, ...around].filter(
    ({ place }) => place.country === country && place.kind !== "country",
  );
  const place = mostNamed(local);
  if (entry.share === 1)
    return { zone: { zone: entry.zone, confidence: hundredths(confidence), how: "inferred" }, place };
  const zones = countBy(local, (one) => one.place.zone);
  const total = [...zones.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...zones].sort((a, b) => b[1] - a[1]);
  if (best !== undefined && best[1] >= FEWEST_PLACES && best[1] / total >= LEAST_ZONE_SHARE) {
    const share = (best[1] / total) * Math.min(1, best[1] / MANY_PLACES);
    return {
      zone: {
        zone: best[0],
        confidence: hundredths(confidence * Math.max(entry.zone === best[0] ? entry.share : 0, share)),
        how: "inferred",
      },
      place,
    };
  }
  return { zone: { zone: entry.zone, confidence: hundredths(confidence * entry.share), how: "inferred" }, place: null };
}

function mostNamed(local: readonly FoundPlace[]): string | null {
  const [best] = [
    ...countBy(
      local.filter(({ place }) => place.kind === "city"),
      ({ place }) => place.name,
    ),
  ].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= FEWEST_PLACES ? best[0] : null;
}
