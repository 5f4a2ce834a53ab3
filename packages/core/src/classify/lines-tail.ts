import { type LineClass, readClosing, readLine } from "../grammar/lines/line-class.ts";
import { readByline } from "../grammar/names/byline.ts";
import { readNote } from "../grammar/names/note.ts";
import { textKey } from "../text/same-text.ts";
import { isHeading } from "./lines-body.ts";
import { namesIn } from "./lines-byline.ts";
import { LINE_ROLES } from "./lines-roles.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** The tail of a story: so many lines around its last paragraph. */
const LINES_INSIDE = 5;
const LINES_BEHIND = 8;
const MAX_GRAMMAR_CHARS = 400;
const PROBABILITY = 0.9;
const MIN_BIO_WORDS = 5;
const MAX_BIO_WORDS = 90;
const BIO_OPENING_CHARS = 80;

/** Signature, notes and the author's own line around the end of the story, and notes at its start. */
export function labelLinesTail(sheet: Sheet, first: number, last: number): void {
  labelPromotions(sheet, first, last);
  const names = authorNames(sheet);
  const credit = creditIndex(sheet, first, last);
  const from = Math.max(first + 1, last - LINES_INSIDE);
  let end = last;
  // A biography stands before a call to the reader too.
  while (end > first && sheet.lines[end]?.taken === true) end--;
  for (let at = from; at <= Math.min(last + LINES_BEHIND, sheet.lines.length - 1); at++) {
    const line = sheet.lines[at];
    if (line === undefined || (line.taken && line.own.role !== "byline" && at !== credit)) continue;
    if (at === credit) take(line, "end-credit", PROBABILITY, "grammar: byline");
    else if (readNote(line.text) !== null) {
      take(line, "note", PROBABILITY, "grammar: note");
      // A biography behind a note is behind the story too.
      end = Math.min(end, at);
    } else if (isBio(line, names, end)) take(line, "author-bio", PROBABILITY, "behind the story");
  }
  const opening = sheet.lines[first];
  if (opening !== undefined && !opening.taken && readNote(opening.text) !== null)
    take(opening, "note", PROBABILITY, "grammar: note");
}

/** Calls to the reader; as in closing-lines.ts. */
const CALLS: ReadonlySet<LineClass | undefined> = new Set(["follow", "newsletter", "comments", "share"]);
/** What a paragraph calls for it says at once, or last. */
const OPENING_CHARS = 120;
const CLOSING_CHARS = 60;
const MOST_PROMOTIONS = 3;

/** The story's last paragraphs, as long as each calls the reader to something. */
function labelPromotions({ lines }: Sheet, first: number, last: number): void {
  for (let at = last; at > Math.max(first, last - MOST_PROMOTIONS); at--) {
    const line = lines[at];
    if (line === undefined || line.taken || !line.story) return;
    const { text } = line;
    // What stands over a call is its heading.
    if (at < last && isHeading(line)) line.story = false;
    const opening = readLine(text.slice(0, OPENING_CHARS))?.class;
    const called = CALLS.has(opening)
      ? opening
      : namesNetworks(line)
        ? "follow"
        : readClosing(text, CLOSING_CHARS)?.class;
    if (called === undefined || !(CALLS.has(called) || called === "paywall")) return;
    take(line, LINE_ROLES[called], PROBABILITY, `lexicon: ${called}`);
  }
}

/** Two networks where readers may follow; a line that is as likely story as this tells of them. */
function namesNetworks({ text, own }: Line): boolean {
  const words = text.toLowerCase();
  return own.body < TELLS_OF_NETWORKS && NETWORKS.filter((name) => words.includes(name)).length > 1;
}

const TELLS_OF_NETWORKS = 0.9;
const NETWORKS = ["facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin"];

/** The line that signs the story: names of the byline again, or a byline of any names right at the end. */
function creditIndex(sheet: Sheet, first: number, last: number): number {
  const printed = new Set(sheet.lines.filter((line) => line.own.role === "byline" && line.index <= first).map(nameKey));
  for (
    let at = Math.max(first + 1, last - LINES_INSIDE);
    at <= Math.min(last + LINES_BEHIND, sheet.lines.length - 1);
    at++
  ) {
    const line = sheet.lines[at];
    if (line === undefined || line.prose || line.text.length > MAX_GRAMMAR_CHARS) continue;
    if (line.taken && line.own.role !== "byline" && line.own.role !== "credit") continue;
    const key = nameKey(line);
    if (key !== "" && printed.has(key)) return at;
    if (line.reading === null && signs(line)) return at;
  }
  return -1;
}

/** A byline, or an agency alone. */
function signs({ text, words }: Line): boolean {
  if ((readByline(text)?.parties.length ?? 0) > 0) return true;
  if (words > MOST_AGENCY_WORDS) return false;
  const parties = readByline(text, { known: true })?.parties ?? [];
  return parties.length > 0 && parties.every(({ kind }) => kind === "agency");
}

const MOST_AGENCY_WORDS = 8;

/** Who is named, without the words that announce it. */
function nameKey(line: Line): string {
  const parties = readByline(line.text, { known: true })?.parties ?? [];
  return parties.map((party) => textKey(party.name)).join("/");
}

/** A time line may name the author too: `by Ada Whitcombe | May 3, 2025`. */
function authorNames(sheet: Sheet): readonly string[] {
  return sheet.lines
    .filter(({ own }) => own.role === "byline" || own.role === "posted")
    .flatMap((line) => namesIn(line)?.parties ?? [])
    .flatMap(({ kind, name }) => (kind === "person" ? name : []));
}

/** A sentence behind the story that names an author at its start, or begins with the last word of the name. */
function isBio(line: Line, names: readonly string[], last: number): boolean {
  if (line.words < MIN_BIO_WORDS || line.words > MAX_BIO_WORDS || line.index < last) return false;
  if (!line.shape.endsSentence && !line.prose) return false;
  const text = line.text.slice(0, BIO_OPENING_CHARS).toLowerCase();
  return names.some((name) => {
    const lower = name.toLowerCase();
    const last = lower.slice(lower.lastIndexOf(" ") + 1);
    return text.startsWith(`${last} `) || (last !== lower && text.includes(lower));
  });
}
