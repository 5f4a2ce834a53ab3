import { DEFAULT_MAX_BYTES, type ExtractOptions } from "../options.ts";
import type { Outcome, UnreadableReason } from "../outcome.ts";
import { isBinary, utf16Order } from "./binary.ts";
import type { Capture } from "./capture.ts";
import { checkArguments } from "./check-arguments.ts";
import { byteOrderMark, type Decoded, decodePage } from "./choose-charset.ts";
import { decode } from "./decode.ts";
import { mediaKind } from "./media-kind.ts";
import { sha256 } from "./sha256.ts";

type Unreadable = Extract<Outcome, { kind: "unreadable" }>;

const BYTE_ORDER_MARK = 0xfeff;

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
  const decoded = typeof input === "string" ? fromString(input) : fromBytes(input, options.contentType);
  if (decoded === null) return unreadable("binary");
  const source = withoutMark(decoded.source);
  if (source.trim() === "") return unreadable("empty");
  const kind = mediaKind(source, options.contentType);
  return {
    kind,
    source: kind === "html" ? source.replaceAll("\0", "") : source,
    charset: decoded.charset,
    sha256: options.sha256 ?? sha256(bytes),
    bytes: bytes.length,
    url: options.url ?? null,
    capturedAt: options.capturedAt ?? null,
    problems: decoded.problems,
  };
}

function fromString(input: string): Decoded {
  return { source: input, charset: "utf-8", problems: [] };
}

function fromBytes(bytes: Uint8Array, contentType: string | undefined): Decoded | null {
  if (byteOrderMark(bytes) === null) {
    const order = utf16Order(bytes);
    if (order !== null)
      return { source: decode(bytes, order), charset: order, problems: [{ code: "charset-guessed", detail: order }] };
    if (isBinary(bytes)) return null;
  }
  return decodePage(bytes, contentType);
}

function withoutMark(source: string): string {
  return source.charCodeAt(0) === BYTE_ORDER_MARK ? source.slice(1) : source;
}

function unreadable(reason: UnreadableReason): Unreadable {
  return { kind: "unreadable", reason, problems: [] };
}
