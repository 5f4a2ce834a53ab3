/** A letter, digit or combining mark: everything with a place in a word. */
export const WORD_CHARACTER: RegExp = /[\p{L}\p{N}\p{M}]/u;

/** A character that is none of ASCII. */
export const BEYOND_ASCII: RegExp = /[^\0-\x7f]/;

/** What the first byte of a UTF-8 sequence looks like in Latin-1. */
export const LEAD_BYTE: RegExp = /[\xc2-\xf4]/;

/** White space that is no single space inside a text: at an end, doubled, of another kind; or a character that prints nothing. */
export const UNEVEN_SPACE: RegExp = /^ | $| {2}|[\0-\x1f\xa0\xad\u1680\u2000-\u200b\u2028-\u2060\u3000\ufeff]/;
/** Between the steps of a way through a site. */
export const STEP_MARK: RegExp = /[»>›→＞/|]/u;
/** `10:04 Ferry line opens.`: how tickers write their entries. */
export const CLOCK_FIRST: RegExp = /^\d{1,2}[:.]\d\d /;
/** Nothing but a word in brackets; and what words have that are a file's name. */
export const WORD_IN_BRACKETS: RegExp = /^\[[^\s[\]]+\]$/;
export const FILE_SIGN: RegExp = /[-_.\d]/;
/** `港に戻った連絡船＝11日、岬市`: how Japanese captions say when and where. */
export const CAPTION_DATE: RegExp = /＝[^。＝日]{0,20}日[^。＝、日]{0,8}、[^。＝]{1,24}$/u;
/** `SECTION: NEWS; Pg. 7`: where databases of newspapers say what a story is filed under. */
export const SECTION_FIELD: RegExp =
  /^((?:section|ressort|rubri[ckq][a-z]*|sección|sezione|se[cç]ção|seção|dział|рубрика|раздел): )([^:;]{2,40})(?:;|$)/iu;
/** Where an address holds a site's categories: `/category/harbour/`, `/?cat=5`. */
export const FILING_STEP: RegExp = /\/(?:[ck]ategor|rubri|ressort|sec[ct]ion|sezion)[a-z]*\/|[?&]cat=\d/i;
/** A day as ISO 8601 writes it. */
export const ISO_DAY: RegExp = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
/** `date 2025-10-19 `, or a bare ISO date and clock, as capturing tools write them before a page. */
export const DATE_HEADER: RegExp = new RegExp(
  String.raw`^(date[: \t]*)?${ISO_DAY.source}(?:[T ][\d:.Z+]{5,})?(?:[ \t]+|$)`,
  "i",
);
