import type { Fact } from "../evidence.ts";
import type { BodyBlock, Media, NewsRecord, Note, When } from "../record.ts";
import { isoTime } from "./exchange-time.ts";
import { type Run, storyParts } from "./printed-story.ts";
import { signatures } from "./signature.ts";
import { fileAddress, linkAddress } from "./web-address.ts";
import { element, type Xml, xmlText } from "./xml.ts";

/** From this confidence on a time is of high certainty, and under the other of low, in TEI's three words. */
const HIGH_CERTAINTY = 0.9;
const LOW_CERTAINTY = 0.5;

/**
 * The record as a TEI P5 document: what is known of the story in its header, the story in its body, the notes behind it.
 * Times that are not one date are written as the bounds they lie between (`notBefore`, `notAfter`), a time of a minute as
 * `when-iso`: TEI's `when` has seconds, which nobody told. Valid against `tei_all`.
 */
export function toTei(record: NewsRecord): string {
  const { value: language } = record.language;
  const tei = element("TEI", { xmlns: "http://www.tei-c.org/ns/1.0", "xml:lang": language }, [
    header(record),
    element("text", {}, [storyBody(record), ...notesOf(record.notes)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tei.xml}\n`;
}

function header(record: NewsRecord): Xml {
  return element("teiHeader", {}, [
    element("fileDesc", {}, [
      element("titleStmt", {}, [element("title", {}, [xmlText(record.headline.value ?? "")]), ...authors(record)]),
      element("publicationStmt", {}, [element("p", {}, [xmlText("Made by Tearsheet.")])]),
      element("sourceDesc", {}, [bibliography(record)]),
    ]),
    profile(record),
  ]);
}

function authors(record: NewsRecord): Xml[] {
  return signatures(record).flatMap((name) => valued("author", {}, name));
}

function bibliography(record: NewsRecord): Xml {
  const { capture } = record;
  const address = linkAddress(capture.canonicalUrl ?? capture.url);
  return element("bibl", {}, [
    ...valued("title", { level: "a" }, record.headline.value),
    ...record.otherHeadlines.flatMap((other) => valued("title", { type: "alternative" }, other.value)),
    ...authors(record),
    ...valued("publisher", {}, record.publisher.value?.name ?? null),
    ...record.agencies.flatMap(({ code, name }) => valued("orgName", { type: "agency", key: code }, name)),
    ...dated("published", record.published),
    ...dated("updated", record.updated),
    ...(address === null ? [] : [element("ptr", { target: address })]),
    ...valued("idno", { type: "sha256" }, capture.sha256),
  ]);
}

function valued(tag: string, attributes: Readonly<Record<string, string | null>>, value: string | null): Xml[] {
  return value === null ? [] : [element(tag, attributes, [xmlText(value)])];
}

/** An element that is left out where it would be empty. */
function filled(tag: string, children: readonly Xml[]): Xml[] {
  return children.length === 0 ? [] : [element(tag, {}, children)];
}

function dated(type: string, fact: Fact<When>): Xml[] {
  return fact.value === null ? [] : [dateOf(fact.value, { type, cert: certainty(fact.confidence) })];
}

function certainty(confidence: number): string {
  if (confidence >= HIGH_CERTAINTY) return "high";
  return confidence >= LOW_CERTAINTY ? "medium" : "low";
}

function dateOf(when: When, attributes: Readonly<Record<string, string>>): Xml {
  return element("date", { ...attributes, ...dates(when) }, [xmlText(when.edtf)]);
}

/** The attributes of TEI that may hold the time. */
function dates(when: When): Readonly<Record<string, string | null>> {
  const iso = isoTime(when);
  if (iso === null) return { notBefore: when.earliest, notAfter: when.latest };
  return when.precision === "minute" ? { "when-iso": iso } : { when: iso };
}

function profile(record: NewsRecord): Xml {
  const { language, section, keywords, standfirst } = record;
  const classes = [
    ...filled(
      "keywords",
      keywords.flatMap((keyword) => valued("term", {}, keyword)),
    ),
    ...valued("classCode", { scheme: "section" }, section.value),
    ...valued("classCode", { scheme: "genre" }, record.type.value),
  ];
  return element("profileDesc", {}, [
    ...filled("abstract", valued("p", {}, standfirst.value)),
    ...filled("langUsage", valued("language", { ident: language.value }, language.value)),
    ...filled("textClass", classes),
  ]);
}

/** Paragraphs before the first subheading stand in the body itself; each subheading and each entry of a live blog opens a division. */
function storyBody(record: NewsRecord): Xml {
  const { headline, dateline } = record;
  const opening: Xml[] = [
    ...valued("head", {}, headline.value),
    ...valued("byline", {}, signatures(record).join(", ") || null),
    ...filled(
      "dateline",
      (dateline?.places ?? []).flatMap((place) => valued("placeName", {}, place.name)),
    ),
  ];
  const divisions = divisionsOf(record);
  const [first, ...others] = divisions;
  return element("body", {}, [
    ...opening,
    ...(first?.parts ?? []),
    ...others.map((division) => element("div", { type: division.type }, division.parts)),
  ]);
}

interface Division {
  readonly type: "section" | "live-update";
  readonly parts: Xml[];
}

function divisionsOf(record: NewsRecord): Division[] {
  let open: Division = { type: "section", parts: [] };
  const divisions = [open];
  const begin = (type: Division["type"]): void => {
    open = { type, parts: [] };
    divisions.push(open);
  };
  for (const part of storyParts(record)) {
    if (part.kind === "live-update") {
      begin("live-update");
      if (part.update.at !== null) open.parts.push(element("dateline", {}, [dateOf(part.update.at, {})]));
    } else if (part.kind === "picture") open.parts.push(figure(part.media));
    else if (part.kind === "list") {
      const items = part.items.map((item) => element("item", {}, item.map(run)));
      open.parts.push(element("list", {}, items));
    } else if (part.kind === "table") {
      const rows = part.rows.map((row) =>
        element(
          "row",
          {},
          row.map((cell) => element("cell", {}, cell.map(run))),
        ),
      );
      open.parts.push(element("table", {}, rows));
    } else if (part.block.kind === "heading") {
      if (open.type !== "live-update") begin("section");
      open.parts.push(element(open.type === "live-update" ? "p" : "head", {}, part.runs.map(run)));
    } else open.parts.push(textBlock(part.block.kind, part.runs.map(run)));
  }
  return divisions;
}

function textBlock(kind: BodyBlock["kind"], runs: readonly Xml[]): Xml {
  const paragraph = element("p", { rend: kind === "code" ? kind : null }, runs);
  return kind === "quote" ? element("quote", {}, [paragraph]) : paragraph;
}

function run({ text, url }: Run): Xml {
  const target = linkAddress(url);
  return target === null ? xmlText(text) : element("ref", { target }, [xmlText(text)]);
}

function figure(media: Media): Xml {
  const address = fileAddress(media.url);
  const isPicture = media.kind === "photo" || media.kind === "graphic";
  const seen = isPicture ? address : fileAddress(media.still);
  const linked = element("ref", { target: address }, [xmlText(media.kind)]);
  return element("figure", { type: media.kind, subtype: media.embed ?? null }, [
    ...(seen === null ? [] : [element("graphic", { url: seen })]),
    ...(isPicture || address === null ? [] : [element("p", {}, [linked])]),
    ...valued("head", {}, media.caption),
    ...valued("figDesc", {}, media.alt ?? null),
    ...valued("p", { rend: "credit" }, media.credit?.raw ?? null),
  ]);
}

function notesOf(notes: readonly Note[]): Xml[] {
  const written = notes.map(({ kind, text, at }) =>
    element("note", { type: kind }, [...(at ? [element("date", dates(at))] : []), xmlText(text)]),
  );
  return written.length === 0 ? [] : [element("back", {}, [element("div", { type: "notes" }, written)])];
}
