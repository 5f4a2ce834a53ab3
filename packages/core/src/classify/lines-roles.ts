import type { LineClass } from "../grammar/lines/line-class.ts";
import type { RegionRole } from "../record.ts";

/** What a furniture line is in the record; a class without a role there stays `other`. */
export const LINE_ROLES: Readonly<Record<LineClass, RegionRole>> = {
  share: "share",
  follow: "share",
  print: "share",
  save: "share",
  listen: "share",
  newsletter: "newsletter",
  login: "navigation",
  comments: "comments",
  "read-more": "in-body-link",
  "rail-heading": "rail-heading",
  "video-heading": "rail-heading",
  "more-link": "more-link",
  "more-videos": "more-link",
  advertisement: "advertisement",
  cookie: "cookie",
  paywall: "paywall",
  "correction-link": "correction-link",
  "accessibility-link": "accessibility-link",
  copyright: "footer",
  legal: "footer",
  navigation: "navigation",
  "minute-read": "other",
  views: "other",
  tags: "navigation",
  "caption-label": "other",
  "gallery-label": "other",
};

/** Lines that stand above other stories. */
export const HEADINGS: ReadonlySet<LineClass | undefined> = new Set([
  "rail-heading",
  "video-heading",
  "read-more",
  "more-link",
]);
