import { isSpace } from "./attributes.ts";
import { sameName, TAG, TAG_NAMES } from "./tags.ts";

const GREATER = 62;
const SLASH = 47;
const COMMENT_START = "<!--";
const COMMENT_END = "-->";
const SCRIPT = "script";

/** Where the characters of the raw element that start at `at` end: index of the `<` of its end tag, or the source's length. */
export function rawTextEnd(source: string, name: number, at: number): number {
  if (name === TAG.template) return templateEnd(source, at);
  const word = TAG_NAMES[name] ?? "";
  const end = nextEndTag(source, word, at);
  if (name !== TAG.script) return end;
  const comment = source.slice(at, end).indexOf(COMMENT_START);
  return comment >= 0 ? escapedScriptEnd(source, at + comment) : end;
}

function nextEndTag(source: string, word: string, from: number): number {
  let at = source.indexOf("</", from);
  while (at >= 0) {
    if (isTagAt(source, word, at + 2)) return at;
    at = source.indexOf("</", at + 2);
  }
  return source.length;
}

function isTagAt(source: string, word: string, at: number): boolean {
  const end = at + word.length;
  const after = source.charCodeAt(end);
  return (after === GREATER || after === SLASH || isSpace(after)) && sameName(word, source, at, end);
}

/** In a script, a comment that opens another `<script` hides one `</script>`: the standard's double escaped state. */
function escapedScriptEnd(source: string, comment: number): number {
  let escaped = false;
  let inner = false;
  let at = source.indexOf("<", comment);
  let close = -1;
  while (at >= 0) {
    if (escaped) {
      if (close < at) close = positionOr(source.indexOf(COMMENT_END, Math.max(close, comment + 2)), source.length);
      if (close < at) {
        escaped = false;
        inner = false;
      }
    }
    if (source.startsWith(COMMENT_START, at)) {
      if (!escaped) close = positionOr(source.indexOf(COMMENT_END, at + 2), source.length);
      escaped = true;
    } else if (source.charCodeAt(at + 1) === SLASH) {
      if (isTagAt(source, SCRIPT, at + 2)) {
        if (!inner) return at;
        inner = false;
      }
    } else if (escaped && isTagAt(source, SCRIPT, at + 1)) inner = true;
    at = source.indexOf("<", at + 1);
  }
  return source.length;
}

function positionOr(position: number, otherwise: number): number {
  return position < 0 ? otherwise : position;
}

/** Templates nest. */
function templateEnd(source: string, from: number): number {
  let depth = 0;
  let at = source.indexOf("<", from);
  while (at >= 0) {
    if (source.charCodeAt(at + 1) === SLASH) {
      if (isTagAt(source, "template", at + 2)) {
        if (depth === 0) return at;
        depth--;
      }
    } else if (isTagAt(source, "template", at + 1)) depth++;
    at = source.indexOf("<", at + 1);
  }
  return source.length;
}
