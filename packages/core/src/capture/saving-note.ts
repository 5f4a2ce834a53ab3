import type { StatedTime } from "./capture.ts";

/** Where and when a page was saved, as the tool that saved it wrote into it. */
export interface SavingNote {
  readonly url: string;
  readonly capturedAt: StatedTime | null;
}

/** Tools write their note into the start of the page. */
const LOOKED_AT = 4096;

/** A cheap question first. */
const MARKS = /saved from url|SingleFile|HTTrack|monolith|savepage|scrapbook/;

/** Where the address stands, and the time. */
const FORMS: readonly (readonly [url: RegExp, time?: RegExp])[] = [
  // Chrome, Edge and Internet Explorer: <!-- saved from url=(0042)https://... -->
  [/saved from url=\(\d{1,6}\)([^\s>]{1,2000})/],
  // SingleFile, and Zotero by it: three lines in a comment.
  [/SingleFile\s{1,9}url: ([^\s>]{1,2000})/, /saved date: ([^\n>]{1,100})/],
  // HTTrack: <!-- Mirrored from host/path by HTTrack Website Copier/3.x [...], Fri, 14 Mar 2014 12:00:00 GMT -->
  [/Mirrored from ([^\s>]{1,2000}) by HTTrack/, /\], ([^>]{1,60}?) ?-->/],
  // monolith: <!-- Saved from https://... at 2025-03-14T12:00:00Z using monolith v2.8.1 -->
  [/Saved from ([^\s>]{1,2000}) at/, / at (\S{1,40}) using monolith/],
  // Save Page WE: <meta name="savepage-url" content="..."><meta name="savepage-date" content="...">
  [/savepage-url" content="([^"]{1,2000})"/, /savepage-date" content="([^"]{1,100})"/],
  // WebScrapBook, the time in UTC to the millisecond without signs: <html data-scrapbook-source="..." data-scrapbook-create="20250314120000000">
  [/scrapbook-source="([^"]{1,2000})"/, /scrapbook-create="(\d{14})/],
];

/** Reads the note of a saving tool; null where there is none, or its address is none of the web (`file:///...`). */
export function readSavingNote(raw: string): SavingNote | null {
  const start = raw.slice(0, LOOKED_AT);
  if (!MARKS.test(start)) return null;
  const form = FORMS.find(([address]) => address.test(start));
  const written = form?.[0].exec(start)?.[1]?.replaceAll("&amp;", "&");
  if (written === undefined) return null;
  const url = written.includes("://") ? written : `http://${written}`;
  if (!url.startsWith("http")) return null;
  const time = form?.[1]?.exec(start)?.[1]?.trim();
  return { url, capturedAt: time === undefined ? null : { text: withZone(time), from: "capture:note" } };
}

/** Pairs above a text, down to the one that tells where it is from: `url: https://...`. */
const HEADER_ADDRESS =
  /^(?:(?:---[^\n]*|WARC\/1[^\n:]*|[^\n:-][^\n:]{0,31}:[^\n]*)\n+){0,20}?(?:ur[li](?: source)?|link|source|warc-target-uri)[ \t]*:[ \t"']*(https?:\/\/[^\s"'>]{1,2000})/i;

/** The address in the header that a tool wrote above a page's text. */
export function addressInHeader(raw: string): string | null {
  return HEADER_ADDRESS.exec(raw.slice(0, LOOKED_AT).trimStart())?.[1] ?? null;
}

/** Fourteen digits are a time in UTC. */
function withZone(time: string): string {
  return /^\d{14}$/.test(time) ? `${time}Z` : time;
}
