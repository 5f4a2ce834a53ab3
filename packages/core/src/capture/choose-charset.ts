import type { Problem } from "../outcome.ts";
import { countOf, decode, REPLACEMENT } from "./decode.ts";
import { guessCharset } from "./guess-charset.ts";
import { charsetOfContentType, prescan, prescanFurther } from "./prescan.ts";
import { isUtf8, type Utf8Census, utf8Census } from "./utf8.ts";

/** Damaged UTF-8 under another label has at most one stray byte to so many good sequences. */
const SEQUENCES_A_STRAY = 10;
/** Pairs of legacy letters that happen to be UTF-8 are rare, but on a page with few letters one or two can be chance. */
const SURE_SEQUENCES = 3;
/** Legacy pairs of East Asian pages meet UTF-8's form more often. */
const SURE_SEQUENCES_MULTIBYTE = 12;
/** Share of characters that do not fit, from which a declared charset is not believed. */
const DAMAGED_SHARE = 0.02;
const MULTIBYTE: ReadonlySet<string> = new Set([
  "gbk",
  "gb18030",
  "big5",
  "euc-jp",
  "shift_jis",
  "iso-2022-jp",
  "euc-kr",
]);
const UTF8 = "utf-8";

export interface Decoded {
  /** The page in UTF-8: the page's own bytes wherever they are that. */
  readonly utf8: Uint8Array;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

/**
 * Decodes the bytes by the strongest witness that they bear out: byte order mark, HTTP header, meta tag, the bytes themselves.
 * `raw` has each byte as one character.
 */
export function decodePage(bytes: Uint8Array, raw: string, contentType: string | undefined): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === UTF8 && isUtf8(bytes)) return { utf8: bytes, charset: UTF8, problems: [] };
  if (mark !== null) return finished(decode(bytes, mark), mark, []);
  const http = contentType === undefined ? null : charsetOfContentType(contentType);
  const meta = prescan(raw);
  const declared = http ?? meta;
  const conflict: Problem[] =
    http !== null && meta !== null && http !== meta
      ? [{ code: "charset-conflict", detail: `header ${http}, page ${meta}` }]
      : [];
  if ((declared === null || declared === UTF8) && isUtf8(bytes))
    return { utf8: bytes, charset: UTF8, problems: conflict };
  const census = utf8Census(bytes);
  if (isMostlyUtf8(census, declared)) {
    const found =
      declared !== null && declared !== UTF8
        ? [{ code: "charset-conflict", detail: `declared ${declared}, bytes are utf-8` } as const]
        : conflict;
    return finished(decode(bytes, UTF8), UTF8, found);
  }
  return decodeLegacy(bytes, http, meta ?? prescanFurther(raw), conflict);
}

/** The charset of the byte order mark; null where the bytes begin with none. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return UTF8;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function isMostlyUtf8(census: Utf8Census, declared: string | null): boolean {
  const { sequences, strays } = census;
  if (declared === null || declared === UTF8) return sequences > strays;
  if (strays > 0 && sequences < strays * SEQUENCES_A_STRAY) return false;
  return sequences >= (MULTIBYTE.has(declared) ? SURE_SEQUENCES_MULTIBYTE : SURE_SEQUENCES);
}

function decodeLegacy(
  bytes: Uint8Array,
  http: string | null,
  meta: string | null,
  conflict: readonly Problem[],
): Decoded {
  for (const witness of [http, meta]) {
    if (witness === null || witness === UTF8) continue;
    const source = decode(bytes, witness);
    if (countOf(source, REPLACEMENT) > nonAscii(bytes) * DAMAGED_SHARE + 1) continue;
    return finished(source, witness, conflict);
  }
  const charset = guessCharset(bytes);
  const declared = http ?? meta;
  const problem: Problem =
    declared === null
      ? { code: "charset-guessed", detail: charset }
      : { code: "charset-conflict", detail: `declared ${declared}, bytes look like ${charset}` };
  return finished(decode(bytes, charset), charset, [problem]);
}

function nonAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count++;
  return count;
}

function finished(source: string, charset: string, problems: readonly Problem[]): Decoded {
  const damaged = countOf(source, REPLACEMENT);
  const utf8 = new TextEncoder().encode(source);
  if (damaged === 0) return { utf8, charset, problems };
  return {
    utf8,
    charset,
    problems: [...problems, { code: "damaged-characters", detail: `${damaged} in ${charset}` }],
  };
}
