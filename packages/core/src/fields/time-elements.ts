import type { LabelledPage } from "../classify/label.ts";
import type { TimeExpression, TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import type { LineTime, TimeLine } from "../grammar/time/time-line.ts";
import type { Block } from "../measure/galley.ts";
import { ELEMENT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { foldSpace } from "../text/same-text.ts";
import { dateClassOf, type Places, type PrintedTime, type Setting, settingOf } from "./time-places.ts";

/** Probability that a time element near the headline is the story's, and one whose line says so. */
const WEIGHT_TIME_ELEMENT = 0.75;
const WEIGHT_LABELLED = 0.85;

/** `<time datetime>`, `<time>text</time>` and hAtom's `<abbr class="published" title>`. */
export function elementTimes(
  labelled: LabelledPage,
  places: Places,
  lines: ReadonlyMap<number, TimeLine>,
  hints: TimeHints,
): PrintedTime[] {
  const { tree } = labelled.page;
  const blockOf = blockFinder(labelled.galley.blocks);
  const witnesses: PrintedTime[] = [];
  for (let node = 1; node < tree.length; node++) {
    const tag = tree.tag[node];
    if ((tag !== TAG.time && tag !== TAG.abbr) || tree.kind[node] !== ELEMENT) continue;
    const value = tree.attribute(node, tag === TAG.time ? "datetime" : "title") ?? "";
    if (value === "") continue;
    const expression = readMachineTime(value, hints);
    const block = blockOf(node);
    if (expression === null || expression.date === undefined || block === null) continue;
    const line = lines.get(block.index) ?? null;
    const setting = settingOf(labelled, block, places, line);
    if (setting !== null) witnesses.push(elementWitness(tree, node, value, expression, setting, line));
  }
  return witnesses;
}

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
  };
}

/** The time of the line that the element's own text prints. */
function printedAt(tree: Tree, node: number, line: TimeLine, text: string): LineTime | null {
  const own = textOf(tree, node);
  const [only] = line.times;
  if (own === "") return line.times.length === 1 ? (only ?? null) : null;
  return (
    line.times.find(
      (time) => text.slice(time.labelStart, time.end).includes(own) || own.includes(text.slice(time.start, time.end)),
    ) ?? null
  );
}

/** Longest text of a time element that is worth comparing. */
const LONGEST_ELEMENT_TEXT = 120;

function textOf(tree: Tree, node: number): string {
  let text = "";
  const end = tree.subtreeEnd[node] ?? node;
  for (let at = node + 1; at < end && text.length < LONGEST_ELEMENT_TEXT; at++) text += tree.text(at);
  return foldSpace(text);
}

/** Finds the block that an element's text is part of, or the next one for an element without text. */
function blockFinder(blocks: readonly Block[]): (node: number) => Block | null {
  return (node) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.lastText ?? -1) < node) low = middle + 1;
      else high = middle;
    }
    return blocks[low] ?? blocks[blocks.length - 1] ?? null;
  };
}
