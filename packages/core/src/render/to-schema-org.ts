import type { ArticleType, Byline, Media, NewsRecord, Note } from "../record.ts";
import { known } from "../schema/known.ts";
import type { Exchange } from "./exchange.ts";
import { isoTime } from "./exchange-time.ts";
import { liveEntries } from "./live-entries.ts";
import { fileAddress, linkAddress } from "./web-address.ts";

/** schema.org types that say more than NewsArticle; every other kind of story is a NewsArticle and no more. */
const ARTICLE_TYPES: Readonly<Partial<Record<ArticleType, Exchange>>> = {
  analysis: "AnalysisNewsArticle",
  background: "BackgroundNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: ["NewsArticle", "LiveBlogPosting"],
  advertising: "AdvertiserContentArticle",
};

const MEDIA_TYPES: Readonly<Partial<Record<string, string>>> = {
  photo: "ImageObject",
  graphic: "ImageObject",
  video: "VideoObject",
  audio: "AudioObject",
};

/**
 * The record as schema.org JSON-LD, a NewsArticle or its nearest subtype. Unknown facts are left out; a day stays a day.
 * `<` is written `\u003c`, so that the text may stand inside a `script` element as it is.
 */
export function toSchemaOrg(record: NewsRecord, space?: number): string {
  return JSON.stringify(schemaOrgArticle(record), null, space).replaceAll("<", "\\u003c");
}

/** What {@link toSchemaOrg} prints, as an object. */
export function schemaOrgArticle(record: NewsRecord): Exchange {
  const { capture, body } = record;
  const address = linkAddress(capture.canonicalUrl ?? capture.url);
  return {
    "@context": "https://schema.org",
    "@type": typeOf(record),
    ...known({
      "@id": address,
      url: address,
      mainEntityOfPage: page(record, address),
      headline: record.headline.value,
      alternativeHeadline: record.otherHeadlines.flatMap((other) => (other.value === null ? [] : [other.value])),
      description: record.standfirst.value,
      inLanguage: record.language.value,
      datePublished: isoTime(record.published.value),
      dateModified: isoTime(record.updated.value),
      dateline: record.dateline?.raw,
      locationCreated: record.dateline?.places.map(({ name }) => named("Place", name)),
      ...people(record.bylines),
      publisher: publisher(record),
      sourceOrganization: agencies(record, false),
      provider: agencies(record, true),
      articleSection: record.section.value,
      keywords: record.keywords,
      isAccessibleForFree: record.access.value === null ? null : record.access.value === "free",
      articleBody: body.text,
      wordCount: body.text === "" ? null : body.words,
      image: mediaObjects(record.media, "ImageObject"),
      video: mediaObjects(record.media, "VideoObject"),
      audio: mediaObjects(record.media, "AudioObject"),
      associatedMedia: mediaObjects(record.media, "MediaObject"),
      correction: corrections(record.notes),
      ...liveBlog(record),
      sdDatePublished: isoTime(capture.fetchedAt.value),
    }),
  };
}

function named(type: string, name: string): Readonly<Record<string, Exchange>> {
  return { "@type": type, name };
}

function agencies(record: NewsRecord, distribute: boolean): Exchange {
  return record.agencies
    .filter(({ role }) => (role === "distributor") === distribute)
    .map(({ name }) => named("Organization", name));
}

/** The page that the story stands on: other stories are linked from a `WebPage`, an article has no such property. */
function page({ related }: NewsRecord, address: string | null): Exchange | null {
  const relatedLink = related.flatMap(({ url }) => linkAddress(url) ?? []);
  return relatedLink.length === 0 ? address : { "@type": "WebPage", ...known({ url: address, relatedLink }) };
}

/** A page with entries is a live blog, whatever else it is called. */
function typeOf({ type, body }: NewsRecord): Exchange {
  const value = body.blocks.some((block) => block.kind === "live-update") ? "live" : type.value;
  return (value === null ? undefined : ARTICLE_TYPES[value]) ?? "NewsArticle";
}

/** The entries of a live blog, and the time that they cover. */
function liveBlog({ body }: NewsRecord): Readonly<Record<string, Exchange | null>> {
  const entries = liveEntries(body.blocks);
  if (entries.length === 0) return {};
  const times = entries.flatMap(({ update }) => isoTime(update.at) ?? []).sort();
  return {
    coverageStartTime: times[0] ?? null,
    coverageEndTime: times.at(-1) ?? null,
    liveBlogUpdate: entries.map(({ update, text }) => ({
      "@type": "BlogPosting",
      ...known({
        headline: update.title,
        datePublished: isoTime(update.at),
        author: update.author === null ? null : named("Person", update.author),
        articleBody: text,
      }),
    })),
  };
}

type Contribution = "author" | "editor" | "contributor" | "translator";

function people(bylines: readonly Byline[]): Readonly<Record<Contribution, Exchange>> {
  const signing = (role: Byline["role"]): Exchange => bylines.filter((byline) => byline.role === role).map(party);
  return {
    author: signing("author"),
    editor: signing("editor"),
    contributor: signing("contributor"),
    translator: signing("translator"),
  };
}

function party(byline: Byline): Exchange {
  const contact = { url: linkAddress(byline.url), email: byline.email };
  if (byline.person === undefined) {
    return { ...named("Organization", byline.organization ?? byline.raw), ...known(contact) };
  }
  const affiliation = byline.organization === undefined ? null : named("Organization", byline.organization);
  return { ...named("Person", byline.person), ...known({ ...contact, affiliation }) };
}

function publisher(record: NewsRecord): Exchange | null {
  const { value } = record.publisher;
  if (value === null || value.name === null) return null;
  return { ...named("NewsMediaOrganization", value.name), ...known({ url: linkAddress(value.url) }) };
}

/** Media of a type, embeds by what they show. A picture that stands on the page in words alone has a caption and no address. */
function mediaObjects(media: readonly Media[], type: string): Exchange {
  return media
    .filter(({ kind, embed }) => (MEDIA_TYPES[embed ?? kind] ?? "MediaObject") === type)
    .filter((each) => each.caption !== null || (fileAddress(each.url) ?? fileAddress(each.still)) !== null)
    .map((each) => mediaObject(each, type));
}

function mediaObject(media: Media, type: string): Exchange {
  const { credit } = media;
  return {
    "@type": type,
    ...known({
      [media.kind === "embed" ? "embedUrl" : "contentUrl"]: fileAddress(media.url),
      thumbnailUrl: fileAddress(media.still),
      caption: media.caption,
      description: media.alt,
      creditText: credit?.raw,
      creator: credit?.creators.map((name) => named("Person", name)),
      copyrightHolder: credit?.holder === undefined ? null : named("Organization", credit.holder),
      dateCreated: isoTime(media.takenAt ?? null),
      locationCreated:
        media.locationCreated === undefined
          ? null
          : {
              ...named("Place", media.locationCreated.name),
              address: { "@type": "PostalAddress", addressCountry: media.locationCreated.country },
            },
      duration: media.durationSeconds === undefined ? null : `PT${media.durationSeconds}S`,
      representativeOfPage: media.lead,
    }),
  };
}

function corrections(notes: readonly Note[]): Exchange {
  return notes
    .filter((note) => note.kind === "correction" || note.kind === "clarification" || note.kind === "retraction")
    .map((note) => ({
      "@type": "CorrectionComment",
      text: note.text,
      ...known({ datePublished: isoTime(note.at ?? null) }),
    }));
}
