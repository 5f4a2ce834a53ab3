import type { LabelledPage } from "../classify/label.ts";
import { ELEMENT } from "../parse/page.ts";
import { tagSet } from "../parse/tags.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import type { DeclaredPlayer } from "./declared-players.ts";
import { isInStory, isWithin, type StoryScope } from "./media-scope.ts";

/** A place is looked for in so many spots of the page. */
const MOST_SPOTS = 16;
const MOST_MARKS = 4;
/** Links to a film show none. */
const NO_PLACE: Uint8Array = tagSet(["a", "script", "meta", "link", "input", "img", "source", "button"]);

/**
 * The element of the story that scripts turn into a declared player: it names the number of the film, in an attribute whatever it
 * is called. -1 where there is none.
 */
export function placeOfPlayer(labelled: LabelledPage, scope: StoryScope, player: DeclaredPlayer): number {
  const { capture, tree } = labelled.page;
  if (capture.kind === "text") return -1;
  const { raw } = capture.markup;
  const start = tree.from[scope.whole] ?? 0;
  for (const mark of marksOf(player)) {
    let at = raw.indexOf(mark, start);
    for (let spot = 0; spot < MOST_SPOTS && at >= 0; spot++) {
      const node = firstAtLeast(tree.length, (index) => tree.to[index] ?? 0, at + 1);
      if (
        tree.kind[node] === ELEMENT &&
        (tree.from[node] ?? at) < at &&
        NO_PLACE[tree.tag[node] ?? 0] !== 1 &&
        !isWithin(tree, scope.firstBody, node) &&
        isInStory(labelled, scope, node)
      )
        return node;
      at = raw.indexOf(mark, Math.max(at + 1, tree.to[node] ?? 0));
    }
  }
  return -1;
}

/** What tells the film from others in its addresses: `ykba6y7d` of `/entryId/0_ykba6y7d/`, `6644212978948354106`. */
function marksOf({ url, still }: DeclaredPlayer): string[] {
  const words = [url, still].flatMap((address) => (address ?? "").split(BETWEEN_WORDS));
  return [...new Set(words)].filter((word) => MARK.test(word) && !NO_MARK.test(word)).slice(0, MOST_MARKS);
}

const BETWEEN_WORDS = /[^A-Za-z0-9]+/;
/** Letters with numbers among them, or a long number. */
const MARK = /^(?=.{7})(?:\d+|[A-Za-z]+\d+[A-Za-z]\w*|\d+[A-Za-z]+\d\w*)$/;
/** Days, seconds since 1970, sizes. */
const NO_MARK = /^(?:(?:19|20)\d{6,12}|1\d{9}|\d+x\d+)$/;
