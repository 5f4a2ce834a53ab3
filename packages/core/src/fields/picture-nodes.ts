import type { Tree } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import { firstAtLeast } from "../text/first-at-least.ts";

export const PICTURE_TAGS: Uint8Array = tagSet(["img", "amp-img", "video", "amp-video"]);
const MEDIA_TAGS: Uint8Array = tagSet(["img", "amp-img", "video", "amp-video", "audio"]);

/** Where a page's pictures, videos and sounds stand: found in one walk, so that any element's are counted by search. */
export class PictureNodes {
  /** Every picture, video and sound, in page order. */
  readonly media: readonly number[];
  /** Pictures and videos that a browser with scripts shows. */
  readonly #shown: readonly number[];
  /** Those for browsers without scripts alone. */
  readonly #silent: readonly number[];
  readonly #tree: Tree;

  constructor(tree: Tree) {
    const media: number[] = [];
    const shown: number[] = [];
    const silent: number[] = [];
    for (let node = 1; node < tree.length; node++) {
      const tag = tree.tag[node] ?? 0;
      if (MEDIA_TAGS[tag] !== 1) continue;
      media.push(node);
      if (PICTURE_TAGS[tag] === 1) (isInNoscript(tree, node) ? silent : shown).push(node);
    }
    this.media = media;
    this.#shown = shown;
    this.#silent = silent;
    this.#tree = tree;
  }

  /** Pictures in the element; a copy for browsers without scripts counts where it is the only one. */
  countIn(element: number): number {
    const end = this.#tree.subtreeEnd[element] ?? element;
    const shown = indexOf(this.#shown, end) - indexOf(this.#shown, element + 1);
    if (shown > 0) return shown;
    return Math.min(1, indexOf(this.#silent, end) - indexOf(this.#silent, element + 1));
  }
}

/** How many of the ascending nodes stand before this one. */
function indexOf(nodes: readonly number[], node: number): number {
  return firstAtLeast(nodes.length, (at) => nodes[at] ?? 0, node);
}

/** Whether the picture stands there for browsers without scripts alone. */
export function isInNoscript(tree: Tree, picture: number): boolean {
  const parent = tree.parent[picture] ?? 0;
  return tree.tag[parent] === TAG.noscript || tree.tag[tree.parent[parent] ?? 0] === TAG.noscript;
}

/** A box with more nodes around a picture is none of its own. */
const MOST_NODES = 4000;

/** Where the box around a picture ends, as far as it is looked at. */
export function endNear(tree: Tree, box: number): number {
  return Math.min(tree.subtreeEnd[box] ?? 0, box + MOST_NODES);
}
