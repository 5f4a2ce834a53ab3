import { addressKey, stepKeys } from "../grammar/names/address-key.ts";
import { isDigit } from "../grammar/names/words.ts";
import type { Line, Sheet } from "./lines-sheet.ts";

/** Shorter words of an address are articles and numbers. */
const FEWEST_CHARS = 3;

/** The words of the address's last step, else of the one before where that is longer: where publishing systems write the headline. */
export function slugOfAddress(address: URL | null): ReadonlySet<string> {
  const [last = [], before = []] = stepKeys(address).slice(-2).reverse().map(wordsOfStep);
  return new Set(before.length > Math.max(last.length, SECTION_WORDS) ? before : last.length > 0 ? last : before);
}

/** A longer step is no section. */
const SECTION_WORDS = 2;

function wordsOfStep(step: string): readonly string[] {
  return step.split(" ").filter((word) => word.length >= FEWEST_CHARS && !isDigit(word.charAt(0)));
}

/** How much of the slug a line has, 0 to 1. */
export function shareInLine(slug: ReadonlySet<string>, { text }: Line): number {
  if (slug.size === 0) return 0;
  const words = new Set(addressKey(text).split(" "));
  return [...slug].filter((word) => words.has(word)).length / slug.size;
}

/** A slug of fewer words may be of a section. */
const FEWEST_WORDS = 3;
const MIN_SHARE = 0.75;
/** The first line with so much of the slug may be the headline in other words. */
const PART_SHARE = 0.4;
/** A longer line is a paragraph. */
const MAX_WORDS = 20;

/** Whether a line is what the address spells: most of its words, where they are enough to be a headline. */
export function isSpelled(slug: ReadonlySet<string>, share: number): boolean {
  return slug.size >= FEWEST_WORDS && share >= MIN_SHARE;
}

/** What stands above the line that the address names is no story where more of it stands below. Returns the line; -1 where the address names none. */
export function startBelowNamed({ lines }: Sheet, slug: ReadonlySet<string>): number {
  if (slug.size < FEWEST_WORDS) return -1;
  const first = lines.find((line) => !line.taken && line.words <= MAX_WORDS && shareInLine(slug, line) >= PART_SHARE);
  if (first === undefined || shareInLine(slug, first) < MIN_SHARE) return -1;
  const story = lines.filter((line) => line.story);
  const below = story.reduce((sum, { index, words }) => sum + (index > first.index ? words : -words), 0);
  for (const line of below > 0 ? story : []) line.story = line.index > first.index;
  return first.index;
}
