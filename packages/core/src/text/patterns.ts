/** A letter, digit or combining mark: everything with a place in a word. */
export const WORD_CHARACTER: RegExp = /[\p{L}\p{N}\p{M}]/u;

/** A character that is none of ASCII. */
export const BEYOND_ASCII: RegExp = /[^\0-\x7f]/;

/** What the first byte of a UTF-8 sequence looks like in Latin-1. */
export const LEAD_BYTE: RegExp = /[\xc2-\xf4]/;

/** White space that is no single space inside a text: at an end, doubled, of another kind; or a character that prints nothing. */
export const UNEVEN_SPACE: RegExp = /^ | $| {2}|[\0-\x1f\xa0\xad\u1680\u2000-\u200b\u2028-\u2060\u3000\ufeff]/;
