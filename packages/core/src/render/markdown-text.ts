import { FOLDED_SPACE } from "./patterns.ts";

/** ASCII punctuation that opens something wherever it stands in a CommonMark or GFM line. */
const ALWAYS_ESCAPED: ReadonlySet<string> = new Set(["\\", "`", "*", "[", "]", "<", "~"]);

/** Punctuation that opens a block when a line begins with it. */
const LINE_OPENERS: ReadonlySet<string> = new Set(["#", "+", "-", ">", "=", "|"]);

/** Longest number that CommonMark takes for an ordered list. */
const LIST_NUMBER_DIGITS = 9;

/** Plain text as Markdown that reads as exactly that text: white space folded to one line, every mark escaped that would mean something. */
export function escapeMarkdown(text: string): string {
  const line = foldSpaces(text).trim();
  const lead = lineOpener(line);
  return lead + escapeInline(line, lead === "" ? 0 : lead.length - 1);
}

/** As {@link escapeMarkdown}, for text that does not stand at the start of a line; spaces at its ends are kept. */
export function escapeMarkdownInside(text: string): string {
  return escapeInline(foldSpaces(text), 0);
}

function foldSpaces(text: string): string {
  return text.split(FOLDED_SPACE).join(" ");
}

/** The line's first characters, escaped, if they would open a block: `\#`, `12\.`; else "". */
function lineOpener(line: string): string {
  const first = line.charAt(0);
  if (LINE_OPENERS.has(first)) return `\\${first}`;
  let digits = 0;
  while (digits <= LIST_NUMBER_DIGITS && isDigit(line.charAt(digits))) digits += 1;
  const mark = line.charAt(digits);
  return digits > 0 && digits <= LIST_NUMBER_DIGITS && (mark === "." || mark === ")")
    ? `${line.slice(0, digits)}\\${mark}`
    : "";
}

function escapeInline(line: string, from: number): string {
  let written = "";
  for (let at = from; at < line.length; at += 1) {
    const char = line.charAt(at);
    written += mustEscape(line, at, char) ? `\\${char}` : char;
  }
  return written;
}

function mustEscape(line: string, at: number, char: string): boolean {
  if (ALWAYS_ESCAPED.has(char)) return true;
  if (char === "_") return !(isWordChar(line.charAt(at - 1)) && isWordChar(line.charAt(at + 1)));
  if (char === "&") return opensReference(line, at);
  return false;
}

/** `&amp;`, `&#38;`: an ampersand, letters or digits, a semicolon. */
function opensReference(line: string, at: number): boolean {
  let end = at + 1;
  if (line.charAt(end) === "#") end += 1;
  const start = end;
  while (isAsciiWord(line.charAt(end))) end += 1;
  return end > start && line.charAt(end) === ";";
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}

function isAsciiWord(char: string): boolean {
  return isDigit(char) || (char.length === 1 && ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z")));
}

/** A letter or digit of any script: between two of them an underscore is only an underscore. */
function isWordChar(char: string): boolean {
  return isAsciiWord(char) || (char >= "\u00c0" && char < "\u2000");
}

/** An address for the round brackets of a Markdown link: characters that would end it are percent-encoded. */
export function markdownAddress(address: string): string {
  return address
    .replaceAll("\\", "%5C")
    .replaceAll("(", "%28")
    .replaceAll(")", "%29")
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E")
    .replaceAll(" ", "%20")
    .replaceAll("&", "&amp;");
}
