import type { Gold, GoldPicture, GoldTime, SetName } from "./gold.ts";
import { textOfHtml } from "./html-text.ts";

type Row = Readonly<Record<string, unknown>>;

/** One line of a `gold.jsonl`, decoded. Throws where the line is no object or has no id: then the corpus is broken. */
export function decodeGold(set: SetName, line: string): Gold {
  const row = asRow(JSON.parse(line));
  const id = textAt(row, "id");
  if (row === null || id === null) throw new Error(`${set}: a gold line has no id`);
  const common: Gold = {
    ...SILENT,
    set,
    id,
    url: textAt(row, "url") ?? "",
    site: textAt(row, "site") ?? "",
    lang: textAt(row, "lang") ?? "",
  };
  return { ...common, ...DECODERS[set](row, common) };
}

/** A time as the golds write it: `2024-01-02`, `2024-01-02 03:04:05.6+07:00`, `2024-01-02T03:04:05Z`; null if it is none. */
export function decodeTime(text: string | null): GoldTime | null {
  const parts = GOLD_TIME.exec((text ?? "").trim());
  if (parts?.[1] === undefined) return null;
  const [, day, clock, offset] = parts;
  if (clock === undefined || offset === undefined) return { day, instant: null };
  const ms = Date.parse(`${day}T${clock}${offset}`);
  return Number.isNaN(ms) ? null : { day, instant: { ms, offsetMinutes: offsetMinutes(offset) } };
}

const GOLD_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;
/** metascraper's placeholder for "a day, no clock time". */
const NOON_UTC = "T12:00:00.000Z";

const SILENT: Omit<Gold, "set" | "id" | "url" | "site" | "lang"> = {
  pageType: "article",
  body: null,
  paragraphs: null,
  title: null,
  authors: null,
  time: null,
  standfirst: null,
  subheadings: null,
  pictures: null,
  leadImages: null,
  keywords: null,
  language: null,
  snippets: null,
  bodyStart: null,
};

type Decoder = (row: Row, common: Gold) => Partial<Gold>;

const DECODERS: Readonly<Record<SetName, Decoder>> = {
  fundus,
  "wcxb-dev": (row) => ({
    pageType: textAt(row, "page_type") ?? "article",
    // Empty means that the page has none: a reading should be empty too.
    body: textAt(row, "body"),
    title: filled(textAt(row, "title")),
    authors: namesAt(row, "author"),
    time: decodeTime(textAt(row, "date")),
    snippets: snippetsOf(row),
  }),
  trafilatura: (row) => ({
    title: filled(textAt(row, "title")),
    authors: namesAt(row, "author"),
    time: decodeTime(textAt(row, "date")),
    keywords: filledList(listAt(row, "tags")),
    snippets: snippetsOf(row),
  }),
  daniel: (row, { lang }) => ({ body: (listAt(row, "paragraphs") ?? []).join("\n\n"), language: lang }),
  dragnet: (row) => ({ body: filled(textAt(row, "body")) }),
  chaos: (row) => ({ body: filled(textAt(row, "body")), title: filled(textAt(row, "title")) }),
  newspaper4k: (row) => ({
    body: filled(textAt(row, "text")),
    title: filled(textAt(row, "title")),
    authors: filledList(listAt(row, "authors")),
    time: decodeTime(textAt(row, "publish_date")),
    language: textAt(row, "language"),
  }),
  htmldate: (row) => ({ time: decodeTime(textAt(row, "date")) }),
  postlight: (row) => ({
    title: filled(textAt(row, "title")),
    authors: namesAt(row, "author"),
    time: decodeTime(textAt(row, "date_published")),
    standfirst: filled(textAt(row, "dek")),
    leadImages: filledList(listAt(row, "lead_image_url")),
    bodyStart: filled(textAt(row, "body_start")),
  }),
  metascraper: (row) => ({
    title: filled(textAt(row, "title")),
    authors: namesAt(row, "author"),
    time: metascraperTime(textAt(row, "date")),
    leadImages: filledList(listAt(row, "image")),
  }),
  readability: (row) => ({ body: filled(textOfHtml(textAt(row, "body_html") ?? "").text) }),
};

function fundus(row: Row, { lang }: Gold): Partial<Gold> {
  const summary = listAt(row, "summary") ?? [];
  const sections = rowsAt(row, "sections").map((section) => ({
    headings: listAt(section, "headline") ?? [],
    paragraphs: listAt(section, "paragraphs") ?? [],
  }));
  const paragraphs = [...summary, ...sections.flatMap((section) => [...section.headings, ...section.paragraphs])];
  const pictures = isTrueAt(row, "no_images_attr") ? null : rowsAt(row, "images");
  return {
    body: paragraphs.join("\n\n"),
    paragraphs,
    title: filled(textAt(row, "title")),
    authors: filledList(listAt(row, "authors")),
    time: decodeTime(textAt(row, "date")),
    standfirst: summary.join("\n\n"),
    subheadings: sections.flatMap((section) => section.headings),
    pictures: pictures === null ? null : pictures.map(pictureOf),
    leadImages: filledList(
      (pictures ?? []).filter((picture) => isTrueAt(picture, "is_cover")).flatMap((p) => listAt(p, "urls") ?? []),
    ),
    keywords: filledList(listAt(row, "topics")),
    language: lang,
  };
}

function pictureOf(row: Row): GoldPicture {
  return { caption: filled(textAt(row, "caption")), credits: listAt(row, "authors") ?? [] };
}

function metascraperTime(text: string | null): GoldTime | null {
  if (text === null) return null;
  return text.endsWith(NOON_UTC) ? { day: text.slice(0, -NOON_UTC.length), instant: null } : decodeTime(text);
}

function snippetsOf(row: Row): Gold["snippets"] {
  return { with: listAt(row, "with") ?? [], without: listAt(row, "without") ?? [] };
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
}

function asRow(value: unknown): Row | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

function rowsAt(row: Row, key: string): readonly Row[] {
  const value = row[key];
  return Array.isArray(value) ? value.map(asRow).filter((item) => item !== null) : [];
}

function textAt(row: Row | null, key: string): string | null {
  const value = row?.[key];
  return typeof value === "string" ? value : null;
}

function isTrueAt(row: Row, key: string): boolean {
  return row[key] === true;
}

/** A list of strings; one string is a list of one. */
function listAt(row: Row, key: string): readonly string[] | null {
  const value = row[key];
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : null;
}

function namesAt(row: Row, key: string): readonly string[] | null {
  return filledList(listAt(row, key));
}

function filled(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}

function filledList(list: readonly string[] | null): readonly string[] | null {
  return list === null || list.length === 0 ? null : list;
}
