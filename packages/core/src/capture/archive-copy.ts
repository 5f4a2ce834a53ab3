import type { Markup, StatedTime } from "./capture.ts";
import { rawBytes, rawCharacters } from "./decode.ts";

/** A page as the Wayback Machine handed it out, made its publisher's again. */
export interface ArchiveCopy {
  readonly markup: Markup;
  /** When the archive captured the page, to the second. */
  readonly capturedAt: StatedTime;
  /** The page's own address, where the archive's says it. */
  readonly url: string | null;
}

const ARCHIVE_PATH = "web.archive.org/web/";
/** `20190806123456`, and what the archive calls the kind of a file: `im_`, `js_`. */
const STAMP_DIGITS = 14;
const KIND_CHARS = 3;
/** What the archive writes into the pages that it hands out, and nobody into pages that cite it. */
const ARCHIVE_MARKS = [
  "FILE ARCHIVED ON",
  "BEGIN WAYBACK TOOLBAR INSERT",
  "End Wayback Rewrite JS Include",
  "/_static/js/wombat.js",
];
const BAR_START = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
const BAR_END = "<!-- END WAYBACK TOOLBAR INSERT -->";

/**
 * Undoes what the archive did: its bar is cut out, and links lead where they led. Null for a page that is no copy of the archive's: neither
 * its address nor the archive's marks say so.
 */
export function undoArchive(markup: Markup, url: string | null): ArchiveCopy | null {
  const { raw } = markup;
  const isMarked = mayBeCopy(raw) && ARCHIVE_MARKS.some((mark) => raw.includes(mark));
  const stamp = stampIn(url ?? "") ?? (isMarked ? stampIn(raw) : null);
  if (stamp === null) return null;
  const restored = withoutPrefixes(withoutBar(raw));
  const bytes = rawBytes(restored);
  return {
    markup: { bytes, raw: rawCharacters(bytes) },
    capturedAt: { text: isoStamp(stamp), from: "capture:wayback" },
    url: url === null ? null : withoutPrefixes(url),
  };
}

/** A cheap question first: the archive writes into a page's head, and behind its end. */
function mayBeCopy(raw: string): boolean {
  return raw.slice(0, HEAD_CHARS).includes("archive.org") || raw.slice(-TAIL_CHARS).includes("ARCHIVE");
}

const HEAD_CHARS = 8192;
const TAIL_CHARS = 2048;

/** The stamp of the first address in the archive. */
function stampIn(text: string): string | null {
  for (let at = text.indexOf(ARCHIVE_PATH); at >= 0; at = text.indexOf(ARCHIVE_PATH, at + 1)) {
    const step = at + ARCHIVE_PATH.length - WEB_STEP.length;
    if (endOfPrefix(text, step) >= 0) return text.slice(step + WEB_STEP.length, step + WEB_STEP.length + STAMP_DIGITS);
  }
  return null;
}

function digitsAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= DIGIT_0 && text.charCodeAt(at) <= DIGIT_9) at++;
  return at - from;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

function withoutBar(raw: string): string {
  const start = raw.indexOf(BAR_START);
  const end = start < 0 ? -1 : raw.indexOf(BAR_END, start);
  return end < 0 ? raw : raw.slice(0, start) + raw.slice(end + BAR_END.length);
}

/** `https://web.archive.org/web/20190806123456im_/http://host/a.jpg` is `http://host/a.jpg`, and so is the same from `/web/` on. */
function withoutPrefixes(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(WEB_STEP); at >= 0; at = text.indexOf(WEB_STEP, at + 1)) {
    const end = endOfPrefix(text, at);
    if (end < 0) continue;
    parts.push(text.slice(from, startOfPrefix(text, at)));
    from = end;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

const WEB_STEP = "/web/";
const ARCHIVE_HOSTS = ["https://web.archive.org", "http://web.archive.org", "//web.archive.org"];

function startOfPrefix(text: string, at: number): number {
  const host = ARCHIVE_HOSTS.find((one) => text.endsWith(one, at));
  return host === undefined ? at : at - host.length;
}

/** Where the page's own address begins; -1 where none does. */
function endOfPrefix(text: string, at: number): number {
  let end = at + WEB_STEP.length;
  if (digitsAt(text.slice(end, end + STAMP_DIGITS), 0) < STAMP_DIGITS) return -1;
  end += STAMP_DIGITS;
  if (text.charAt(end + KIND_CHARS - 1) === "_") end += KIND_CHARS;
  return text.charAt(end) === "/" && (text.startsWith("http", end + 1) || text.startsWith("//", end + 1))
    ? end + 1
    : -1;
}

/** `20190806123456` in UTC. */
function isoStamp(stamp: string): string {
  const part = (from: number, to: number): string => stamp.slice(from, to);
  return `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}T${part(8, 10)}:${part(10, 12)}:${part(12, 14)}Z`;
}
