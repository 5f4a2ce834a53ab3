import type { StatedTime } from "./capture.ts";

/** Where and when a page was saved, as the tool that saved it wrote into it. */
export interface SavingNote {
  readonly url: string;
  readonly capturedAt: StatedTime | null;
}

/** Tools write their note into the start of the page. */
const LOOKED_AT = 4096;

interface NoteForm {
  /** A cheap question first. */
  readonly mark: string;
  readonly url: RegExp;
  readonly time?: RegExp;
}

const FORMS: readonly NoteForm[] = [
  // Chrome, Edge and Internet Explorer: <!-- saved from url=(0042)https://... -->
  { mark: "saved from url=(", url: /saved from url=\(\d{1,6}\)([^\s>]{1,2000})/ },
  // SingleFile, and Zotero by it: three lines in a comment.
  {
    mark: "saved with SingleFile",
    url: /\burl: ?([^\s>]{1,2000})/,
    time: /\bsaved date: ?([^\n>]{1,100})/,
  },
  // HTTrack: <!-- Mirrored from host/path by HTTrack Website Copier/3.x [...], Fri, 14 Mar 2014 12:00:00 GMT -->
  {
    mark: " by HTTrack",
    url: /Mirrored from ([^\s>]{1,2000}) by HTTrack/,
    time: / by HTTrack[^\],>]{0,60}\[[^\]>]{0,40}\], ([^>]{1,60}?) ?-->/,
  },
  // monolith: <!-- Saved from https://... at 2025-03-14T12:00:00Z using monolith v2.8.1 -->
  {
    mark: "using monolith",
    url: /Saved from ([^\s>]{1,2000})/,
    time: / at (\S{1,40}) using monolith/,
  },
  // Save Page WE: <meta name="savepage-url" content="..."><meta name="savepage-date" content="...">
  {
    mark: "savepage-url",
    url: /savepage-url"? content="([^"]{1,2000})"/,
    time: /savepage-date"? content="([^"]{1,100})"/,
  },
  // WebScrapBook, the time in UTC to the millisecond without signs: <html data-scrapbook-source="..." data-scrapbook-create="20250314120000000">
  {
    mark: "data-scrapbook-source",
    url: /data-scrapbook-source="([^"]{1,2000})"/,
    time: /data-scrapbook-create="(\d{14})/,
  },
];

/** Reads the note of a saving tool; null where there is none, or its address is none of the web (`file:///...`). */
export function readSavingNote(raw: string): SavingNote | null {
  const start = raw.slice(0, LOOKED_AT);
  const form = FORMS.find(({ mark }) => start.includes(mark));
  const written = form?.url.exec(start)?.[1]?.replaceAll("&amp;", "&");
  if (form === undefined || written === undefined) return null;
  const url = written.includes("://") ? written : `http://${written}`;
  if (!url.startsWith("http")) return null;
  const time = form.time?.exec(start)?.[1]?.trim();
  return { url, capturedAt: time === undefined ? null : { text: withZone(time), from: "capture:note" } };
}

/** Fourteen digits are a time in UTC. */
function withZone(time: string): string {
  return /^\d{14}$/.test(time) ? `${time}Z` : time;
}
