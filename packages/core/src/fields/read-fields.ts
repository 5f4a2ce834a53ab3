import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import type { SiteLines } from "../options.ts";
import type { Publisher } from "../record.ts";
import { declaredAccess, readAccess } from "./access.ts";
import { ageBase } from "./age-clock.ts";
import { readAgencies } from "./agencies.ts";
import { besideAgencies, readBylines } from "./bylines.ts";
import { readCanonicalUrl } from "./canonical-url.ts";
import { datelineOf, placedDateline } from "./dateline.ts";
import { readDeclaredLength } from "./declared-length.ts";
import type { Fields } from "./fields.ts";
import { readHeader } from "./header.ts";
import { readHeadlines } from "./headline.ts";
import { readKeywords, unlessTitle } from "./keywords.ts";
import { readKicker } from "./kicker.ts";
import { readLanguage } from "./language.ts";
import { readLive } from "./live.ts";
import { readMarks } from "./marks.ts";
import { readMedia } from "./media.ts";
import { readNotes } from "./notes.ts";
import { withTakenAt } from "./picture-times.ts";
import { readPublisher } from "./publisher.ts";
import { readPublisherHome } from "./publisher-home.ts";
import { datedItems, otherStories, readRelated } from "./related.ts";
import { readRenderedAt } from "./rendered-at.ts";
import { unlessSaid } from "./said-elsewhere.ts";
import { readSection } from "./section.ts";
import { readStandfirst } from "./standfirst.ts";
import { readTimes } from "./times.ts";
import { readType, withEntries } from "./type.ts";
import { readWall } from "./wall.ts";

/** Reads every field of the story from the labelled page: each collects what the witnesses say, then chooses. */
export function readFields(labelled: LabelledPage, site?: SiteLines): Fields {
  const language = readLanguage(labelled);
  const home = readPublisherHome(labelled, language.value);
  const headlines = readHeadlines(labelled);
  const publisher = readPublisher(labelled, home, headlines.headline.value ?? "");
  const { zone } = home;
  const { published, updated, fetchedAt, twiceTold } = readTimes(labelled, zone, language.value);
  const times = { published: published.value, updated: updated.value, zone, language: language.value };
  const standfirst = readStandfirst(labelled, headlines);
  const placed = placedDateline(labelled, standfirst, language.value);
  const dateline = placed === null ? null : datelineOf(placed, published.value);
  const makers = readBylines(labelled, declaredName(publisher), placed);
  const { media: pictures, offsets } = readMedia(labelled, standfirst.spans?.at(-1)?.[1], makers);
  const media = withTakenAt(pictures, times);
  const section = readSection(labelled);
  const headline = headlines.headline.value;
  const keywords = unlessTitle(readKeywords(labelled), headline);
  const over = readKicker(labelled, headlines.wording, [section.value, ...keywords]);
  const agencies = readAgencies(labelled, makers, placed, media);
  const bylines = besideAgencies(makers, agencies);
  const kind = readType(labelled, [headlines.headline, over, section], dateline !== null || agencies.length > 0);
  const access = declaredAccess(labelled);
  const wall = readWall(
    labelled,
    access.some(({ value }) => value !== "free" && value !== "metered"),
  );
  const related = readRelated(labelled, times);
  const kicker = unlessSaid(over, headline, bylines);
  const renderedAt = readRenderedAt({ headline, published, updated, fetchedAt, twiceTold, related, site });
  const base = ageBase(fetchedAt.value, renderedAt.value);
  const live = readLive(labelled, { ...times, base });
  return {
    type: withEntries(kind, live.length),
    language,
    publisher,
    headline: headlines.headline,
    otherHeadlines: headlines.otherHeadlines.filter((one) => unlessSaid(one, standfirst.value, []).value !== null),
    kicker,
    standfirst,
    bylines,
    agencies,
    dateline,
    published,
    updated,
    // What is declared was not taken from a byline; the author's own page stands in an address.
    section: unlessSaid(
      unlessSaid(section, headline, section.from === "text" || section.from === "url" ? bylines : []),
      publisher.value?.name ?? null,
      [],
    ),
    keywords,
    access: readAccess(access, wall),
    media,
    notes: readNotes(labelled, times),
    related: otherStories(labelled, datedItems(related, base), headline),
    live: live.map(({ entry }) => entry),
    wall,
    declaredLength: readDeclaredLength(labelled),
    canonicalUrl: readCanonicalUrl(labelled.page),
    mediaOffsets: offsets,
    fetchedAt,
    renderedAt,
    header: readHeader(labelled),
    marks: readMarks(labelled, { dateline, media, standfirst, kicker, bylines, live }),
  };
}

/** The site's name where it is declared as such: a blog's title and its copyright line name its author as often. */
function declaredName({ value, how }: Fact<Publisher>): string | null {
  return how === "structured" ? (value?.name ?? null) : null;
}
