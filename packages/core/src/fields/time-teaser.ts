import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { holdsDigit } from "../grammar/time/may-hold-time.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import { type Places, type PrintedTime, statedTime } from "./time-places.ts";

const SHORTEST_TITLE = 15;
const LONGEST_DATE = 32;
/** How far up the box of a title and its date may be. */
const BOX_LEVELS = 3;
const DATE_SHARE = 0.8;
const WORTH = { kind: "published", near: true, weight: 0.6, source: "teaser", share: 1, foreign: false } as const;

/** The day beside the story's own title in a list of the site's latest. Of 98 pages that have one it is the gold's on 89. */
export function teaserTimes(
  { page, galley: { blocks } }: LabelledPage,
  { headline }: Places,
  hints: TimeHints,
): PrintedTime[] {
  const title = blocks[headline]?.text ?? "";
  if (title.length < SHORTEST_TITLE) return [];
  return blocks.flatMap((block) => {
    const rest = block.text.length - title.length;
    if (block.index === headline || rest > LONGEST_DATE || !block.text.startsWith(title)) return [];
    const dated = rest > 0 ? block : datedInBox(page.tree, blocks, block);
    const [time] = (dated === null ? null : readTimeLine(dated.text, hints))?.times.slice(-1) ?? [];
    if (dated === null || time === undefined || time.kind === "updated" || time.expression.date?.year === undefined)
      return [];
    const most = rest > 0 ? rest : dated.text.length;
    return time.end - time.start < DATE_SHARE * most ? [] : [statedTime(dated, time, time.start, WORTH)];
  });
}

/** The short line with a number that shares a box with a title; null where several do and differ: in a list without boxes a date may be its neighbour's. */
function datedInBox(tree: Tree, blocks: readonly Block[], title: Block): Block | null {
  const near = blocks.slice(Math.max(0, title.index - BOX_BLOCKS), title.index + BOX_BLOCKS + 1);
  const dated = near.filter(
    ({ index, text }) => index !== title.index && text.length <= LONGEST_DATE && holdsDigit(text),
  );
  let box = title.node;
  for (let level = 0; level <= BOX_LEVELS && box > 0; level++, box = tree.parent[box] ?? 0) {
    const end = tree.subtreeEnd[box] ?? box;
    const [one, ...others] = dated.filter(({ node }) => node >= box && node < end);
    if (one !== undefined) return others.every(({ text }) => text === one.text) ? one : null;
  }
  return null;
}

/** Blocks of an item before its title and behind. */
const BOX_BLOCKS = 3;
