import { HEADINGS, type TagName, tagSet } from "./tags.ts";

/** Elements that never have content. */
export const VOID: Uint8Array = tagSet([
  "area",
  "base",
  "basefont",
  "bgsound",
  "br",
  "col",
  "embed",
  "frame",
  "hr",
  "image",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** Elements whose content is characters up to their own end tag. */
export const RAW: Uint8Array = tagSet([
  "script",
  "style",
  "template",
  "title",
  "textarea",
  "iframe",
  "noembed",
  "noframes",
  "xmp",
]);

/** Raw elements whose characters are text with character references decoded. */
export const ESCAPABLE_RAW: Uint8Array = tagSet(["title", "textarea"]);

export const HEADING: Uint8Array = tagSet(HEADINGS);

export const FORMATTING: Uint8Array = tagSet([
  "a",
  "b",
  "big",
  "code",
  "em",
  "font",
  "i",
  "nobr",
  "s",
  "small",
  "strike",
  "strong",
  "tt",
  "u",
]);

/** Start tags that end an open paragraph, and whose end tags close what is open inside them. */
export const PARAGRAPH_ENDER: Uint8Array = tagSet([
  "address",
  "article",
  "aside",
  "blockquote",
  "center",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "header",
  "hgroup",
  "main",
  "menu",
  "nav",
  "ol",
  "search",
  "section",
  "summary",
  "ul",
  "plaintext",
  "pre",
  "listing",
  "p",
]);

/** End tags that browsers imply where an ancestor ends. */
export const IMPLIED_END: Uint8Array = tagSet(["dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc"]);

const SCOPE_NAMES: readonly TagName[] = [
  "applet",
  "caption",
  "html",
  "table",
  "td",
  "th",
  "marquee",
  "object",
  "template",
];

/** Boundaries of the standard's "element in scope". */
export const SCOPE: Uint8Array = tagSet(SCOPE_NAMES);
export const BUTTON_SCOPE: Uint8Array = tagSet([...SCOPE_NAMES, "button"]);
export const LIST_SCOPE: Uint8Array = tagSet([...SCOPE_NAMES, "ol", "ul"]);
export const TABLE_SCOPE: Uint8Array = tagSet(["html", "table", "template"]);

/** The standard's "special" category: an end tag of an ordinary element does not reach beyond these. */
export const SPECIAL: Uint8Array = tagSet([
  "address",
  "applet",
  "area",
  "article",
  "aside",
  "base",
  "basefont",
  "bgsound",
  "blockquote",
  "body",
  "br",
  "button",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dir",
  "div",
  "dl",
  "dt",
  "embed",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hgroup",
  "hr",
  "html",
  "iframe",
  "img",
  "input",
  "keygen",
  "li",
  "link",
  "listing",
  "main",
  "marquee",
  "menu",
  "meta",
  "nav",
  "noembed",
  "noframes",
  "noscript",
  "object",
  "ol",
  "p",
  "param",
  "plaintext",
  "pre",
  "script",
  "search",
  "section",
  "select",
  "source",
  "style",
  "summary",
  "table",
  "tbody",
  "td",
  "template",
  "textarea",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul",
  "wbr",
  "xmp",
]);

/** Parts of a table that hold no text: what does not belong there is put before the table. */
export const TABLE_FRAME: Uint8Array = tagSet(["table", "tbody", "tfoot", "thead", "tr"]);

export const TABLE_SECTION: Uint8Array = tagSet(["tbody", "tfoot", "thead"]);

/** Tags whose meaning depends on the table part they stand in. */
export const TABLE_PART: Uint8Array = tagSet([
  "caption",
  "col",
  "colgroup",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
]);

/** What a head holds. */
export const HEAD_CONTENT: Uint8Array = tagSet([
  "base",
  "basefont",
  "bgsound",
  "link",
  "meta",
  "noframes",
  "script",
  "style",
  "template",
  "title",
]);

export const HEAD_NOSCRIPT_CONTENT: Uint8Array = tagSet(["basefont", "bgsound", "link", "meta", "noframes", "style"]);

/** Elements of svg and math whose content is HTML again. */
export const INTEGRATION: Uint8Array = tagSet(["foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext"]);

/** HTML tags that end svg and math content. */
export const BREAKOUT: Uint8Array = tagSet([
  "b",
  "big",
  "blockquote",
  "body",
  "br",
  "center",
  "code",
  "dd",
  "div",
  "dl",
  "dt",
  "em",
  "embed",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "hr",
  "i",
  "img",
  "li",
  "listing",
  "menu",
  "meta",
  "nobr",
  "ol",
  "p",
  "pre",
  "ruby",
  "s",
  "small",
  "span",
  "strong",
  "strike",
  "sub",
  "sup",
  "table",
  "tt",
  "u",
  "ul",
  "var",
]);
