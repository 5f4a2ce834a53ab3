import type { Alternative, Fact, How, Span } from "../evidence.ts";
import {
  type Agency,
  type AgencyEvidence,
  type ArticleType,
  type Body,
  type BodyBlock,
  type Byline,
  type CaptureInfo,
  type Credit,
  type Dateline,
  type Media,
  type NewsRecord,
  type Note,
  type Precision,
  type Publisher,
  RECORD_SCHEMA,
  REGION_ROLES,
  type Region,
  type RegionRole,
  type RelatedItem,
  type StoryLink,
  type When,
} from "../record.ts";
import {
  amount,
  choice,
  confidence,
  count,
  flag,
  instant,
  list,
  mark,
  nullable,
  object,
  optional,
  type Shape,
  sha256,
  someText,
  span,
  text,
  words,
} from "./shape.ts";

const how: Shape<How> = words<How>({ stated: 1, structured: 1, inferred: 1, derived: 1, external: 1 });

/** A fact's value and all its alternatives have one shape. */
function fact<T>(name: string, value: Shape<T>): Shape<Fact<T>> {
  return object<Fact<T>>(`${name}Fact`, {
    value: nullable(value),
    raw: optional(text),
    spans: optional(list(span)),
    how,
    from: optional(someText),
    confidence,
    basis: optional(list(text)),
    alternatives: optional(
      list(object<Alternative<T>>(`${name}Alternative`, { value, confidence, from: optional(someText) })),
    ),
  });
}

const precision = words<Precision>({
  second: 1,
  minute: 1,
  hour: 1,
  day: 1,
  week: 1,
  month: 1,
  quarter: 1,
  year: 1,
  interval: 1,
});

const when = object<When>("When", {
  edtf: someText,
  earliest: nullable(instant),
  latest: nullable(instant),
  precision,
  approximate: optional(mark),
  zone: optional(someText),
  zoneHow: optional(how),
});

const textFact = fact("Text", someText);
const whenFact = fact("When", when);

const capture = object<CaptureInfo>("Capture", {
  kind: words<CaptureInfo["kind"]>({ html: 1, text: 1 }),
  sha256,
  bytes: count,
  charset: someText,
  url: nullable(someText),
  canonicalUrl: nullable(someText),
  fetchedAt: whenFact,
  renderedAt: whenFact,
  header: optional(
    object<{ readonly raw: string; readonly span: Span; readonly date?: string }>("Header", {
      raw: someText,
      span,
      date: optional(someText),
    }),
  ),
  text,
});

const articleType = words<ArticleType>({
  report: 1,
  analysis: 1,
  background: 1,
  opinion: 1,
  review: 1,
  live: 1,
  interview: 1,
  "fact-check": 1,
  obituary: 1,
  video: 1,
  audio: 1,
  gallery: 1,
  newsletter: 1,
  advertising: 1,
  "press-release": 1,
});

const publisher = object<Publisher>("Publisher", {
  name: nullable(someText),
  country: optional(someText),
  place: optional(someText),
  zone: optional(someText),
  url: optional(someText),
});

const byline = object<Byline>("Byline", {
  role: words<Byline["role"]>({ author: 1, contributor: 1, editor: 1, translator: 1, photographer: 1, illustrator: 1 }),
  person: optional(someText),
  organization: optional(someText),
  url: optional(someText),
  email: optional(someText),
  raw: someText,
  spans: list(span),
  from: optional(someText),
  confidence,
});

const agency = object<Agency>("Agency", {
  name: someText,
  code: someText,
  role: words<Agency["role"]>({ originator: 1, distributor: 1, "co-source": 1 }),
  evidence: list(
    words<AgencyEvidence>({ dateline: 1, byline: 1, "end-credit": 1, "photo-credit": 1, copyright: 1, structured: 1 }),
  ),
  spans: list(span),
  confidence,
});

const dateline = object<Dateline>("Dateline", {
  raw: someText,
  span,
  places: list(
    object<Dateline["places"][number]>("DatelinePlace", { name: someText, region: optional(someText), span }),
  ),
  date: nullable(when),
  agency: nullable(someText),
  style: someText,
});

const role: Shape<RegionRole> = { kind: "words", values: REGION_ROLES };

type TextBlock = Extract<BodyBlock, { readonly kind: "paragraph" | "quote" | "list-item" | "code" }>;
type TableCell = Extract<BodyBlock, { readonly kind: "table" }>;
type Heading = Extract<BodyBlock, { readonly kind: "heading" }>;
type Insert = Extract<BodyBlock, { readonly kind: "insert" }>;
type MediaMark = Extract<BodyBlock, { readonly kind: "media" }>;
type LiveUpdate = Extract<BodyBlock, { readonly kind: "live-update" }>;

const block: Shape<BodyBlock> = choice<readonly [TextBlock, TableCell, Heading, Insert, MediaMark, LiveUpdate]>([
  object<TextBlock>("TextBlock", {
    kind: words<TextBlock["kind"]>({ paragraph: 1, quote: 1, "list-item": 1, code: 1 }),
    span,
    text: someText,
  }),
  object<TableCell>("TableCell", {
    kind: words<"table">({ table: 1 }),
    row: count,
    column: count,
    span,
    text: someText,
  }),
  object<Heading>("Heading", { kind: words<"heading">({ heading: 1 }), level: count, span, text: someText }),
  object<Insert>("Insert", { kind: words<"insert">({ insert: 1 }), role, span }),
  object<MediaMark>("MediaMark", { kind: words<"media">({ media: 1 }), ref: count }),
  object<LiveUpdate>("LiveUpdate", {
    kind: words<"live-update">({ "live-update": 1 }),
    span,
    at: nullable(when),
    title: nullable(someText),
    author: nullable(someText),
  }),
]);

const body = object<Body>("Body", {
  blocks: list(block),
  text,
  words: count,
  sha256,
  complete: fact("Complete", flag),
  cutAt: optional(words<NonNullable<Body["cutAt"]>>({ paywall: 1, "read-more": 1 })),
  missingWords: optional(count),
});

const location = object<NonNullable<Media["locationCreated"]>>("Location", {
  name: someText,
  country: someText,
});

const credit = object<Credit>("Credit", {
  raw: someText,
  span: nullable(span),
  creators: list(someText),
  agency: optional(someText),
  via: optional(list(someText)),
  holder: optional(someText),
  handout: optional(mark),
});

const media = object<Media>("Media", {
  kind: words<Media["kind"]>({ photo: 1, video: 1, audio: 1, graphic: 1, embed: 1 }),
  embed: optional(words<NonNullable<Media["embed"]>>({ post: 1, video: 1, audio: 1, map: 1, chart: 1, document: 1 })),
  present: flag,
  lead: optional(mark),
  archive: optional(mark),
  caption: nullable(someText),
  alt: optional(text),
  url: nullable(someText),
  still: optional(someText),
  span: nullable(span),
  credit: nullable(credit),
  takenAt: optional(when),
  locationCreated: optional(location),
  durationSeconds: optional(amount),
  from: optional(someText),
});

const note = object<Note>("Note", {
  kind: words<Note["kind"]>({
    correction: 1,
    clarification: 1,
    "editors-note": 1,
    update: 1,
    retraction: 1,
    "ai-disclosure": 1,
    syndication: 1,
    contributor: 1,
  }),
  text: someText,
  span,
  at: optional(when),
});

type Age = NonNullable<RelatedItem["age"]>;

const related = object<RelatedItem>("RelatedItem", {
  rail: text,
  position: count,
  kind: words<RelatedItem["kind"]>({ article: 1, video: 1, audio: 1, gallery: 1, live: 1, newsletter: 1 }),
  title: someText,
  titleSpan: span,
  summary: nullable(someText),
  summaryTruncated: flag,
  url: optional(someText),
  dateline: optional(someText),
  age: nullable(object<Age>("Age", { raw: someText, span, minSeconds: amount, maxSeconds: amount })),
  publishedAt: nullable(when),
  durationSeconds: optional(amount),
  copies: list(span),
});

const region = object<Region>("Region", {
  span,
  role,
  group: optional(someText),
  copyOf: optional(count),
  confidence,
});

/** The shape of {@link NewsRecord}: the compiler refuses it as soon as the type and it differ. */
export const RECORD_SHAPE: Shape<NewsRecord> = object<NewsRecord>("NewsRecord", {
  schema: words<typeof RECORD_SCHEMA>({ [RECORD_SCHEMA]: 1 }),
  id: someText,
  capture,
  type: fact("Type", articleType),
  language: textFact,
  publisher: fact("Publisher", publisher),
  headline: textFact,
  otherHeadlines: list(textFact),
  kicker: textFact,
  standfirst: textFact,
  bylines: list(byline),
  agencies: list(agency),
  dateline: nullable(dateline),
  published: whenFact,
  updated: whenFact,
  section: textFact,
  keywords: list(someText),

  access: fact(
    "Access",
    words<"free" | "metered" | "subscription" | "registration">({
      free: 1,
      metered: 1,
      subscription: 1,
      registration: 1,
    }),
  ),
  body,
  media: list(media),
  notes: list(note),
  related: list(related),
  links: list(object<StoryLink>("StoryLink", { text: someText, url: someText, span })),
  regions: list(region),
});
