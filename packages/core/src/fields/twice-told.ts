import type { LabelledPage } from "../classify/label.ts";
import { readAge } from "../grammar/time/age.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { whenOf, type ZoneHint } from "../grammar/time/when.ts";
import { type AgeClock, clockOf } from "./age-clock.ts";
import { wordsWithin } from "./element-text.ts";
import type { TimeElements } from "./time-elements.ts";

/** Times that the page says both ways, `<time datetime="2025-03-14T07:30Z">2 hours ago</time>`: each tells when the page was made. */
export function twiceTold(
  labelled: LabelledPage,
  elements: TimeElements,
  hints: TimeHints,
  zone: ZoneHint | null,
): AgeClock[] {
  const { tree } = labelled.page;
  const clocks: AgeClock[] = [];
  for (const [index, nodes] of elements) {
    const block = labelled.galley.blocks[index];
    for (const node of nodes) {
      const declared = tree.attribute(node, "datetime");
      if (declared === null || block === undefined) continue;
      const text = wordsWithin(tree, node);
      const age = readAge(text, hints.language);
      const expression = age === null ? null : readMachineTime(declared, hints);
      if (age === null || expression?.clock?.minute === undefined) continue;
      const when = whenOf(expression, zone);
      if (when === null || when.approximate || when.earliest === null || when.latest === null) continue;
      const at = block.text.indexOf(age.raw);
      const start = block.span[0] + at;
      clocks.push({
        ...clockOf(age, Date.parse(when.earliest), Date.parse(when.latest)),
        spans: at < 0 ? [] : [[start, start + age.raw.length]],
      });
    }
  }
  return clocks;
}
