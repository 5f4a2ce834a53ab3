import type { LabelledPage } from "../classify/label.ts";
import { announcesNames } from "../grammar/names/byline.ts";
import { isEastAsian } from "../grammar/names/words.ts";
import type { Page, Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import type { Byline, Media } from "../record.ts";
import { known } from "../schema/known.ts";
import { covering } from "../text/covering.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { isBesideStory } from "./beside-story.ts";
import { type Caption, endsSentence, NO_CAPTION, readSpans } from "./caption-parts.ts";
import { NAMED } from "./element-kinds.ts";
import { isNamed } from "./element-names.ts";
import { findEmbeds } from "./embeds.ts";
import { declaredAmong, declaredPictures, firstBefore, markLead, storyStart } from "./lead-picture.ts";
import { captionBlocks, captionOf, isCaptionBlock, placeOfPicture } from "./media-caption.ts";
import { isInStory, type StoryScope, storyScope } from "./media-scope.ts";
import { pictureUrl, stillUrl } from "./media-source.ts";
import { isFurniture, isPictureFile } from "./picture-furniture.ts";
import { pictureKey } from "./picture-names.ts";
import { isInNoscript, PictureNodes } from "./picture-nodes.ts";
import type { Placed } from "./placed-media.ts";
import { placedAt, withPlayers } from "./players.ts";
import { storyExtent } from "./story-extent.ts";

/** Pictures, and where each stands in the galley's text. */
export interface PlacedMedia {
  readonly media: readonly Media[];
  readonly offsets: readonly number[];
}

/**
 * The story's pictures in page order, the lead marked. A caption whose picture is not in the capture is a picture that is not present.
 * `behindStandfirst`: the place in the text that the story does not begin before. `bylines`: portraits of whom are none of them.
 */
export function readMedia(
  labelled: LabelledPage,
  behindStandfirst = 0,
  bylines: readonly Pick<Byline, "person" | "organization">[] = [],
): PlacedMedia {
  const declared = declaredPictures(labelled);
  const start = storyStart(labelled, declared.length > 0, behindStandfirst);
  const names = new Set(bylines.map(({ person, organization }) => textKey(person ?? organization ?? "")));
  const placed = (
    labelled.page.capture.kind === "text" ? fromLines(labelled) : fromTree(labelled, declared, start)
  ).filter(({ item }) => !isPortrait(item, names));
  const behindHead = storyStart(labelled, false, behindStandfirst);
  const led = markLead(placed, declared, start, behindHead);
  return { media: led.map(({ item }) => item), offsets: led.map(({ offset }) => offset) };
}

/** It shows who wrote the story. */
function isPortrait({ caption, alt }: Media, names: ReadonlySet<string>): boolean {
  return caption === null && alt !== undefined && names.has(textKey(alt));
}

function fromLines(labelled: LabelledPage): Placed[] {
  return captionBlocks(labelled).map(({ spans }) => {
    const caption = readSpans(labelled, spans, []);
    return { item: absent(caption), offset: caption.span?.[0] ?? 0, node: -1 };
  });
}

/** A caption whose picture the capture lacks. */
function absent(caption: Caption): Media {
  const { span, credit } = caption;
  return { kind: "photo", present: false, ...described(caption), url: null, span, credit };
}

function described(caption: Caption): Pick<Media, "caption" | "archive"> {
  return { ...known({ archive: caption.archive || null }), caption: caption.caption };
}

function kindOf(tag: number | undefined): Media["kind"] {
  if (tag === TAG.audio) return "audio";
  return tag === TAG.video || tag === TAG["amp-video"] ? "video" : "photo";
}

/** Smaller pictures are icons and trackers, in pixels a side. */
const LEAST_SIDE = 100;

/** Each is held against all others. */
const MOST_MEDIA = 1000;

function fromTree(labelled: LabelledPage, declared: readonly string[], start: number): Placed[] {
  const scope = storyScope(labelled);
  if (scope === null) return [];
  const { tree } = labelled.page;
  const pictures = new PictureNodes(tree);
  const frames = findEmbeds(labelled, scope);
  const found: Placed[] = [];
  const isInFrame = covering(frames.map(({ node }) => [node, tree.subtreeEnd[node] ?? node]));
  const places = pictures.media.filter((node) => !isInFrame([node, node + 1]) && isInStory(labelled, scope, node));
  for (const node of places.slice(0, MOST_MEDIA)) {
    const item = mediaAt(labelled, pictures, node);
    if (item !== null && !isBesideStory(labelled, scope, item)) found.push(item);
  }
  if (declaredAmong(found, declared) === null) {
    const lead =
      declared.length > 0
        ? leadOutside(labelled, scope, pictures, declared)
        : firstBefore(start, found, false) === null
          ? rightAbove(labelled, pictures)
          : null;
    if (lead !== null) found.push(lead);
  }
  const embeds = frames.map(({ node, embed, url }) =>
    placedAt(labelled, pictures, node, {
      kind: "embed",
      embed,
      present: true,
      caption: null,
      url,
      span: null,
      credit: null,
    }),
  );
  const shown = withPlayers(labelled, scope, pictures, [...found, ...embeds].sort(byPlace));
  const captioned = withoutPicture(labelled, scope, shown).slice(0, MOST_MEDIA);
  return withoutRepeats([...shown, ...captioned].sort(byPlace));
}

function byPlace(one: Placed, other: Placed): number {
  return one.offset - other.offset;
}

/** The picture that the page declares as its story's, where it stands before the story's end and in no place of the story: above the headline, say. */
function leadOutside(
  labelled: LabelledPage,
  { end }: StoryScope,
  pictures: PictureNodes,
  declared: readonly string[],
): Placed | null {
  const keys = new Set(declared.map(pictureKey));
  return pictureBetween(labelled, pictures, [0, end], (url) => keys.has(pictureKey(url)));
}

/** The picture that opens a story: nothing is printed between it and the headline. Counters and advertisements there are no picture files. */
function rightAbove(labelled: LabelledPage, pictures: PictureNodes): Placed | null {
  const { blocks } = labelled.galley;
  const { headline } = storyExtent(labelled);
  const over = [blocks[headline - 1]?.lastText ?? 0, blocks[headline]?.firstText ?? 0] as const;
  return pictureBetween(labelled, pictures, over, (url) => isPictureFile(url) && !url.includes(".gif"));
}

/** The first picture between two nodes whose address fits. */
function pictureBetween(
  labelled: LabelledPage,
  pictures: PictureNodes,
  [from, to]: readonly [number, number],
  fits: (url: string) => boolean,
): Placed | null {
  for (const node of pictures.media) {
    if (node > to) return null;
    const url = node < from ? null : pictureUrl(labelled.page, node);
    const item = url === null || !fits(url) ? null : mediaAt(labelled, pictures, node);
    if (item !== null) return item;
  }
  return null;
}

/** A caption of its own is a sentence; less is the name of somebody shown, or of a button. */
const LEAST_CAPTION_CHARS = 20;

/** Captions in the story that no picture took: scripts load it, or the capture lost it. */
function withoutPicture(labelled: LabelledPage, scope: StoryScope, found: readonly Placed[]): Placed[] {
  const { galley } = labelled;
  const isTaken = covering(found.flatMap(({ item }) => (item.span === null ? [] : [item.span])));
  const known = new Set(found.map(({ item }) => textKey(item.caption ?? "")));
  return captionBlocks(labelled).flatMap(({ first, spans }): Placed[] => {
    const [start] = spans[0] ?? [0];
    const node = galley.blocks[first]?.node ?? 0;
    if (isTaken([start, start + 1]) || !isInStory(labelled, scope, node)) return [];
    const caption = readSpans(labelled, spans, []);
    const key = textKey(caption.caption ?? "");
    const isCaption = caption.credit !== null || endsSentence(caption.caption ?? "");
    if (key.length < LEAST_CAPTION_CHARS || known.has(key) || !isCaption || isByline(caption)) return [];
    if (!isCaptionBlock(labelled, first)) return [];
    known.add(key);
    return [{ item: absent(caption), offset: start, node }];
  });
}

function mediaAt(labelled: LabelledPage, pictures: PictureNodes, node: number): Placed | null {
  const { tree } = labelled.page;
  if (isSmall(tree, node)) return null;
  const url = pictureUrl(labelled.page, node);
  const kind = kindOf(tree.tag[node]);
  const still = kind === "video" ? stillUrl(labelled.page, node) : null;
  if ((url !== null && isFurniture(url)) || (url === null && kind === "audio")) return null;
  if (isInNoscript(tree, node) && !isNeeded(labelled.page, node, url ?? "")) return null;
  const caption = captionOf(labelled, pictures, node);
  if (url === null && still === null && caption === NO_CAPTION) return null;
  if (isByline(caption)) return null;
  const alt = foldSpace(tree.attribute(node, "alt") ?? "");
  const offset = caption.span?.[0] ?? placeOfPicture(labelled, node);
  const item: Media = {
    kind,
    present: true,
    ...described(caption),
    ...known({ alt }),
    url,
    ...known({ still }),
    span: caption.span,
    credit: caption.credit,
  };
  return { item, offset, node };
}

/** Counters stand there for browsers without scripts; the picture of a service names its file in the query. */
const NAMES_FILE = /\.(?:jpe?g|png|webp|gif|avif)\b/i;

/** `Von Jana Vogt` under a picture: it shows who wrote the story. */
function isByline({ caption }: Caption): boolean {
  return caption !== null && caption.length <= MOST_BYLINE_CHARS && announcesNames(caption);
}

const MOST_BYLINE_CHARS = 80;

/** Whether a copy for browsers without scripts is of a picture beside it whose address is not known, or, where none is there, a file. */
function isNeeded(page: Page, copy: number, url: string): boolean {
  const { tree } = page;
  let needed = NAMES_FILE.test(url);
  for (let node = Math.max(1, copy - NODES_BESIDE); node < copy + NODES_BESIDE; node++) {
    if (tree.tag[node] !== TAG.img || isInNoscript(tree, node)) continue;
    const shown = pictureUrl(page, node);
    if (shown !== null && !isFurniture(shown)) return false;
    needed ||= shown === null;
  }
  return needed;
}

/** The sources of a picture, and white space, may stand between it and its copy. */
const NODES_BESIDE = 12;

function isSmall(tree: Tree, node: number): boolean {
  const width = sideOf(tree, node, "width");
  const height = sideOf(tree, node, "height");
  return (
    (width > 0 && width < LEAST_SIDE) || (height > 0 && height < LEAST_SIDE / 2) || isNamed(tree, node, NAMED.small)
  );
}

function sideOf(tree: Tree, node: number, name: string): number {
  const value = tree.attribute(node, name)?.trim() ?? "";
  const pixels = Number.parseFloat(value);
  return Number.isNaN(pixels) || value.endsWith("%") ? 0 : pixels;
}

/** A picture that stands twice (for two screens, as a lead and in the text) counts once: the one with a caption and an address, else the first. */
function withoutRepeats(placed: readonly Placed[]): Placed[] {
  const kept: Keyed[] = [];
  for (const one of placed) {
    const { url, caption, kind } = one.item;
    const keyed = { placed: one, picture: url === null ? null : pictureKey(url), text: textKey(caption ?? "") };
    const twin = kind === "embed" ? -1 : kept.findIndex((other) => isTwin(keyed, other));
    const known = kept[twin]?.placed.item;
    if (known === undefined) kept.push(keyed);
    else if (caption !== null && (known.caption === null || known.url === null)) kept[twin] = keyed;
  }
  return kept.map((one) => one.placed);
}

/** A picture with what twins have in common. */
interface Keyed {
  readonly placed: Placed;
  /** {@link pictureKey}; null for one without an address. */
  readonly picture: string | null;
  readonly text: string;
}

/** Two pictures hardly share a caption of so many characters. */
const LEAST_TELLING_CHARS = 40;

/** Characters of a text, those of scripts that write a word in one or two of them counted double. */
function weightOf(text: string): number {
  return isEastAsian(text) ? text.length * 2 : text.length;
}

function isTwin(first: Keyed, second: Keyed): boolean {
  const one = first.placed.item;
  const other = second.placed.item;
  const samePicture = first.picture !== null && first.picture === second.picture;
  if (one.span !== null && other.span !== null && one.span[0] === other.span[0])
    return one.url === null || other.url === null || samePicture;
  if (one.caption !== null && one.caption === other.caption && weightOf(one.caption) >= LEAST_TELLING_CHARS)
    return true;
  return samePicture && (one.caption === null || other.caption === null || first.text === second.text);
}
