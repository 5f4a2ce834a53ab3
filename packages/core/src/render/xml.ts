import { isSurrogate } from "../text/surrogates.ts";

/** A piece of XML that was written here: the only values that an element takes as content. */
export interface Xml {
  readonly xml: string;
}

/** Characters, escaped; those that XML 1.0 cannot hold are left out. */
export function xmlText(text: string): Xml {
  return { xml: escapeXml(text) };
}

/** An element; attributes that are null are left out, the others are escaped. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly Xml[] = [],
): Xml {
  let start = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) start += ` ${name}="${escapeXml(value)}"`;
  }
  const content = children.map(({ xml }) => xml).join("");
  return { xml: content === "" ? `${start}/>` : `${start}>${content}</${tag}>` };
}

function escapeXml(text: string): string {
  let escaped = "";
  for (const char of text) escaped += ESCAPES[char] ?? (isXmlChar(char.codePointAt(0) ?? 0) ? char : "");
  return escaped;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** The characters of XML 1.0, 2.2. */
function isXmlChar(code: number): boolean {
  if (code < SPACE) return code === TAB || code === LINE_FEED;
  return !isSurrogate(code) && code !== NO_CHAR && code !== NO_CHAR + 1;
}

const SPACE = 0x20;
const TAB = 0x9;
const LINE_FEED = 0xa;
const NO_CHAR = 0xfffe;
