/** Where the zone begins in the clock part of an ISO 8601 time: `06:48-04:00`, `09:19Z`. */
export const ZONE_SIGN: RegExp = /[Z+-]/;

/** White space that Markdown or its readers take for a line end or fold; spaces with a width of their own (no-break, ideographic) are text. */
export const FOLDED_SPACE: RegExp = /[\t\n\v\f\r \u2028\u2029]+/;
