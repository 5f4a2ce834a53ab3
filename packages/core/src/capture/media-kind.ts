import { isAsciiWordUnit } from "../text/ascii-word-unit.ts";

const HTML_TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);
const TEXT_TYPE = "text/plain";
/** Characters looked at. */
const LOOKED_AT = 65536;
const NEAR_START = 4096;
/** Less than one tag in so many characters is text that quotes some markup. */
const CHARACTERS_A_TAG = 1500;
const FEWEST_TAGS = 3;
/** Tags that only a page has. */
const PAGE_TAGS: ReadonlySet<string> = new Set(["html", "head", "body", "meta", "title", "link", "script"]);
/** Tags that text pasted from a page may begin with. */
const MARKUP_TAGS: ReadonlySet<string> = new Set(
  "a abbr article aside b blockquote br button center dd div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label li main nav ol option p picture pre section select small span strong style sub sup svg table tbody td th time tr u ul video".split(
    " ",
  ),
);
const LONGEST_TAG = 10;

/** Whether a capture is HTML or plain text: as the server said, else by its markup. An address in angle brackets or "a < b" is none. */
export function mediaKind(source: string, contentType: string | undefined): "html" | "text" {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (type !== undefined && HTML_TYPES.has(type)) return "html";
  if (type === TEXT_TYPE) return "text";
  return looksLikeHtml(source) ? "html" : "text";
}

function looksLikeHtml(source: string): boolean {
  const text = source.slice(0, LOOKED_AT);
  const start = text.trimStart();
  if (start.startsWith("<!--") || start.startsWith("<?xml") || start.slice(0, 9).toLowerCase() === "<!doctype")
    return true;
  const first = tagAt(start, 0);
  if (PAGE_TAGS.has(first) || MARKUP_TAGS.has(first)) return true;
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const name = tagAt(text, at);
    if (at < NEAR_START && PAGE_TAGS.has(name)) return true;
    if (PAGE_TAGS.has(name) || MARKUP_TAGS.has(name)) tags++;
  }
  return tags >= FEWEST_TAGS && tags * CHARACTERS_A_TAG >= text.length;
}

/** Lower-case name of the tag that begins at `<`; "" where what follows is no tag. */
function tagAt(text: string, at: number): string {
  if (text.charAt(at) !== "<") return "";
  const start = text.charAt(at + 1) === "/" ? at + 2 : at + 1;
  let end = start;
  while (end - start < LONGEST_TAG && isAsciiWordUnit(text.charCodeAt(end))) end++;
  const after = text.charAt(end);
  if (after !== ">" && after !== "/" && after.trim() !== "") return "";
  return text.slice(start, end).toLowerCase();
}
