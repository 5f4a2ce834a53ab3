/** Letters, numbers, underscore: Python's `\w` under re.UNICODE, so that figures compare with the published ones. */
const WORD = /[\p{L}\p{N}_]+/gu;
const SPACES = /\s+/gu;
/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The text with a space on both sides of every Han, Kana and Thai character: each becomes a word of its own. */
export function spaceCharacters(text: string): string {
  return text.replace(UNSPACED, " $& ");
}

/** White space folded to one space and trimmed. */
export function fold(text: string): string {
  return text.replace(SPACES, " ").trim();
}

/** Where a word may be parted, which nobody sees: a soft hyphen, a space of no width. */
const INVISIBLE = /[\u00ad\u200b]/gu;

/** NFKC and folded white space, without what nobody sees: how titles, captions and subheadings are compared. */
export function plain(text: string): string {
  return fold(text.normalize("NFKC").replace(INVISIBLE, ""));
}

/** As {@link plain}, and without letter case: how names are compared. */
export function caseless(text: string): string {
  return plain(text).toLowerCase();
}

export function multiset(items: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** Size of the multiset intersection. */
export function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
  return sum;
}

/** F1 of two texts' words as multisets, caseless; 1 if both are empty. */
export function wordF1(a: string, b: string): number {
  const left = words(a.toLowerCase());
  const right = words(b.toLowerCase());
  if (left.length === 0 && right.length === 0) return 1;
  return (2 * overlap(multiset(left), multiset(right))) / (left.length + right.length);
}
