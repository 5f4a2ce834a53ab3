import type { StatedTime } from "./capture.ts";
import { rawBytes, rawCharacters } from "./decode.ts";

/** The page in a message: MHTML as browsers save it (RFC 2557), a newsletter's mail (RFC 5322), an answer of HTTP kept with its head. */
export interface MessagePage {
  readonly bytes: Uint8Array;
  readonly raw: string;
  /** Undefined where the message does not say it. */
  readonly contentType: string | undefined;
  /** The page's own address, where the message says it. */
  readonly url: string | null;
  /** When a browser saved the page, or the server sent it; a mail's date says when the mail was sent, and no more. */
  readonly capturedAt: StatedTime | null;
}

/** A message, or one of its parts: the head's fields, names in lower case and folded lines joined, and what follows. */
interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const LONGEST_HEAD = 65_536;
/** Parts within parts within parts. */
const DEEPEST = 5;
const FIELD = /^([!-9;-~]{1,80}):[ \t]*/;
const BOUNDARY = /boundary="?([^";]{1,100})/i;
/** Browsers sign so in place of a sender. */
const SAVED_BY = "Saved by ";

/**
 * The first HTML of a message, else its first plain text, decoded from its transfer encoding (RFC 2045, section 6); "no-page" where it has
 * neither. Null for what is no message: it must begin with a field, and say its MIME version or be of several parts.
 */
export function openMessage(raw: string): MessagePage | "no-page" | null {
  if (STATUS_LINE.test(raw.slice(0, LONGEST_STATUS_LINE))) return openAnswer(raw);
  const message = partAt(raw);
  if (message === null) return null;
  const { fields } = message;
  if (!fields.has("mime-version") && !BOUNDARY.test(fields.get("content-type") ?? "")) return null;
  const page = pageIn(message, "text/html", DEEPEST) ?? pageIn(message, "text/plain", DEEPEST);
  if (page === null) return "no-page";
  const saved = fields.get("from")?.includes(SAVED_BY) === true ? fields.get("date") : undefined;
  return {
    ...page,
    url: fields.get("snapshot-content-location") ?? page.url,
    capturedAt: saved === undefined ? null : { text: saved, from: "capture:date" },
  };
}

const LONGEST_STATUS_LINE = 200;
const STATUS_LINE = /^HTTP\/[0-9.]{1,3} [0-9]{3}[^\n]*\n/;
/** `curl -iL` keeps the heads of the answers that led elsewhere, one behind the other. */
const MOST_HEADS = 20;

/** An answer as `curl -i` and `wget --save-headers` keep it: the body decoded, below the head that the server sent. */
function openAnswer(raw: string): MessagePage | null {
  let answer: Part | null = null;
  for (let rest = raw, heads = 0; heads < MOST_HEADS; heads++) {
    const status = STATUS_LINE.exec(rest.slice(0, LONGEST_STATUS_LINE));
    const part = status === null ? null : partAt(rest.slice(status[0].length));
    if (part === null) break;
    answer = part;
    rest = part.body;
  }
  if (answer === null) return null;
  const { fields, body } = answer;
  const sent = fields.get("date");
  return {
    bytes: rawBytes(body),
    raw: body,
    contentType: fields.get("content-type"),
    url: null,
    capturedAt: sent === undefined ? null : { text: sent, from: "capture:date" },
  };
}

/** Reads a head; null where the text does not begin with a field, or the head does not end. */
function partAt(raw: string): Part | null {
  const fields = new Map<string, string>();
  let name = "";
  for (let at = 0; at < LONGEST_HEAD; ) {
    const feed = raw.indexOf("\n", at);
    if (feed < 0) return null;
    const line = raw.slice(at, feed).trimEnd();
    at = feed + 1;
    if (line === "") return { fields, body: raw.slice(at) };
    const folded = line.startsWith(" ") || line.startsWith("\t");
    const field = folded ? null : FIELD.exec(line);
    if (folded && name !== "") fields.set(name, `${fields.get(name) ?? ""} ${line.trimStart()}`);
    else if (field === null) return null;
    else {
      name = (field[1] ?? "").toLowerCase();
      fields.set(name, line.slice(field[0].length));
    }
  }
  return null;
}

/** The first page of that type, in the order of the message. */
function pageIn({ fields, body }: Part, wanted: string, depth: number): Omit<MessagePage, "capturedAt"> | null {
  const contentType = fields.get("content-type") ?? "text/plain";
  const type = contentType.toLowerCase();
  if (!type.startsWith("multipart/")) {
    if (!type.startsWith(wanted)) return null;
    const bytes = transferred(body, fields.get("content-transfer-encoding"));
    return { bytes, raw: rawCharacters(bytes), contentType, url: fields.get("content-location") ?? null };
  }
  const boundary = BOUNDARY.exec(contentType)?.[1];
  if (boundary === undefined || depth === 0) return null;
  for (const text of partsOf(body, boundary)) {
    const part = partAt(text);
    const found = part === null ? null : pageIn(part, wanted, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** The texts between a boundary's lines. The last one of a message that was cut off counts as well. */
function* partsOf(body: string, boundary: string): Generator<string, void> {
  const mark = `--${boundary}`;
  let from = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1;
  while (body.startsWith(mark, from) && !body.startsWith("--", from + mark.length)) {
    const start = body.indexOf("\n", from) + 1;
    if (start === 0) return;
    // The line's end before a boundary belongs to the boundary.
    const next = body.indexOf(`\n${mark}`, start - 1);
    yield next < 0 ? body.slice(start) : body.slice(start, next + 1);
    if (next < 0) return;
    from = next + 1;
  }
}

function transferred(body: string, encoding: string | undefined): Uint8Array {
  const name = encoding?.trim().toLowerCase();
  if (name === "quoted-printable") return rawBytes(unquoted(body));
  return rawBytes(name === "base64" ? fromBase64(body) : body);
}

const SOFT_BREAK = /=[ \t]*\r?\n/g;
const QUOTED = /=([0-9A-Fa-f]{2})/g;

function unquoted(body: string): string {
  return body
    .replace(SOFT_BREAK, "")
    .replace(QUOTED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const NOT_BASE64 = /[^A-Za-z0-9+/]+/g;

/** What stands in a body and is no base64 is passed over, as RFC 2045 asks; so is a last character that makes no byte. */
function fromBase64(body: string): string {
  const digits = body.replace(NOT_BASE64, "");
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
