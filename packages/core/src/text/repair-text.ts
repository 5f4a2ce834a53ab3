import { withoutSecondEncoding } from "./encoded-twice.ts";
import { decodeReferences } from "./references.ts";

/**
 * Undoes what publishing systems do to a text on its way into an attribute or JSON: character references escaped once too often,
 * UTF-8 read as Latin-1 or Windows-1252 (`gÃ¤rten`), and markup left in. A text without such damage comes back as it is.
 */
export function repairText(text: string): string {
  // `&amp;amp;` exists; deeper nesting was not seen.
  return withoutSecondEncoding(stripTags(decodeReferences(decodeReferences(text, true), true)));
}

/** A tag of inline markup; `5 < 6` is none. */
const INLINE_TAG = /<\/?(b|i|em|strong|br|span|p|a|u|sup|sub|mark|small|q|wbr|div)(?:[\s/][^<>]{0,400})?>/gi;

/** Drops tags that were written into the text. */
function stripTags(text: string): string {
  return text.replace(INLINE_TAG, (_, name: string) => (name.toLowerCase() === "br" ? " " : ""));
}
