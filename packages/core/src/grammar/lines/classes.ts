/** What a short line of a page's furniture is for. */
export type LineClass =
  | "share"
  | "follow"
  | "newsletter"
  | "print"
  | "save"
  | "listen"
  | "login"
  | "comments"
  | "read-more"
  | "rail-heading"
  | "video-heading"
  | "more-link"
  | "more-videos"
  | "advertisement"
  | "cookie"
  | "paywall"
  | "correction-link"
  | "accessibility-link"
  | "copyright"
  | "navigation"
  | "minute-read"
  | "views"
  | "tags"
  | "caption-label"
  | "gallery-label"
  | "legal";

/**
 * Phrases of one class by language (ISO 639-1), parted by slashes. A phrase alone must be the whole line; with `...` behind it the
 * line starts so; with `...` before it the line ends so; with both it stands anywhere in the line. `#` stands for a number.
 * Case, accents and punctuation do not count.
 */
export type PhraseTable = Readonly<Record<string, string>>;

/** Of phrases that fit equally well, the class named first wins. */
export const CLASS_ORDER: readonly LineClass[] = [
  "advertisement",
  "correction-link",
  "accessibility-link",
  "comments",
  "share",
  "print",
  "save",
  "listen",
  "minute-read",
  "views",
  "more-videos",
  "video-heading",
  "rail-heading",
  "read-more",
  "more-link",
  "newsletter",
  "paywall",
  "login",
  "cookie",
  "tags",
  "gallery-label",
  "caption-label",
  "navigation",
  "legal",
  "copyright",
  "follow",
];
