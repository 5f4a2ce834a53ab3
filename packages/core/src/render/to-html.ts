import type { Byline, Media, NewsRecord, When } from "../record.ts";
import { isoTime } from "./exchange-time.ts";
import { element, joined, type Markup, NOTHING, type TagName, words } from "./markup.ts";
import { headingLevel, type Run, type StoryPart, storyParts, type TableRow } from "./printed-story.ts";
import { readableTime } from "./readable-time.ts";
import { signature } from "./signature.ts";
import { fileAddress, linkAddress } from "./web-address.ts";
import { directionOf } from "./writing-direction.ts";

/**
 * The story as one `article` element. Safe by construction: written from the record alone, by a serializer that knows a few
 * tags and attributes and escapes every text; links go to http, https and mailto only. No furniture, no inserts.
 */
export function toHtml(record: NewsRecord): string {
  const parts = [header(record), ...storyParts(record).map(part), footer(record)];
  const { value: language } = record.language;
  return `${element("article", { lang: language, dir: directionOf(language) }, lines(parts)).html}\n`;
}

/** The story's body alone: pictures, paragraphs, headings, lists and quotes, without headline, byline and notes. */
export function bodyHtml(record: NewsRecord): string {
  return joined(storyParts(record).map(part), "\n").html;
}

function lines(parts: readonly Markup[]): Markup {
  return { html: `\n${joined(parts, "\n").html}\n` };
}

function header(record: NewsRecord): Markup {
  const { headline, kicker, standfirst } = record;
  const parts = [
    kicker.value ? element("p", { class: "kicker" }, words(kicker.value)) : NOTHING,
    headline.value ? element("h1", {}, words(headline.value)) : NOTHING,
    standfirst.value ? element("p", { class: "standfirst" }, words(standfirst.value)) : NOTHING,
    byline(record.bylines),
    times(record),
  ].filter((each) => each.html !== "");
  return parts.length === 0 ? NOTHING : element("header", {}, lines(parts));
}

function byline(bylines: readonly Byline[]): Markup {
  if (bylines.length === 0) return NOTHING;
  const names = bylines.map((each) => {
    const address = linkAddress(each.url);
    const name = words(signature(each));
    return address === null ? name : element("a", { href: address, rel: "author noopener" }, name);
  });
  const separated = names.flatMap((name, index) => (index === 0 ? [words("By "), name] : [words(", "), name]));
  return element("p", { class: "byline" }, joined(separated));
}

/** Each time is a line of its own, as pages print them. */
function times(record: NewsRecord): Markup {
  const { published, updated } = record;
  return joined(
    [timeLine("published", "Published ", published.value), timeLine("updated", "Updated ", updated.value)],
    "\n",
  );
}

function timeLine(name: string, label: string, when: When | null): Markup {
  return when === null ? NOTHING : element("p", { class: name }, joined([words(label), time(when)]));
}

/** `datetime` takes a single day, month, year or instant; an interval is printed without one. */
function time(when: When): Markup {
  const single = isoTime(when);
  return single === null ? words(readableTime(when)) : element("time", { datetime: single }, words(readableTime(when)));
}

function part(each: StoryPart): Markup {
  switch (each.kind) {
    case "picture":
      return figure(each.media);
    case "live-update":
      return entryLine(each.update);
    case "list":
      return element("ul", {}, lines(each.items.map((item) => element("li", {}, inline(item)))));
    case "table":
      return element("table", {}, lines(each.rows.map(tableRow)));
    case "text":
      return textBlock(each);
  }
}

function tableRow(cells: TableRow): Markup {
  return element("tr", {}, joined(cells.map((cell) => element("td", {}, inline(cell)))));
}

/** When an entry of a live blog was written, and by whom; its title is a heading behind it. */
function entryLine({ at, author }: Extract<StoryPart, { kind: "live-update" }>["update"]): Markup {
  const said = [...(at === null ? [] : [time(at)]), ...(author === null ? [] : [words(author)])];
  return said.length === 0 ? NOTHING : element("p", { class: "live-update" }, joined(said, " "));
}

const HEADINGS: readonly TagName[] = ["h1", "h2", "h3", "h4", "h5", "h6"];

function textBlock({ block, runs }: Extract<StoryPart, { kind: "text" }>): Markup {
  switch (block.kind) {
    case "heading":
      return element(HEADINGS[headingLevel(block.level) - 1] ?? "h2", {}, inline(runs));
    case "quote":
      return element("blockquote", {}, element("p", {}, inline(runs)));
    case "code":
      return element("pre", {}, words(block.text));
    default:
      return element("p", {}, inline(runs));
  }
}

function inline(runs: readonly Run[]): Markup {
  return joined(
    runs.map((run) => {
      const address = linkAddress(run.url);
      return address === null ? words(run.text) : element("a", { href: address, rel: "noopener" }, words(run.text));
    }),
  );
}

function figure(media: Media): Markup {
  const address = media.kind === "photo" || media.kind === "graphic" ? fileAddress(media.url) : null;
  const image = address === null ? linkTo(media) : element("img", { src: address, alt: media.alt ?? "" });
  const caption = [
    ...(media.caption === null ? [] : [words(media.caption)]),
    ...(media.credit === null ? [] : [element("small", { class: "credit" }, words(media.credit.raw))]),
  ];
  const parts = [image, caption.length === 0 ? NOTHING : element("figcaption", {}, joined(caption, " "))];
  return parts.every((each) => each.html === "") ? NOTHING : element("figure", {}, joined(parts));
}

/** What is no picture is linked by its still or its kind, never loaded. */
function linkTo({ kind, embed, url, still }: Media): Markup {
  const address = kind === "photo" || kind === "graphic" ? null : linkAddress(url);
  const picture = fileAddress(still);
  const shown =
    picture === null
      ? words(embed === undefined ? kind : `${embed}: ${address}`)
      : element("img", { src: picture, alt: kind });
  if (address === null) return picture === null ? NOTHING : shown;
  return element("a", { href: address, rel: "noopener" }, shown);
}

function footer(record: NewsRecord): Markup {
  if (record.notes.length === 0) return NOTHING;
  return element(
    "footer",
    {},
    lines(record.notes.map((note) => element("p", { class: `note ${note.kind}` }, words(note.text)))),
  );
}
