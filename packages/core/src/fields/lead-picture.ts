import type { LabelledPage } from "../classify/label.ts";
import type { Media, RegionRole } from "../record.ts";
import { articleNode } from "./article-node.ts";
import { metaContents } from "./declared-meta.ts";
import { objectsOf } from "./json-ld.ts";
import { resolveUrl } from "./page-url.ts";
import { isFurniture, isNoPicture } from "./picture-furniture.ts";
import { pictureKey, pictureMarks, statesSize } from "./picture-names.ts";
import type { Placed } from "./placed-media.ts";
import { storyExtent } from "./story-extent.ts";

/**
 * Marks the lead: the picture that the page declares as its own, wherever it prints it. Where it prints none such, the picture
 * before the story's first paragraph leads if it has a caption or nothing but a logo is declared; else the photo with a caption that stands
 * before `behindHead`; else the declared one is put first.
 */
export function markLead(
  placed: readonly Placed[],
  declared: readonly string[],
  start: number,
  behindHead: number,
): Placed[] {
  const led = (one: Placed, item: Media): Placed[] =>
    placed.map((other) => (other === one ? { ...one, item: lit(item) } : other));
  const lead = declaredAmong(placed, declared) ?? firstBefore(start, placed, !declared.every(isFurniture));
  if (lead !== null) return led(lead, inFullSize(lead.item, declared));
  const [url] = declared;
  if (url === undefined) return [...placed];
  const twin = markedAmong(placed, declared, pictureMarks);
  if (twin !== null) return led(twin, showing(twin.item, url));
  const captioned = firstBefore(behindHead, placed, true);
  if (captioned?.item.kind === "photo") return led(captioned, captioned.item);
  return [
    { item: lit({ kind: "photo", present: true, caption: null, url, span: null, credit: null }), offset: 0, node: -1 },
    ...placed,
  ];
}

/** Where the page prints the lead cut to a size and declares the file without one, that is the better address. */
function inFullSize(item: Media, declared: readonly string[]): Media {
  const url = pictureOf(item);
  if (url === null || !statesSize(url)) return item;
  const key = pictureKey(url);
  const full = declared.find((address) => pictureKey(address) === key && !statesSize(address));
  return full === undefined ? item : showing(item, full);
}

function showing(item: Media, picture: string): Media {
  return { ...item, [item.kind === "video" ? "still" : "url"]: picture };
}

/** The one of them that the page declares as its own: by its address, else by a digest in it. */
export function declaredAmong(placed: readonly Placed[], declared: readonly string[]): Placed | null {
  return (
    markedAmong(placed, declared, (url) => [pictureKey(url)]) ??
    markedAmong(placed, declared, (url) => pictureMarks(url).filter((mark) => DIGEST.test(mark)))
  );
}

const DIGEST = /^(?=.*[a-f])[a-f\d]+$/;

function markedAmong(
  placed: readonly Placed[],
  declared: readonly string[],
  marksOf: (url: string) => readonly string[],
): Placed | null {
  const known = new Set(declared.flatMap(marksOf));
  const found = placed.find(
    ({ item }) => isSeen(item.kind) && marksOf(pictureOf(item) ?? "").some((mark) => known.has(mark)),
  );
  return found ?? null;
}

/** A picture, or a video's still. */
function pictureOf({ kind, still, url }: Media): string | null {
  return kind === "video" ? (still ?? null) : url;
}

function isSeen(kind: Media["kind"]): boolean {
  return kind !== "audio" && kind !== "embed";
}

/** The one that stands before the story. */
export function firstBefore(start: number, placed: readonly Placed[], isDeclared: boolean): Placed | null {
  const first = placed.find(
    ({ offset, item }) => offset <= start && isSeen(item.kind) && (pictureOf(item) !== null || !isDeclared),
  );
  if (first === undefined || (isDeclared && first.item.caption === null && first.item.credit === null)) return null;
  return first;
}

const HEAD_LINES: ReadonlySet<RegionRole> = new Set(["byline", "posted", "updated"]);

/** Where the story's first paragraph begins; one that stands above byline or time, or is the standfirst, is not it. */
export function storyStart(labelled: LabelledPage, isDeclared: boolean, behindStandfirst: number): number {
  const { galley, labels } = labelled;
  const { firstBody } = storyExtent(labelled);
  const startOf = (index: number): number => galley.blocks[index]?.span[0] ?? galley.text.length;
  const start = startOf(firstBody);
  let isAbove = start < behindStandfirst;
  for (let i = firstBody + 1; !isDeclared && firstBody >= 0 && i < labels.length; i++) {
    const role = labels[i]?.role ?? "other";
    if (role === "body" && startOf(i) >= behindStandfirst) return isAbove ? startOf(i) : start;
    isAbove ||= HEAD_LINES.has(role);
  }
  return start;
}

/** The keys of a record stand in one order. */
function lit({ kind, present, ...rest }: Media): Media {
  return { kind, present, lead: true, ...rest };
}

/** Addresses of the story's picture as metas and JSON-LD give them. */
export function declaredPictures(labelled: LabelledPage): string[] {
  const { declared } = labelled.page;
  const metas = metaContents(
    declared,
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "twitter:image:src",
  ).map((meta) => meta.content);
  const image = articleNode(labelled)?.value["image"];
  const objects = objectsOf(declared, image).flatMap((object) => [object["url"], object["contentUrl"]]);
  const linked = [...(Array.isArray(image) ? image : [image]), ...objects].filter((part) => typeof part === "string");
  return [...metas, ...linked]
    .map((address) => resolveUrl(labelled.page, address))
    .filter((url) => url !== null)
    .filter((url) => !isNoPicture(url));
}
