import type { RegionRole } from "tearsheet";
import type { Ink } from "../color.ts";

const HEAD: ReadonlySet<RegionRole> = new Set<RegionRole>([
  "header",
  "headline",
  "kicker",
  "standfirst",
  "byline",
  "posted",
  "updated",
  "dateline",
]);
const STORY: ReadonlySet<RegionRole> = new Set<RegionRole>(["body", "subheading"]);
const BESIDE: ReadonlySet<RegionRole> = new Set<RegionRole>(["caption", "credit", "end-credit", "author-bio", "note"]);
const RAILS: ReadonlySet<RegionRole> = new Set<RegionRole>([
  "rail-heading",
  "teaser-title",
  "teaser-summary",
  "teaser-age",
  "video-duration",
  "video-title",
  "video-summary",
  "video-age",
  "more-link",
  "in-body-link",
]);

/** Ink by family: the story green, its head cyan, what belongs to it blue, other stories yellow, furniture dim. */
export function roleInk(role: RegionRole): Ink {
  if (STORY.has(role)) return "green";
  if (HEAD.has(role)) return "cyan";
  if (BESIDE.has(role)) return "blue";
  return RAILS.has(role) ? "yellow" : "dim";
}
