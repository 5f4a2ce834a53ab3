import type { Markup } from "../capture/capture.ts";
import { isHtmlSpace } from "../text/html-space.ts";
import { sameName, TAG, TAG_NAMES } from "./tags.ts";

const GREATER = 62;
const SLASH = 47;
const COMMENT_START = "<!--";
const COMMENT_END = "-->";
const SCRIPT = "script";

/** Where the characters of the raw element that start at `at` end: index of the `<` of its end tag, or the source's length. */
export function rawTextEnd(markup: Markup, name: number, at: number): number {
  if (name === TAG.template) return templateEnd(markup, at);
  const word = TAG_NAMES[name] ?? "";
  const end = nextEndTag(markup, word, at);
  if (name !== TAG.script) return end;
  const comment = markup.raw.slice(at, end).indexOf(COMMENT_START);
  return comment >= 0 ? escapedScriptEnd(markup, at + comment) : end;
}

function nextEndTag(markup: Markup, word: string, from: number): number {
  const { raw } = markup;
  let at = raw.indexOf("</", from);
  while (at >= 0) {
    if (isTagAt(markup, word, at + 2)) return at;
    at = raw.indexOf("</", at + 2);
  }
  return raw.length;
}

function isTagAt({ bytes }: Markup, word: string, at: number): boolean {
  const end = at + word.length;
  if (end >= bytes.length) return false;
  const after = bytes[end] ?? 0;
  return (after === GREATER || after === SLASH || isHtmlSpace(after)) && sameName(word, bytes, at, end);
}

/** In a script, a comment that opens another `<script` hides one `</script>`: the standard's double escaped state. */
function escapedScriptEnd(markup: Markup, comment: number): number {
  const { bytes, raw } = markup;
  let escaped = false;
  let inner = false;
  let at = raw.indexOf("<", comment);
  let close = -1;
  while (at >= 0) {
    if (escaped) {
      if (close < at) close = positionOr(raw.indexOf(COMMENT_END, Math.max(close, comment + 2)), raw.length);
      if (close < at) {
        escaped = false;
        inner = false;
      }
    }
    if (raw.startsWith(COMMENT_START, at)) {
      if (!escaped) close = positionOr(raw.indexOf(COMMENT_END, at + 2), raw.length);
      escaped = true;
    } else if (bytes[at + 1] === SLASH) {
      if (isTagAt(markup, SCRIPT, at + 2)) {
        if (!inner) return at;
        inner = false;
      }
    } else if (escaped && isTagAt(markup, SCRIPT, at + 1)) inner = true;
    at = raw.indexOf("<", at + 1);
  }
  return raw.length;
}

function positionOr(position: number, otherwise: number): number {
  return position < 0 ? otherwise : position;
}

/** Templates nest. */
function templateEnd(markup: Markup, from: number): number {
  const { bytes, raw } = markup;
  let depth = 0;
  let at = raw.indexOf("<", from);
  while (at >= 0) {
    if (bytes[at + 1] === SLASH) {
      if (isTagAt(markup, "template", at + 2)) {
        if (depth === 0) return at;
        depth--;
      }
    } else if (isTagAt(markup, "template", at + 1)) depth++;
    at = raw.indexOf("<", at + 1);
  }
  return raw.length;
}
