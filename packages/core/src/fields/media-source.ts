import type { Page, Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { resolveUrl } from "./page-url.ts";

/** Attributes that hold a picture's real address while `src` holds a placeholder; the first that has one is taken. */
const LAZY_ATTRIBUTES = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-hi-res-src",
  "data-full-src",
  "data-image",
  "data-img-src",
];
const SET_ATTRIBUTES = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"];
/** A width that a set states beyond which a larger file is not wanted, in pixels: print files help nobody. */
const LARGEST_WIDTH = 2560;

/** The best address of a picture: the largest of its `srcset`, else its own, lazy attributes before `src`. Absolute; null where there is none. */
export function pictureUrl(page: Page, image: number): string | null {
  const own = addressOf(page, image);
  const set = largestOf(page, image);
  const address = set !== null && set.size > 0 ? set.address : (own ?? set?.address ?? null);
  return address === null || page.tree.tag[image] === TAG.svg ? null : loadable(page, address);
}

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

/** What is the same for every size of one picture: the file's name without its extension and the sizes in it. */
export function pictureKey(url: string): string {
  const [name = "", folder = ""] = stepsUp(url);
  const key = withoutSizes(withoutEnding(name)).toLowerCase();
  return key.length >= LEAST_KEY_CHARS && !ANY_NAME.test(key) ? key : `${folder.toLowerCase()}/${key}`;
}

/** What every picture or film of a site may be called: its folder tells which. */
const ANY_NAME = /^(?:original|image|poster|default|index|master|playlist|manifest|preview|main|photo|picture)$/;

const LEAST_KEY_CHARS = 5;

/** Whether the address is of the picture cut to a size, by the file's name or a service: `boat-845x321.jpg`. */
export function statesSize(url: string): boolean {
  if (PROXIED.test(url)) return true;
  const name = withoutEnding(stepsUp(url)[0] ?? "");
  return withoutSizes(name).length < name.length;
}

/** The steps of an address, the last first: the file's name, its folder, ... */
export function stepsUp(url: string): string[] {
  const [path = ""] = (PROXIED.exec(url)?.[1]?.replace(CODED_SLASH, "/") ?? url).split(PATH_END, 1);
  return path
    .split("/")
    .filter((step) => step !== "")
    .reverse();
}

/** Services that cut pictures have the picture's own address in their query: `/_next/image?url=%2Fboat.jpg&w=640`. */
const PROXIED = /[?&](?:url|src|image|img)=([^&#?]*(?:\/|%2F)[^&#?]*)/i;
const CODED_SLASH = /%2F/gi;
const PATH_END = /[?#]|%3F/;

/** Converters leave the first ending before theirs: `boat.jpeg.webp`. */
function withoutEnding(name: string): string {
  return name.replace(ENDING, "");
}

const ENDING = /(?:\.(?:jpe?g|png|gif))?\.[^.]*$/i;

/** The words of a file's name that state no size, joined by hyphens. */
function withoutSizes(name: string): string {
  return name
    .replace(TYPO3_CUT, "$1")
    .split(WORD_MARKS)
    .filter((word) => word !== "" && !SIZE.test(word))
    .join("-");
}

/** TYPO3's cuts of one picture end in a sum of what was done to it: `csm_boat_0250b3145a`. */
const TYPO3_CUT = /^csm_(.+)_[\da-f]{10}$/;
const WORD_MARKS = /[-_@,]/;
/** `1200x630`, `w640`, `2x`, `scaled`; WordPress names a picture that was edited by the time, `e1560792169326`. */
const SIZE = /^(?:scaled|rotated|e1\d{12}|large|small|medium|thumb|thumbnail|(?=\D*\d)(?=.*x|[wh]|.*w$)[\dxwh]+)$/;

/**
 * What names a picture whatever its size and cut, in the file's name, and where that is short in a folder's: long numbers that are no
 * days and no seconds since 1970, digests, random letters: `31555000` of `31555000-boat-2hVm.jpg`.
 */
export function pictureMarks(url: string): readonly string[] {
  const steps = stepsUp(url);
  const first = steps.findIndex((step) => step.length > MOST_CHARS_OF_SIZE || marksIn(step).length > 0);
  return first < 0 ? [] : marksIn(steps[first] ?? "");
}

/** `original.jpg`, `4-format6001.jpg`, `16x9`: a longer step is the picture's name. */
const MOST_CHARS_OF_SIZE = 16;

function marksIn(step: string): readonly string[] {
  return step
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .flatMap((word) => NUMBER.exec(word)?.[1] ?? (RANDOM.test(word) ? word : []));
}

const BETWEEN_WORDS = /[^a-z0-9]/;
const NUMBER = /^0*(?!(?:19|20)\d{6}$|1\d{9}$)([1-9]\d{5,})$/;
/** Twelve characters and more, with two numbers in them. */
const RANDOM = /^(?=.{12})\D*\d+\D+\d/;
