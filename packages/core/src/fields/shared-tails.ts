import type { Tree } from "../parse/page.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import type { Draft } from "./related-draft.ts";

/** So many titles that end alike end with a button, a note on the link, a name of their series. */
const FEWEST_ALIKE = 3;
/** Less is a bracket or a measure word. */
const FEWEST_CHARS = 2;
/** A longer end is the title behind its kicker. */
const MOST_SHARE = 0.5;

/** What elements of their own set behind several titles: `read on`, `(opens in a new window)`, an author. */
export function sharedTails(tree: Tree, drafts: readonly Draft[]): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { title } of drafts) {
    const tail = foldSpace(tree.text(title.lastText));
    if (textKey(tail).length < FEWEST_CHARS || tail.length > MOST_SHARE * title.text.length) continue;
    const before = title.text.slice(0, -tail.length);
    const ended = titles.get(tail);
    if (ended === undefined) titles.set(tail, new Set([before]));
    else ended.add(before);
  }
  return new Set([...titles].filter(([, ended]) => ended.size >= FEWEST_ALIKE).map(([tail]) => tail));
}
