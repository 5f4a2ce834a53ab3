import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import { titleKey } from "../text/title-key.ts";
import { type Places, type PrintedTime, statedTime } from "./time-places.ts";

/** Typography aside, titles that are the same are about as long. */
const MOST_LENGTH_APART = 4;
const SHORTEST_TITLE = 15;
/** How far up the box of a title and its date may be. */
const BOX_LEVELS = 3;
const DATE_SHARE = 0.8;
const WORTH = { kind: "published", near: true, weight: 0.6, source: "teaser", share: 1, foreign: false } as const;

/** The day beside the story's own title in a list of the site's latest. Of 98 pages that have one it is the gold's on 89. */
export function teaserTimes(
  { page, galley: { blocks } }: LabelledPage,
  places: Places,
  hints: TimeHints,
): PrintedTime[] {
  const own = blocks[places.headline]?.text ?? "";
  if (own.length < SHORTEST_TITLE) return [];
  return blocks.flatMap((block) => {
    const { index, text } = block;
    if (index === places.headline || Math.abs(text.length - own.length) > MOST_LENGTH_APART) return [];
    if (titleKey(text) !== titleKey(own)) return [];
    const beside = besideInBox(page.tree, blocks, block);
    const line = beside === null ? null : readTimeLine(beside.text, hints);
    const [time] = line?.times ?? [];
    if (beside === null || line === null || time === undefined || line.share < DATE_SHARE) return [];
    if (time.kind === "updated" || time.expression.date?.year === undefined) return [];
    return [statedTime(beside, time, time.start, WORTH)];
  });
}

/** The block that shares a box with a title, before it or behind; null where both do: in a list without boxes a date may be its neighbour's. */
function besideInBox(tree: Tree, blocks: readonly Block[], title: Block): Block | null {
  const neighbours = [blocks[title.index - 1], blocks[title.index + 1]];
  let box = title.node;
  for (let level = 0; level <= BOX_LEVELS && box > 0; level++, box = tree.parent[box] ?? 0) {
    const end = tree.subtreeEnd[box] ?? box;
    const [one, other] = neighbours.filter((block) => block !== undefined && block.node >= box && block.node < end);
    if (one !== undefined) return other === undefined ? one : null;
  }
  return null;
}
