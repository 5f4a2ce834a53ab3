import { isHtmlSpace } from "../text/html-space.ts";
import { charsetName } from "./charset-name.ts";

/** The standard's "prescan a byte stream" looks at this many bytes. */
const PRESCAN_BYTES = 1024;
/** Browsers start over when they meet a meta tag later; heads of news pages end before this many bytes. */
const LATE_BYTES = 65536;
const XML_START = "<?xml";

/** The charset that a meta tag near the start, or an XML declaration, names; null where none does. `raw` has each byte as one character. */
export function prescan(raw: string): string | null {
  return prescanHead(raw.slice(0, PRESCAN_BYTES));
}

/** As `prescan`, of a whole head: for pages whose bytes are not UTF-8 and whose first 1,024 say nothing. */
export function prescanFurther(raw: string): string | null {
  return prescanHead(raw.slice(0, LATE_BYTES));
}

function prescanHead(head: string): string | null {
  let at = 0;
  while (at < head.length) {
    const open = head.indexOf("<", at);
    if (open < 0) break;
    if (head.startsWith("<!--", open)) {
      const close = head.indexOf("-->", open + 2);
      if (close < 0) break;
      at = close + 3;
    } else if (isMeta(head, open)) {
      const meta = readMeta(head, open + 6);
      if (meta.charset !== null) return meta.charset;
      at = meta.end;
    } else if (isTag(head, open)) at = skipTag(head, open);
    else if (/* bogus comment */ "!/?".includes(head.charAt(open + 1)) && open + 1 < head.length) {
      const close = head.indexOf(">", open);
      if (close < 0) break;
      at = close + 1;
    } else at = open + 1;
  }
  return xmlEncoding(head);
}

/** The charset named in a Content-Type's value: `text/html; charset="x"`. */
export function charsetOfContentType(value: string): string | null {
  const text = value.toLowerCase();
  let at = 0;
  for (;;) {
    const found = text.indexOf("charset", at);
    if (found < 0) return null;
    at = skipBlank(text, found + "charset".length);
    if (text.charAt(at) !== "=") continue;
    at = skipBlank(text, at + 1);
    const quote = text.charAt(at);
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, at + 1);
      return close < 0 ? null : charsetName(text.slice(at + 1, close));
    }
    let end = at;
    while (end < text.length && text.charAt(end) !== ";" && !isHtmlSpace(text.charCodeAt(end))) end++;
    return charsetName(text.slice(at, end));
  }
}

interface Meta {
  readonly charset: string | null;
  readonly end: number;
}

function readMeta(head: string, start: number): Meta {
  const seen = new Set<string>();
  let pragma = false;
  let needPragma: boolean | null = null;
  let charset: string | null = null;
  let at = start;
  for (;;) {
    const attribute = readAttribute(head, at);
    at = attribute.end;
    if (attribute.name === "") break;
    if (seen.has(attribute.name)) continue;
    seen.add(attribute.name);
    if (attribute.name === "http-equiv") pragma ||= attribute.value === "content-type";
    else if (attribute.name === "content") {
      const named: string | null = charset === null ? charsetOfContentType(attribute.value) : null;
      if (named === null) continue;
      charset = named;
      needPragma = true;
    } else if (attribute.name === "charset") {
      charset = charsetName(attribute.value);
      needPragma = false;
    }
  }
  if (at > head.length || needPragma === null || (needPragma && !pragma) || charset === null)
    return { charset: null, end: at };
  return { charset: inMeta(charset), end: at };
}

/** A page that could be read this far is not in UTF-16, whatever it says. */
function inMeta(charset: string): string {
  if (charset.startsWith("utf-16")) return "utf-8";
  return charset === "x-user-defined" ? "windows-1252" : charset;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

/** The standard's "get an attribute"; the name is "" at the tag's end, and `end` is past the text where that is cut. */
function readAttribute(head: string, start: number): Attribute {
  let at = start;
  while (isHtmlSpace(head.charCodeAt(at)) || head.charAt(at) === "/") at++;
  if (at >= head.length) return { name: "", value: "", end: head.length + 1 };
  if (head.charAt(at) === ">") return { name: "", value: "", end: at };
  const from = at;
  while (
    at < head.length &&
    !(head.charAt(at) === "=" && at > from) &&
    !"/>".includes(head.charAt(at)) &&
    !isHtmlSpace(head.charCodeAt(at))
  )
    at++;
  const name = head.slice(from, at).toLowerCase();
  const sign = skipBlank(head, at);
  if (head.charAt(sign) !== "=") return { name, value: "", end: at };
  at = skipBlank(head, sign + 1);
  const quote = head.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = head.indexOf(quote, at + 1);
    if (close < 0) return { name: "", value: "", end: head.length + 1 };
    return { name, value: head.slice(at + 1, close).toLowerCase(), end: close + 1 };
  }
  const valueFrom = at;
  while (at < head.length && head.charAt(at) !== ">" && !isHtmlSpace(head.charCodeAt(at))) at++;
  return { name, value: head.slice(valueFrom, at).toLowerCase(), end: at };
}

function skipTag(head: string, open: number): number {
  let at = open + 1;
  while (at < head.length && head.charAt(at) !== ">" && !isHtmlSpace(head.charCodeAt(at))) at++;
  for (;;) {
    const attribute = readAttribute(head, at);
    if (attribute.name === "") return attribute.end;
    at = attribute.end;
  }
}

/** The encoding of `<?xml version="1.0" encoding="x"?>`, which must be the first thing of the page. */
function xmlEncoding(head: string): string | null {
  if (!head.startsWith(XML_START)) return null;
  const end = head.indexOf(">");
  const declaration = head.slice(0, Math.max(0, end));
  const at = declaration.indexOf("encoding");
  if (at < 0) return null;
  const sign = skipBlank(declaration, at + "encoding".length);
  if (declaration.charAt(sign) !== "=") return null;
  const open = skipBlank(declaration, sign + 1);
  const quote = declaration.charAt(open);
  const close = declaration.indexOf(quote, open + 1);
  if ((quote !== '"' && quote !== "'") || close < 0) return null;
  const name = charsetName(declaration.slice(open + 1, close));
  return name === null ? null : inMeta(name);
}

function isMeta(head: string, open: number): boolean {
  const after = head.charAt(open + 5);
  return (
    head.slice(open + 1, open + 5).toLowerCase() === "meta" && (after === "/" || isHtmlSpace(head.charCodeAt(open + 5)))
  );
}

function isTag(head: string, open: number): boolean {
  const first = head.charCodeAt(open + (head.charAt(open + 1) === "/" ? 2 : 1)) | 32;
  return first >= 97 && first <= 122;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isHtmlSpace(text.charCodeAt(at))) at++;
  return at;
}
