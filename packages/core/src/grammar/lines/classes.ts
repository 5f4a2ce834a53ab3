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
