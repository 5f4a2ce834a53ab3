import { DEFAULT_MAX_BYTES, type ExtractOptions } from "../options.ts";
import type { Outcome, UnreadableReason } from "../outcome.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { undoArchive } from "./archive-copy.ts";
import { isBinary, utf16Order } from "./binary.ts";
import type { Capture, CaptureFacts, Markup, StatedTime } from "./capture.ts";
import { checkArguments } from "./check-arguments.ts";
import { byteOrderMark, type Decoded, decodePage } from "./choose-charset.ts";
import { withoutCutStart } from "./cut-start.ts";
import { decode, rawCharacters } from "./decode.ts";
import { mediaKind } from "./media-kind.ts";
import { openMessage } from "./message.ts";
import { addressInHeader, readSavingNote } from "./saving-note.ts";
import { beforeSecondEncoding } from "./second-encoding.ts";
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
  // A Buffer is seen as what it is made of: code that meets one class of arrays alone is compiled once and runs faster.
  const bytes =
    typeof input === "string"
      ? new TextEncoder().encode(input)
      : new Uint8Array(input.buffer, input.byteOffset, input.length);
  if (bytes.length > maxBytes) return unreadable("too-large");
  const whole = rawCharacters(bytes);
  const message = openMessage(whole);
  if (message === "no-page") return unreadable("binary");
  const page = message ?? { bytes, raw: whole, contentType: options.contentType };
  const isGiven = typeof input === "string" && message === null;
  const written = isGiven ? { utf8: bytes, ...FROM_STRING } : fromBytes(page.bytes, page.raw, page.contentType);
  if (written === null) return unreadable("binary");
  const raw = written.utf8 === page.bytes ? page.raw : rawCharacters(written.utf8);
  const mended = beforeSecondEncoding(written, raw);
  const decoded = mended ?? written;
  const markup = cleaned(decoded.utf8, mended === null ? raw : rawCharacters(mended.utf8));
  if (isBlank(markup)) return unreadable("empty");
  const opened = withoutCutStart(markup);
  const isHtml = mediaKind(opened.raw, page.contentType) === "html";
  const note = message ?? (isHtml ? readSavingNote(opened.raw) : null);
  const url = options.url ?? note?.url ?? (isHtml ? null : addressInHeader(opened.raw));
  const copy = isHtml ? undoArchive(opened, url) : null;
  const facts: CaptureFacts = {
    charset: decoded.charset,
    sha256: options.sha256 ?? sha256(bytes),
    bytes: bytes.length,
    url: copy?.url ?? url,
    capturedAt: given(options.capturedAt) ?? copy?.capturedAt ?? note?.capturedAt ?? null,
    problems: decoded.problems,
  };
  if (isHtml) return { kind: "html", markup: withoutZeros(copy?.markup ?? opened), ...facts };
  return { kind: "text", source: isGiven && mended === null ? withoutMark(input) : textOf(markup), ...facts };
}

function given(capturedAt: string | undefined): StatedTime | null {
  return capturedAt === undefined ? null : { text: capturedAt, from: "option:capturedAt" };
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
