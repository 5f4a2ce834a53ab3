import type { GoldPicture } from "../gold.ts";
import type { ReadPicture } from "../reading.ts";
import type { Counts } from "./measure.ts";
import { caseless, plain, wordF1 } from "./words.ts";

/** Captions that share this much are the same caption. */
const SAME_CAPTION_F1 = 0.9;
const CREDIT_SEPARATORS = /[/|,;()[\]]|\bvia\b/iu;
const CREDIT_MARK = /^(?:©|\(c\)|photos?|fotos?|bild|image|credit|quelle|source|copyright)[\s:：]*/iu;
/** A file name shorter than this (`1.jpg`, `image`) says nothing. */
const TELLING_FILE_NAME = 8;

export interface CaptionMatch {
  readonly gold: GoldPicture;
  readonly read: ReadPicture;
}

/** Pairs captions one to one: equal ones first, then by words, in the gold's order. */
export function matchCaptions(gold: readonly GoldPicture[], read: readonly ReadPicture[]): readonly CaptionMatch[] {
  const free = new Set(read.filter((picture) => picture.caption !== null));
  const wanted = gold.filter((picture) => picture.caption !== null);
  const matches: CaptionMatch[] = [];
  for (const near of [isSame, isAlike]) {
    for (const picture of wanted) {
      if (matches.some((match) => match.gold === picture)) continue;
      const found = [...free].find((candidate) => near(picture.caption ?? "", candidate.caption ?? ""));
      if (found === undefined) continue;
      free.delete(found);
      matches.push({ gold: picture, read: found });
    }
  }
  return matches;
}

/** Own metric b: [pages, tp, fp, fn]. */
export function captionCounts(gold: readonly GoldPicture[], read: readonly ReadPicture[]): Counts {
  const wanted = gold.filter((picture) => picture.caption !== null).length;
  const given = read.filter((picture) => picture.caption !== null).length;
  const matched = matchCaptions(gold, read).length;
  return [1, matched, given - matched, wanted - matched];
}

/** Own metric b: names in the credits of pictures whose captions match, as sets, both sides cut at slashes, commas, brackets and "via": [pages, tp, fp, fn]. */
export function creditCounts(gold: readonly GoldPicture[], read: readonly ReadPicture[]): Counts | null {
  const matches = matchCaptions(gold, read);
  if (matches.length === 0) return null;
  let [shared, given, wanted] = [0, 0, 0];
  for (const match of matches) {
    const goldNames = new Set(match.gold.credits.flatMap(creditNames));
    const readNames = new Set(creditNames(match.read.credit ?? ""));
    shared += [...readNames].filter((name) => goldNames.has(name)).length;
    given += readNames.size;
    wanted += goldNames.size;
  }
  return [1, shared, given - shared, wanted - shared];
}

/** Whether two addresses are of one picture: equal without scheme and query, or a telling file name in common (sizes differ in the folders before it). */
export function isSamePicture(a: string, b: string): boolean {
  const left = pathOf(a);
  const right = pathOf(b);
  if (left === right) return true;
  const name = fileName(left);
  return name.length >= TELLING_FILE_NAME && name === fileName(right);
}

/** [pages, right, wrong, missing]. */
export function leadImageCounts(gold: readonly string[], read: string | null): Counts {
  if (read === null) return [1, 0, 0, 1];
  return gold.some((url) => isSamePicture(url, read)) ? [1, 1, 0, 0] : [1, 0, 1, 0];
}

function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function isAlike(a: string, b: string): boolean {
  return wordF1(a, b) >= SAME_CAPTION_F1;
}

function creditNames(credit: string): readonly string[] {
  return credit
    .split(CREDIT_SEPARATORS)
    .map((part) => caseless(part.trim().replace(CREDIT_MARK, "")))
    .filter((part) => part !== "");
}

function pathOf(url: string): string {
  const address = url.replace(/^https?:/iu, "").replace(/^\/\//u, "");
  const end = address.search(/[?#]/u);
  return end < 0 ? address : address.slice(0, end);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
