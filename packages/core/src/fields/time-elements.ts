import type { LabelledPage } from "../classify/label.ts";
import type { TimeExpression, TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import type { LineTime, TimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { pushTo } from "../text/push-to.ts";
import { firstBlockBehind, wordsWithin } from "./element-text.ts";
import { type DateName, senseAt } from "./time-names.ts";
import { dateClassOf, isLabelledLine, type PrintedTime, type Setting } from "./time-places.ts";
import type { TimeSource } from "./time-stamp.ts";

/** Probability that a time element near the headline is the story's, and one whose line says so. */
const WEIGHT_TIME_ELEMENT = 0.75;
const WEIGHT_LABELLED = 0.85;

/** Elements that may declare a time, by the index of the block that their text is part of, or of the next one. */
export type TimeElements = ReadonlyMap<number, readonly number[]>;

/** Finds `<time datetime>` and hAtom's `<abbr title>` in the page. */
export function timeElements({ page: { tree }, galley: { blocks } }: LabelledPage): TimeElements {
  const found = new Map<number, number[]>();
  for (let node = 1; node < tree.length; node++) {
    const tag = tree.tag[node];
    if ((tag !== TAG.time && tag !== TAG.abbr && tag !== OWN_TAG) || tree.kind[node] !== ELEMENT) continue;
    const block = blockAt(blocks, node);
    if (block !== undefined) pushTo(found, block.index, node);
  }
  return found;
}

/** Elements of a site's own making: `<relative-time datetime>`. */
const OWN_TAG = 0;

/** What one of the {@link timeElements} declares. */
export function elementTimes(
  tree: Tree,
  node: number,
  setting: Setting,
  line: TimeLine | null,
  hints: TimeHints,
): PrintedTime[] {
  const value = tree.attribute(node, tree.tag[node] === TAG.abbr ? "title" : "datetime") ?? "";
  const expression = value === "" ? null : readMachineTime(value, hints);
  if (expression === null || expression.date === undefined) return [];
  if (setting.of === "other" && !isLabelledLine(line)) return [];
  if (isQuoted(tree, node)) return [];
  return [elementWitness(tree, node, value, expression, setting, line)];
}

/** A line of several times, those of them updates that an element of such a class prints, and no other: `<time class="updated">`. */
export function withUpdates(
  tree: Tree,
  nodes: readonly number[],
  line: TimeLine | null,
  text: string,
): TimeLine | null {
  if (line === null || nodes.length === 0 || line.times.length < 2) return line;
  const isUpdate = (node: number): boolean => senseAt(tree, node, "class").date?.kind === "updated";
  const printed = nodes.map((node) => ({ time: printedAt(tree, node, line, text), updates: isUpdate(node) }));
  const times = line.times.map((time): LineTime => {
    const own = printed.filter((one) => one.time === time);
    return own.length > 0 && own.every(({ updates }) => updates) ? { ...time, kind: "updated" } : time;
  });
  return { ...line, times };
}

/** A quotation's time is of what it quotes: a post set into the story. */
function isQuoted(tree: Tree, node: number): boolean {
  let up = tree.parent[node] ?? 0;
  for (let level = 0; level < MOST_QUOTED_LEVELS && up > 0; level++) {
    if (tree.tag[up] === TAG.blockquote) return true;
    up = tree.parent[up] ?? 0;
  }
  return false;
}

const MOST_QUOTED_LEVELS = 6;

function elementWitness(
  tree: Tree,
  node: number,
  value: string,
  expression: TimeExpression,
  setting: Setting,
  line: TimeLine | null,
): PrintedTime {
  const name = dateClassOf(tree, node);
  const printed = line === null ? null : printedAt(tree, node, line, setting.block.text);
  const labelledAs = printed?.kind === "published" || printed?.kind === "updated" ? printed.kind : null;
  const kind = labelledAs ?? name?.kind ?? (setting.role === "updated" ? "updated" : "published");
  const base =
    labelledAs !== null ? WEIGHT_LABELLED : Math.max(WEIGHT_TIME_ELEMENT, setting.near ? (name?.weight ?? 0) : 0);
  const source = elementSource(setting, name, labelledAs !== null);
  return {
    kind,
    expression,
    raw: value,
    spans: [],
    how: "structured",
    from: "time[datetime]",
    family: "text",
    labelled: labelledAs !== null,
    near: setting.near,
    weight: base * setting.share,
    source,
    share: setting.share,
    foreign: setting.foreign,
  };
}

function elementSource(setting: Setting, name: DateName | null, labelled: boolean): TimeSource {
  if (setting.of === "other") return "foreign-labelled";
  if (!setting.near) return "element-far";
  if (labelled) return "element-labelled";
  return name === null ? "element" : "element-classed";
}

/** The time of the line that the element's own text prints. */
function printedAt(tree: Tree, node: number, line: TimeLine, text: string): LineTime | null {
  const own = wordsWithin(tree, node);
  const [only] = line.times;
  if (own === "") return line.times.length === 1 ? (only ?? null) : null;
  return (
    line.times.find(
      (time) => text.slice(time.labelStart, time.end).includes(own) || own.includes(text.slice(time.start, time.end)),
    ) ?? null
  );
}

function blockAt(blocks: readonly Block[], node: number): Block | undefined {
  return blocks[firstBlockBehind(blocks, node)] ?? blocks.at(-1);
}
