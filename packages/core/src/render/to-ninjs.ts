import type { Media, NewsRecord, RelatedItem } from "../record.ts";
import { known } from "../schema/known.ts";
import type { Exchange } from "./exchange.ts";
import { rfc3339 } from "./exchange-time.ts";
import { liveEntries } from "./live-entries.ts";
import { signatures } from "./signature.ts";
import { bodyHtml } from "./to-html.ts";
import { fileAddress, linkAddress } from "./web-address.ts";

const STANDARD: Exchange = {
  name: "ninjs",
  version: "3.1",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
};

/** Kinds that ninjs calls otherwise. */
const ITEM_TYPES: Readonly<Partial<Record<Media["kind"] | RelatedItem["kind"], string>>> = {
  photo: "picture",
  embed: "component",
  article: "text",
  newsletter: "text",
  live: "text",
  gallery: "composite",
};

/**
 * The record as an IPTC ninjs 3.1 item. Unknown facts are left out. ninjs takes whole instants only, so a publication day or
 * a clock time without a known offset is not written: `toSchemaOrg` and `toJson` say those.
 */
export function toNinjs(record: NewsRecord, space?: number): string {
  return JSON.stringify(item(record), null, space);
}

function item(record: NewsRecord): Exchange {
  const { capture } = record;
  const uri = linkAddress(record.id) ?? `urn:sha256:${capture.sha256}`;
  const published = rfc3339(record.published.value);
  return {
    uri,
    standard: STANDARD,
    type: "text",
    ...known({
      language: record.language.value,
      firstCreated: published,
      versionCreated: rfc3339(record.updated.value) ?? published,
      headlines: headlines(record),
      descriptions: descriptions(record),
      bodies: bodies(record),
      by: signatures(record).join(", "),
      located: record.dateline?.places.map((place) => place.name).join("/"),
      people: people(record),
      infoSources: sources(record),
      subjects: subjects(record),
      genres: record.type.value === null ? null : [{ name: record.type.value }],
      usageTerms:
        record.access.value === null || record.access.value === "free" ? null : `access: ${record.access.value}`,
      altIds: alternativeIds(record),
      associations: [
        ...record.media.map((media, index) => mediaItem(media, `${uri}#media-${index + 1}`)),
        ...record.related.map((related, index) => relatedItem(related, `${uri}#related-${index + 1}`)),
      ],
    }),
  };
}

function headlines(record: NewsRecord): Exchange {
  return [
    ...valued("main", record.headline.value),
    ...valued("kicker", record.kicker.value),
    ...record.otherHeadlines.flatMap((other) => valued("alternative", other.value)),
  ];
}

function valued(role: string, value: string | null): readonly Exchange[] {
  return value === null ? [] : [{ role, value }];
}

function descriptions(record: NewsRecord): Exchange {
  return [
    ...valued("summary", record.standfirst.value),
    ...record.notes.map((note) => ({ role: note.kind, value: note.text })),
    ...liveEntries(record.body.blocks).flatMap(({ update }) => valued("live-update", update.title)),
  ];
}

function bodies(record: NewsRecord): Exchange {
  const { text, words } = record.body;
  if (text === "") return [];
  const plain = { role: "main", contentType: "text/plain", charCount: text.length, wordCount: words, value: text };
  return [plain, { role: "main", contentType: "text/html", wordCount: words, value: bodyHtml(record) }];
}

function people(record: NewsRecord): Exchange {
  return record.bylines.flatMap((byline) =>
    byline.person === undefined ? [] : [{ name: byline.person, rel: byline.role }],
  );
}

function sources(record: NewsRecord): Exchange {
  const publisher = record.publisher.value?.name ?? null;
  return [
    ...(publisher === null ? [] : [{ name: publisher, role: "publisher" }]),
    ...record.agencies.map((agency) => ({
      name: agency.name,
      role: agency.role === "co-source" ? "contributor" : agency.role,
    })),
  ];
}

function subjects(record: NewsRecord): Exchange {
  return [
    ...(record.section.value === null ? [] : [{ name: record.section.value, rel: "section" }]),
    ...record.keywords.map((keyword) => ({ name: keyword, rel: "keyword" })),
  ];
}

function alternativeIds(record: NewsRecord): Exchange {
  const { url, sha256 } = record.capture;
  return [...(url === null ? [] : [{ role: "url", value: url }]), { role: "sha256", value: sha256 }];
}

/** Every item of ninjs has a URI; one without an address of its own gets a place in the story's. */
function mediaItem(media: Media, place: string): Exchange {
  const address = fileAddress(media.url);
  return {
    uri: address ?? place,
    type: ITEM_TYPES[media.kind] ?? media.kind,
    ...known({
      rel: media.lead ? "featured" : "embedded",
      descriptions: valued("caption", media.caption),
      by: media.credit?.creators.join(", ") || media.credit?.raw,
      contentCreated: rfc3339(media.takenAt ?? null),
      located: media.locationCreated?.name,
      infoSources: media.credit?.agency === undefined ? null : [{ name: media.credit.agency, role: "originator" }],
      copyrightHolder: media.credit?.holder,
      renditions: [
        ...rendition("main", address, media.durationSeconds),
        ...rendition("thumbnail", fileAddress(media.still)),
      ],
    }),
  };
}

function rendition(name: string, href: string | null, duration?: number): readonly Exchange[] {
  return href === null ? [] : [{ name, href, ...known({ duration }) }];
}

function relatedItem(related: RelatedItem, place: string): Exchange {
  return {
    uri: linkAddress(related.url) ?? place,
    type: ITEM_TYPES[related.kind] ?? related.kind,
    ...known({
      rel: "related",
      headlines: valued("main", related.title),
      descriptions: valued("summary", related.summary),
      firstCreated: rfc3339(related.publishedAt),
    }),
  };
}
