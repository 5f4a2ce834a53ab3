import type { Page, Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { resolveUrl } from "./page-url.ts";
import { isNoPicture } from "./picture-furniture.ts";
import { startTagValues } from "./start-tag-values.ts";

/** Attributes that hold a picture's real address while `src` may show a small one; the first that has one is taken. */
const LAZY_ATTRIBUTES = ["data-src", "data-original"];
const SET_ATTRIBUTES = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"];
/** A width that a set states beyond which a larger file is not wanted, in pixels: print files help nobody. */
const LARGEST_WIDTH = 2560;

/**
 * The best address of a picture: the largest of its `srcset`, else its own, lazy attributes before `src`; where that is none or a
 * placeholder's, the first picture's file that its start tag names. Absolute; null where there is none.
 */
export function pictureUrl(page: Page, image: number): string | null {
  const own = addressOf(page, image);
  const set = largestOf(page, image);
  const address = set !== null && set.size > 0 ? set.address : (own ?? set?.address ?? null);
  const url = address === null ? null : loadable(page, address);
  if ((url !== null && !isNoPicture(url)) || page.tree.tag[image] !== TAG.img) return url;
  const [file] = startTagValues(page, image).flatMap((value) => PICTURE_FILE.exec(value)?.[1] ?? []);
  return file === undefined ? url : loadable(page, file);
}

/** A file's address, whether alone, first in a set or in brackets. */
const PICTURE_FILE = /^[\s[]*((?:https?:)?\/[^\s,{]+\.(?:jpe?g|png|webp|avif)\b[^\s,{]*)/i;

/** The still that a film shows before it plays. */
export function stillUrl(page: Page, film: number): string | null {
  const address = addressAt(page.tree, film, STILL_ATTRIBUTES);
  return address === null ? null : loadable(page, address);
}

const STILL_ATTRIBUTES = ["poster", "data-poster", "data-posterurl"];

function loadable(page: Page, address: string): string | null {
  const resolved = resolveUrl(page, address);
  return resolved?.startsWith("data:") === true ? null : resolved;
}

function addressOf({ tree }: Page, image: number): string | null {
  const own = addressAt(tree, image, FILE_ATTRIBUTES);
  // The files of a film or a sound may stand inside.
  for (let node = image + 1; own === null && node < (tree.subtreeEnd[image] ?? 0); node++) {
    const inner = tree.tag[node] === TAG.source ? addressAt(tree, node, FILE_ATTRIBUTES) : null;
    if (inner !== null) return inner;
  }
  return own ?? brightcoveAddress(tree, image);
}

const FILE_ATTRIBUTES = [...LAZY_ATTRIBUTES, "src"];

function addressAt(tree: Tree, node: number, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tree.attribute(node, name)?.trim() ?? "";
    if (value !== "" && !value.startsWith("data:") && !value.startsWith("blob:") && !value.startsWith("{"))
      return value;
  }
  return null;
}

/** Brightcove's players hold the numbers of account and film, which make up the address of the film in a frame. */
function brightcoveAddress(tree: Tree, film: number): string | null {
  const account = tree.attribute(film, "data-account");
  const number = tree.attribute(film, "data-video-id");
  return account === null || number === null || !ACCOUNT.test(account)
    ? null
    : `https://players.brightcove.net/${account}/${tree.attribute(film, "data-player") ?? "default"}_default/index.html?videoId=${number}`;
}

const ACCOUNT = /^\d{6,}$/;

interface Sized {
  readonly address: string;
  /** Pixels across, or a thousand times the density: either grows with the picture. */
  readonly size: number;
}

const DENSITY_SIZE = 1000;

/** The largest candidate of the image's own set and of the `source` elements of its `picture`; the first of equals. */
function largestOf({ tree }: Page, image: number): Sized | null {
  const parent = tree.parent[image] ?? -1;
  const isSourced = parent >= 0 && tree.tag[parent] === TAG.picture;
  let largest: Sized | null = null;
  for (const name of SET_ATTRIBUTES) largest = larger(largest, tree.attribute(image, name));
  for (let node = isSourced ? parent + 1 : image; node < image; node++) {
    if (tree.tag[node] !== TAG.source) continue;
    for (const name of SET_ATTRIBUTES) largest = larger(largest, tree.attribute(node, name));
  }
  return largest;
}

function larger(known: Sized | null, set: string | null): Sized | null {
  let largest = known;
  if (set !== null)
    for (const one of readSourceSet(set)) if (largest === null || one.size > largest.size) largest = one;
  return largest;
}

/** Reads `a.jpg 640w, b.jpg 1280w` as HTML's rules do: an address may hold commas, and ends at white space; what describes it ends at a comma. */
export function readSourceSet(set: string): Sized[] {
  return [...set.matchAll(CANDIDATE)].flatMap(([, address = "", descriptor = ""]) =>
    address.startsWith("data:") ? [] : [{ address, size: sizeOf(descriptor.trim()) }],
  );
}

const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,+(?=\s|$)|\s+([^,]*)|$)/g;

/** `640w` in pixels, `2x` in thousandths. */
function sizeOf(descriptor: string): number {
  const amount = Number.parseFloat(descriptor);
  if (Number.isNaN(amount)) return 0;
  const size = descriptor.endsWith("x") ? amount * DENSITY_SIZE : amount;
  return size > LARGEST_WIDTH ? 1 / size : size;
}
