import { DEFAULT_MAX_BYTES, type ExtractOptions } from "../options.ts";
import type { Outcome, UnreadableReason } from "../outcome.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { undoArchive } from "./archive-copy.ts";
import { isBinary, utf16Order } from "./binary.ts";
import type { Capture, CaptureFacts, Markup } from "./capture.ts";
import { checkArguments } from "./check-arguments.ts";
import { byteOrderMark, type Decoded, decodePage } from "./choose-charset.ts";
import { decode, rawCharacters } from "./decode.ts";
import { mediaKind } from "./media-kind.ts";
import { sha256 } from "./sha256.ts";

type Unreadable = Extract<Outcome, { kind: "unreadable" }>;

const ASCII_END = 0x80;
const BYTE_ORDER_MARK = 0xfeff;
const FROM_STRING = { charset: "utf-8", problems: [] } as const;
/** The byte order mark in UTF-8, a character each byte. */
const UTF8_MARK = "\xef\xbb\xbf";

/**
 * Opens a capture: decodes it, and tells HTML from plain text. Characters given as a string count as UTF-8.
 * Throws TypeError for wrong arguments alone.
 */
export function openCapture(input: Uint8Array | string, options: ExtractOptions): Capture | Unreadable {
  checkArguments(input, options);
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (input.length === 0) return unreadable("empty");
  if (input.length > maxBytes) return unreadable("too-large");
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  if (bytes.length > maxBytes) return unreadable("too-large");
  const raw = rawCharacters(bytes);
  const decoded =
    typeof input === "string" ? { utf8: bytes, ...FROM_STRING } : fromBytes(input, raw, options.contentType);
  if (decoded === null) return unreadable("binary");
  const markup = cleaned(decoded.utf8, decoded.utf8 === bytes ? raw : rawCharacters(decoded.utf8));
  if (isBlank(markup)) return unreadable("empty");
  const isHtml = mediaKind(markup.raw, options.contentType) === "html";
  const copy = isHtml ? undoArchive(markup, options.url ?? null) : null;
  const facts: CaptureFacts = {
    charset: decoded.charset,
    sha256: options.sha256 ?? sha256(bytes),
    bytes: bytes.length,
    url: copy?.url ?? options.url ?? null,
    capturedAt: options.capturedAt ?? copy?.capturedAt ?? null,
    problems: decoded.problems,
  };
  if (isHtml) return { kind: "html", markup: withoutZeros(copy?.markup ?? markup), ...facts };
  return { kind: "text", source: typeof input === "string" ? withoutMark(input) : textOf(markup), ...facts };
}

function fromBytes(bytes: Uint8Array, raw: string, contentType: string | undefined): Decoded | null {
  if (byteOrderMark(bytes) === null) {
    const order = utf16Order(bytes);
    if (order !== null) {
      const utf8 = new TextEncoder().encode(decode(bytes, order));
      return { utf8, charset: order, problems: [{ code: "charset-guessed", detail: order }] };
    }
    if (isBinary(bytes)) return null;
  }
  return decodePage(bytes, raw, contentType);
}

/** Without the marks that it begins with; some pages have two. */
function cleaned(utf8: Uint8Array, raw: string): Markup {
  let start = 0;
  while (raw.startsWith(UTF8_MARK, start)) start += UTF8_MARK.length;
  return start === 0 ? { bytes: utf8, raw } : { bytes: utf8.subarray(start), raw: raw.slice(start) };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function withoutZeros(markup: Markup): Markup {
  if (!markup.raw.includes("\0")) return markup;
  const bytes = markup.bytes.filter((byte) => byte !== 0);
  return { bytes, raw: rawCharacters(bytes) };
}

function textOf({ bytes, raw }: Markup): string {
  return decodeUtf8(bytes, raw, 0, bytes.length);
}

/** Whether there is no character but white space, of any kind. */
function isBlank(markup: Markup): boolean {
  const first = markup.raw.trimStart().charCodeAt(0);
  return Number.isNaN(first) || (first >= ASCII_END && textOf(markup).trim() === "");
}

function unreadable(reason: UnreadableReason): Unreadable {
  return { kind: "unreadable", reason, problems: [] };
}
