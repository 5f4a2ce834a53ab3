import { countMatches, secondEncodings, withoutSecondEncoding } from "../text/encoded-twice.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { type Decoded, decodePage } from "./choose-charset.ts";
import { rawBytes, rawCharacters } from "./decode.ts";

const CODE = "encoded-twice";
/** The first byte of the letters from `À` to `ÿ`. */
const LATIN = 0xc3;
/** Letters that lead bytes are read as. */
const LEADS = /[\u00c2-\u00f4]/g;
const FEWEST_SEQUENCES = 3;
/** From this share of such letters on that begin a sequence, every sequence is one. */
const SEQUENCES_SHARE = 0.5;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const BEYOND_LATIN_1 = /[^\0-\xff]/;
/** No language of Latin letters writes so many beyond ASCII in a row. */
const RUNS = /[\u0080-\u009f\u00a1-\u00ff]{4,}/g;
const RUNS_SHARE = 0.5;
const WESTERN = "windows-1252";
const MOST_TIMES = 3;

/**
 * The page as it was before somebody read it as Latin-1 or windows-1252 and wrote that as UTF-8; null where nobody did.
 * A page of a legacy charset that met this (many a client reads as Latin-1 what names no charset) is decoded anew.
 */
export function beforeSecondEncoding(page: Decoded, raw: string, times: number = MOST_TIMES): Decoded | null {
  if (times === 0 || !mayBeTwice(page.utf8, raw)) return null;
  const text = decodeUtf8(page.utf8, raw, 0, raw.length);
  const read = decodedAnew(text) ?? mended(page, text);
  if (read === null) return null;
  const others = read.problems.filter(({ code }) => code !== CODE);
  const before: Decoded = { ...read, problems: [...others, { code: CODE, detail: read.charset }] };
  return beforeSecondEncoding(before, rawCharacters(before.utf8), times - 1) ?? before;
}

/**
 * Whether UTF-8 holds what pages that were encoded twice hold:
 * a letter that may be a lead byte before a control or `€`, `Â` or `Ã` before another byte, four accented letters in a row.
 */
function mayBeTwice(utf8: Uint8Array, raw: string): boolean {
  for (let at = raw.indexOf("\xc3"); at >= 0; at = raw.indexOf("\xc3", at + 2)) {
    const letter = utf8[at + 1] ?? 0;
    const next = utf8[at + 2];
    const follower = utf8[at + 3] ?? 0;
    if (next === 0xc2 ? follower < 0xa0 || letter === 0x82 || letter === 0x83 : next === 0xe2 && follower === 0x82)
      return true;
    if (next === LATIN && utf8[at + 4] === LATIN && utf8[at + 6] === LATIN) return true;
  }
  return false;
}

function mended(page: Decoded, text: string): Decoded | null {
  const sequences = secondEncodings(text);
  const mostly = sequences >= FEWEST_SEQUENCES && sequences >= countMatches(text, LEADS) * SEQUENCES_SHARE;
  const before = withoutSecondEncoding(text, !mostly);
  return before === text ? null : { ...page, utf8: new TextEncoder().encode(before) };
}

function decodedAnew(text: string): Decoded | null {
  if (BEYOND_LATIN_1.test(text)) return null;
  let inRuns = 0;
  for (const [run] of text.matchAll(RUNS)) inRuns += run.length;
  if (inRuns === 0 || inRuns < countMatches(text, BEYOND_ASCII) * RUNS_SHARE) return null;
  const page = decodePage(rawBytes(text), text, undefined);
  const isRead = page.charset !== WESTERN && !page.problems.some(({ code }) => code === "damaged-characters");
  return isRead ? page : null;
}
