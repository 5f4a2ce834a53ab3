import type { SiteOutline } from "tearsheet";

/** An outline cut to what is read of it: of the site's frame each line that something else stands below, and behind it that as one line with all its words. */
export function frameOutline({ keys, told }: SiteOutline, frame: ReadonlySet<number>): SiteOutline {
  const [kept, words]: [number[], number[]] = [[], []];
  let above: number | null = null;
  let isOpen = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (frame.has(key)) {
      above = key;
      isOpen = false;
      continue;
    }
    if (!isOpen) {
      if (above !== null) {
        kept.push(above);
        words.push(0);
      }
      kept.push(key);
      words.push(0);
      isOpen = true;
    }
    words[words.length - 1] = (words.at(-1) ?? 0) + (told[i] ?? 0);
  }
  return { keys: Uint32Array.from(kept), told: Uint32Array.from(words) };
}
