import { inkFrom } from "../text/ink.ts";

/** Widths of wrapped text, in characters: columns of print some forty, mail 72, terminals 80, printed pages up to some hundred. */
const [NARROWEST, WIDEST] = [40, 120];
/** Of columns with words broken; elsewhere lists of titles are as narrow. */
const NARROWEST_SET = 28;
/** Longer captures are no pages that somebody wrapped. */
const LONGEST = 1_000_000;
/** A few lines may stand out: tables, addresses. */
const WITHIN_WIDTH = 0.98;
/** A text browser breaks a line earlier the more signs beyond ASCII are in it. */
const WITHIN_KNOWN = 0.9;
/** Of its long lines a list of titles has few that are full, by chance, and a page of sentences few that end none; wrapped text has hardly others. */
const LONG_SHARE = 0.6;
const MIN_FULL_SHARE = 0.6;
const FEWEST_FULL = 5;
const SENTENCE_ENDS = ".!?”»";
/** So many words broken at a hyphen, in such a share of the lines, were set in columns, and their hyphens are the setter's. Elsewhere nobody can tell whose hyphen it is, and it stays. */
const FEWEST_BROKEN = 3;
const MIN_BROKEN_SHARE = 0.06;
const BULLETS = "*+•·";
/** From here on scripts have no space between their words, and break anywhere. */
const FIRST_UNSPACED = 0x2e80;

interface Line {
  readonly text: string;
  /** Blanks before its first character, and before the first one behind a bullet. */
  readonly indent: number;
  readonly hanging: number;
}

/** The marks of mail before what it quotes go (`> The ferry ran again`), where one stands alone below another: elsewhere it parts the steps of a way. */
export function unquote(source: string): string {
  if (!source.includes("\n>")) return source;
  const lines = source.split("\n");
  const isQuoted = lines.some((line, i) => line.trimEnd() === ">" && lines[i - 1]?.startsWith("> "));
  return isQuoted ? lines.map(withoutMarks).join("\n") : source;
}

function withoutMarks(line: string): string {
  let at = 0;
  while (line.startsWith(">") && "> ".includes(line.charAt(at) || "-")) at++;
  return line.slice(at);
}

/** The list of addresses, five and more, that a text browser puts below the page, and the numbers by which the text points into it; the bullets are that browser's too. */
const ADDRESSES = /^ *1\. [a-z-]+:\S.*\n(?: *[2-5]\. [a-z-]+:\S.*\n){4}/m;
const POINTERS = /^ *[*+o] (?=\S)|\[\d{1,3}\]|\[\d{4}\](?=\S)/gm;
const LISTED = /^ *\d{1,4}\. [a-z-]+:\S.*/gm;
/** What that browser writes for a button, a frame and a field; and for a picture that nobody described, if it is a file's name. */
const STANDINS = /\(BUTTON\)|^ *IFRAME: .*|_{5,}/gm;
const BRACKETED = /\[[^\s[\]]+\]/g;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|svg|webp)/i;

/** The text as it was set: quoting, lines broken at a width and the numbers that `lynx -dump` puts before links (`the [12]harbour office`) are undone, and what stands there for buttons and pictures goes, as the list of addresses does. */
export function undoSetting(source: string): string {
  if (!listsAddresses(source)) return unwrap(unquote(source));
  return unwrap(withoutAddresses(source), true)
    .replace(POINTERS, "")
    .replace(STANDINS, "")
    .replace(BRACKETED, (mark) => (PICTURE_FILE.test(mark) ? "" : mark));
}

/** Addresses are to text what attributes are to HTML. */
function withoutAddresses(source: string): string {
  const list = source.search(ADDRESSES);
  return source.slice(0, list) + source.slice(list).replace(LISTED, "");
}

/** Whether a text browser wrote the text. */
export function listsAddresses(source: string): boolean {
  return ADDRESSES.test(source);
}

/** Joins the lines of paragraphs that were broken at a width (`lynx -dump`, mail, text out of a PDF). Any other text stays as it is; `isSure` where the tool is known. */
export function unwrap(source: string, isSure = false): string {
  if (source.length > LONGEST) return source;
  const lines = source.split("\n").map(lineOf);
  const broken = lines.filter((line, i) => breaksWord(line, lines[i + 1])).length;
  const isSet = broken >= FEWEST_BROKEN && broken >= MIN_BROKEN_SHARE * lines.length;
  const runsOn = (line: Line, next: Line): boolean => isFull(line, next, width) || (isSet && goesOn(line, next));
  const lengths = lines.flatMap((line) => (isSpaced(line) ? [line.text.length] : [])).sort((a, b) => a - b);
  const width = lengths[Math.floor((isSure ? WITHIN_KNOWN : WITHIN_WIDTH) * (lengths.length - 1))] ?? 0;
  if (width < (isSet ? NARROWEST_SET : NARROWEST) || width > WIDEST) return source;
  if (!isSure && !isWrapped(lines, width, runsOn)) return source;
  let joined = "";
  let inside = false;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    inside = before !== undefined && runsOn(before, line) && isBelow(before, line, inside);
    if (inside && isSet && breaksWord(before, line)) joined = joined.slice(0, -1);
    else if (before !== undefined) joined += inside ? (before.text.endsWith("-") ? "" : " ") : "\n";
    joined += line.text.slice(inside ? line.indent : 0);
  }
  return joined;
}

function lineOf(raw: string): Line {
  const text = raw.trimEnd();
  const indent = inkFrom(text, 0);
  return { text, indent, hanging: BULLETS.includes(text.charAt(indent)) ? inkFrom(text, indent + 1) : indent };
}

/** Has three words and more, and so could have been broken. */
function isSpaced({ text, indent }: Line): boolean {
  const first = text.indexOf(" ", indent);
  return first > 0 && text.indexOf(" ", first + 1) > 0;
}

function isWrapped(lines: readonly Line[], width: number, runsOn: (line: Line, next: Line) => boolean): boolean {
  let [full, long] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined || next.text === "" || line.text.length < LONG_SHARE * width || !isSpaced(line)) continue;
    long++;
    if (!SENTENCE_ENDS.includes(line.text.slice(-1)) && runsOn(line, next)) full++;
  }
  return full >= FEWEST_FULL && full >= MIN_FULL_SHARE * long;
}

/** The next line's first word had no room in it. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (line.text === "" || next.text === "" || next.text.charCodeAt(next.indent) >= FIRST_UNSPACED) return false;
  const space = next.text.indexOf(" ", next.indent);
  const word = (space < 0 ? next.text.length : space) - next.indent;
  return line.text.length + 1 + word > width;
}

/** The next line begins with a small letter. Columns are set by the width of letters, not by their number: a line that had room goes on, too. */
function goesOn({ text }: Line, next: Line): boolean {
  return text !== "" && !SENTENCE_ENDS.includes(text.slice(-1)) && isSmall(next.text.charAt(next.indent));
}

/** The line ends amid a word. */
function breaksWord(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || !line.text.endsWith("-")) return false;
  return isSmall(line.text.slice(-2, -1)) && goesOn(line, next);
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Begins where the line above does, or its text behind a bullet; further to the left only below the first line of a paragraph. */
function isBelow(above: Line, line: Line, inside: boolean): boolean {
  if (line.hanging > line.indent) return false;
  return line.indent === above.indent || line.indent === above.hanging || (!inside && line.indent < above.indent);
}
