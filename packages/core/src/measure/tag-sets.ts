import { TAG_NAMES } from "../parse/tags.ts";

/** Elements whose start and end break the text into blocks (HTML's flow containers, as browsers display them). */
const BREAKING_TAGS: ReadonlySet<string> = new Set(
  (
    "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section " +
    "summary table tbody td tfoot th thead tr ul listing plaintext xmp noscript amp-img amp-ad"
  ).split(" "),
);

/** Elements that hold no reading text; `rt` does where brackets for readers without ruby stand around it. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    "head script style template title textarea select iframe object embed svg math canvas audio video map datalist noembed noframes " +
    "meter progress rt rtc amp-script amp-state amp-analytics"
  ).split(" "),
);

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag, i) => [tag, i + 1]),
);

/** Tag of blocks whose text stands in the page's JSON-LD and not in its own text. */
export const DECLARED_TAG = "script";

/** What an element does to the column, as bits. */
export const BREAKS = 1;
export const IS_SILENT = 2;
export const IS_HEADING = 4;
export const IS_LINK = 8;
export const IS_LINE_BREAK = 16;
export const IS_NOSCRIPT = 32;

/** The bits by tag id; those of elements without an id are told by their name, see `columnBits`. */
export const COLUMN_BITS: Uint8Array = Uint8Array.from(TAG_NAMES, columnBits);

/** The bits of an element of that name. */
export function columnBits(name: string): number {
  return (
    (BREAKING_TAGS.has(name) ? BREAKS : 0) |
    (SILENT_TAGS.has(name) ? IS_SILENT : 0) |
    (HEADING_LEVELS.has(name) ? IS_HEADING : 0) |
    (name === "a" ? IS_LINK : 0) |
    (name === "br" ? IS_LINE_BREAK : 0) |
    (name === "noscript" ? IS_NOSCRIPT : 0)
  );
}
