import { DATE_HEADER } from "../text/patterns.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** Names that capturing tools and extractors put before the values at the head of a dump. */
const KEYS: ReadonlySet<string> = new Set(
  (
    "date|url|uri|link|source|title|headline|author|authors|published|published date|publish date|publication date|crawled|crawl date|crawled at|fetched|" +
    "fetched at|retrieved|captured|captured at|capture date|timestamp|time|id|doc id|language|lang|domain|site|sitename|site name|hostname|host|" +
    "url source|published time|markdown content|publisher|description|categories|category|tags|license|fingerprint|image|content-type|content-length"
  ).split("|"),
);
const TITLE_KEYS: ReadonlySet<string> = new Set(["title", "headline"]);
/** A header has no more lines, and a key no more characters. */
const MOST_LINES = 20;
const MOST_KEY_CHARS = 32;
const PROBABILITY = 0.97;
/** A rest of fewer words behind a bare date is no headline. */
const MIN_HEADLINE_WORDS = 3;

/**
 * Takes the header that a capturing tool wrote before the page: ` date 2025-10-19 ` in front of the headline, or lines such as `url: ...`.
 * Returns the index of the line whose rest is the headline; -1 where the header names none.
 */
export function takeHeader(sheet: Sheet): number {
  const [first] = sheet.lines;
  if (first === undefined) return -1;
  const behind = dateHeaderEnd(first.text);
  if (behind > 0) return takeDateHeader(first, behind);
  let headline = -1;
  for (const line of sheet.lines.slice(0, MOST_LINES)) {
    const key = keyOf(line.text);
    if (key === null && !isFence(line.text)) break;
    // One pair may be the page's own ("Source: Agency"); a header opens with an address, a date or a fence, or has several.
    if (line.index === 0 && !opensHeader(sheet)) break;
    if (key !== null && TITLE_KEYS.has(key.name)) {
      headline = line.index;
      split(line, key.end);
    } else take(line, key?.name.startsWith("author") === true ? "byline" : "header", PROBABILITY, "grammar: header");
  }
  return headline;
}

function takeDateHeader(first: Line, behind: number): number {
  if (behind >= first.text.length) {
    take(first, "header", PROBABILITY, "grammar: header");
    return -1;
  }
  split(first, behind);
  // White space before the header belongs to it: a block begins behind it.
  const [part, ...rest] = first.own.parts ?? [];
  if (part !== undefined) first.own.parts = [{ ...part, span: [0, part.span[1]] }, ...rest];
  return first.index;
}

/** Header up to `end`, headline behind it. */
function split(line: Line, end: number): void {
  const [start, stop] = line.block.span;
  take(line, "headline", PROBABILITY, "grammar: header");
  line.own.parts = [
    { span: [start, start + end], role: "header" },
    { span: [start + end, stop], role: "headline" },
  ];
}

/** Offset behind `date 2025-10-19 ` or a bare ISO date and clock at the start; 0 where there is none. */
function dateHeaderEnd(text: string): number {
  const [header = "", name] = DATE_HEADER.exec(text) ?? [];
  const words = text.slice(header.length).split(" ").length;
  return name !== undefined || words >= MIN_HEADLINE_WORDS ? header.length : 0;
}

function skip(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text.charAt(at))) at++;
  return at;
}

function keyOf(text: string): { readonly name: string; readonly end: number } | null {
  const colon = text.slice(0, MOST_KEY_CHARS).indexOf(":");
  if (colon <= 0) return null;
  const name = text.slice(0, colon).trim().toLowerCase();
  return KEYS.has(name) || name.startsWith("warc-") ? { name, end: skip(text, colon + 1, " \t\"'") } : null;
}

function isFence(text: string): boolean {
  return text === "---" || text === "+++" || text.startsWith("WARC/1.");
}

const OPENING_KEYS: ReadonlySet<string> = new Set([
  "url",
  "uri",
  "link",
  "date",
  "id",
  "title",
  "warc-type",
  "crawled",
  "fetched",
  "captured",
]);
const MIN_PAIRS = 2;

function opensHeader(sheet: Sheet): boolean {
  const keys = sheet.lines.slice(0, MOST_LINES).map((line) => keyOf(line.text)?.name ?? null);
  if (isFence(sheet.lines[0]?.text ?? "")) return keys[1] !== null;
  const end = keys.indexOf(null);
  const pairs = end < 0 ? keys.length : end;
  return pairs >= MIN_PAIRS || OPENING_KEYS.has(keys[0] ?? "");
}
