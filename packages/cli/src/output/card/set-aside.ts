import type { NewsRecord, RegionRole, RelatedItem } from "tearsheet";
import { oneLine } from "../terminal-text.ts";
import { type Frame, paragraph, partHeading } from "./page-frame.ts";

/** Items of a rail that are named; the others are counted. */
const MOST_ITEMS = 6;

/** Actions that are named; the others are counted. */
const MOST_ACTIONS = 8;

const ACTIONS: ReadonlySet<RegionRole> = new Set(["correction-link", "accessibility-link", "share", "more-link"]);

/** Roles that are told elsewhere on the card: the story's own parts, and the items of rails. */
const TOLD: ReadonlySet<RegionRole> = new Set<RegionRole>([
  "header",
  "headline",
  "kicker",
  "standfirst",
  "byline",
  "posted",
  "updated",
  "dateline",
  "body",
  "subheading",
  "caption",
  "credit",
  "end-credit",
  "note",
  "rail-heading",
  "teaser-title",
  "teaser-summary",
  "teaser-age",
  "video-duration",
  "video-title",
  "video-summary",
  "video-age",
  ...ACTIONS,
]);

/** What is on the page and not in the story: rails with their items, actions by their words, the rest counted. */
export function setAsideLines(frame: Frame, record: NewsRecord): readonly string[] {
  const lines = [...railLines(frame, record.related), ...actionLines(frame, record), ...furnitureLines(frame, record)];
  return lines.length === 0 ? [] : ["", partHeading(frame, "Set aside"), ...lines];
}

function railLines(frame: Frame, related: readonly RelatedItem[]): readonly string[] {
  const rails = new Map<string, RelatedItem[]>();
  for (const item of related) rails.set(item.rail, [...(rails.get(item.rail) ?? []), item]);
  return [...rails].flatMap(([rail, items]) => [
    ...paragraph(frame, `${rail} (${counted(items)})`, { inks: ["yellow"] }),
    ...items.slice(0, MOST_ITEMS).flatMap((item) => itemLines(frame, item)),
    ...(items.length > MOST_ITEMS
      ? paragraph(frame, `and ${items.length - MOST_ITEMS} more`, { indent: 2, inks: ["dim"] })
      : []),
  ]);
}

function counted(items: readonly RelatedItem[]): string {
  const kinds = new Set(items.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? (items[0]?.kind ?? "") : "item";
  const copies = Math.max(0, ...items.map((item) => item.copies.length));
  const times = copies === 0 ? "" : `, printed ${copies + 1} times`;
  return `${items.length} ${kind === "audio" ? "audio" : kind === "gallery" ? "galleries" : plural(kind, items.length)}${times}`;
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

function itemLines(frame: Frame, item: RelatedItem): readonly string[] {
  const duration = item.durationSeconds === undefined ? "" : clock(item.durationSeconds);
  const beside = [duration, item.age?.raw ?? ""].filter((part) => part !== "").join(", ");
  return paragraph(frame, `${item.title}${beside === "" ? "" : ` (${oneLine(beside)})`}`, { mark: "· " });
}

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const rest = String(Math.floor(seconds % SECONDS_PER_MINUTE)).padStart(2, "0");
  if (minutes < MINUTES_PER_HOUR) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / MINUTES_PER_HOUR)}:${String(minutes % MINUTES_PER_HOUR).padStart(2, "0")}:${rest}`;
}

function actionLines(frame: Frame, { regions, capture }: NewsRecord): readonly string[] {
  const actions = regions.filter(({ role }) => ACTIONS.has(role));
  if (actions.length === 0) return [];
  const words = [...new Set(actions.map(({ span }) => oneLine(capture.text.slice(...span))))];
  const named = words.slice(0, MOST_ACTIONS).join(" · ");
  const more = words.length > MOST_ACTIONS ? ` and ${words.length - MOST_ACTIONS} more` : "";
  return paragraph(frame, `actions: ${named}${more}`, { inks: ["dim"] });
}

function furnitureLines(frame: Frame, { regions }: NewsRecord): readonly string[] {
  const counts = new Map<RegionRole, number>();
  for (const { role } of regions) if (!TOLD.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
  if (counts.size === 0) return [];
  const ordered = [...counts].sort((a, b) => b[1] - a[1]);
  return paragraph(frame, `blocks: ${ordered.map(([role, count]) => `${role} ${count}`).join(" · ")}`, {
    inks: ["dim"],
  });
}
