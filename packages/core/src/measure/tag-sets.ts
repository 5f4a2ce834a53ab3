/** Elements whose start and end break the text into blocks (HTML's flow containers, as browsers display them). */
export const BREAKING_TAGS: ReadonlySet<string> = new Set(
  (
    "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section " +
    "summary table tbody td tfoot th thead tr ul listing plaintext xmp noscript amp-img amp-ad"
  ).split(" "),
);

/** Elements that hold no reading text. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    "head script style template title textarea select iframe object embed svg math canvas audio video map datalist noembed noframes " +
    "meter progress amp-script amp-state amp-analytics"
  ).split(" "),
);

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag, i) => [tag, i + 1]),
);

/** Tag of blocks whose text stands in the page's JSON-LD and not in its own text. */
export const DECLARED_TAG = "script";
