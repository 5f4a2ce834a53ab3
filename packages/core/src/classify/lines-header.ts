import { DATE_HEADER } from "../text/patterns.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** Names that capturing tools and extractors put before the values at the head of a dump, the first word of each: `Published Time: ...`. */
const KEYS: ReadonlySet<string> = new Set(
  (
    "date|url|uri|link|source|title|headline|author|authors|published|publish|publication|crawled|crawl|fetched|retrieved|captured|capture|timestamp|" +
    "time|id|doc|language|lang|domain|site|sitename|hostname|host|markdown|publisher|description|categories|category|tags|license|fingerprint|image|" +
    "content-type|content-length"
  ).split("|"),
);
const MOST_KEY_WORDS = 2;
const TITLE_KEYS: ReadonlySet<string> = new Set(["title", "headline"]);
/** What a mail calls its subject. */
const SUBJECTS: ReadonlySet<string> = new Set(
  (
    "subject|betreff|objet|asunto|oggetto|assunto|subiect|ämne|emne|onderwerp|temat|předmět|predmet|tárgy|aihe|konu|тема|θέμα|subjek|perihal|tiêu đề|" +
    "件名|主题|主旨|제목|נושא|الموضوع|विषय"
  ).split("|"),
);
/** A mail's fields: who, when, about what. */
const MIN_FIELDS = 3;
const MOST_FIELD_CHARS = 20;
const COLON = /[:：]/u;
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
  let inAuthors = false;
  // Between fences all is header, lists under a key too.
  const close = isFence(first.text) ? sheet.lines.slice(1, MOST_LINES).findIndex(({ text }) => isFence(text)) + 1 : 0;
  for (const line of sheet.lines.slice(0, MOST_LINES)) {
    const key = keyOf(line.text);
    if (key === null && !isFence(line.text) && line.index > close) break;
    // One pair may be the page's own ("Source: Agency"); a header opens with an address, a date or a fence, or has several.
    if (line.index === 0 && !opensHeader(sheet)) break;
    if (key !== null && TITLE_KEYS.has(key.name)) {
      headline = line.index;
      split(line, key.end);
    } else {
      inAuthors = key?.name.startsWith("author") ?? (inAuthors && line.index < close);
      take(line, inAuthors ? "byline" : "header", PROBABILITY, "grammar: header");
    }
  }
  return headline;
}

/** Takes the fields of a mail at the head of the text, or behind what was written above a mail that is passed on. Returns the line of its subject; -1 where there is no mail. */
export function takeMail({ galley, lines }: Sheet): number {
  const subject = lines.findIndex(({ index, text }) => index < MOST_LINES && SUBJECTS.has(fieldOf(text)));
  // What stands behind a blank line is the mail's text.
  const isNext = (at: number, behind: number): boolean =>
    fieldOf(lines[at]?.text ?? "") !== "" &&
    galley.text.slice(lines[behind - 1]?.block.span[1], lines[behind]?.block.span[0]).split("\n").length === 2;
  let [from, to] = [subject, subject + 1];
  while (isNext(from - 1, from)) from--;
  while (isNext(to, to)) to++;
  if (to - from < MIN_FIELDS) return -1;
  for (const line of lines.slice(from, to)) {
    take(line, "header", PROBABILITY, "grammar: mail");
    // As a part it keeps its time to itself: it says when the mail was sent.
    line.own.parts = [{ span: line.block.span, role: "header" }];
  }
  return subject;
}

/** A mail's subject is the headline of what has no other. */
export function takeSubject(line: Line): void {
  split(line, skip(line.text, fieldOf(line.text).length + 1, " \t"));
}

/** `Date: Wed, 12 Mar 2025 06:01:22 -0400`: the name of a field; "" where none opens the line. */
function fieldOf(text: string): string {
  const name = text.slice(0, text.search(COLON)).trim().toLowerCase();
  return name.length < MOST_FIELD_CHARS ? name : "";
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

/** Header up to `end`, headline behind it, without the quotation marks that a tool put around it. */
function split(line: Line, end: number): void {
  const [start, stop] = line.block.span;
  const mark = line.text.charAt(end - 1);
  const close = stop - Number(QUOTES.includes(mark) && line.text.endsWith(mark));
  take(line, "headline", PROBABILITY, "grammar: header");
  line.own.parts = [
    { span: [start, start + end], role: "header" },
    { span: [start + end, close], role: "headline" },
    ...(close < stop ? [{ span: [close, stop], role: "header" } as const] : []),
  ];
}

const QUOTES = "\"'";

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
  const [word = "", ...more] = name.split(" ");
  return (KEYS.has(word) && more.length < MOST_KEY_WORDS) || name.startsWith("warc-")
    ? { name, end: skip(text, colon + 1, " \t\"'") }
    : null;
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
