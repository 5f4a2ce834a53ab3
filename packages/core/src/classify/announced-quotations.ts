import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide } from "./draft.ts";
import { quotationAround } from "./quotation.ts";

/** What the model thinks less likely only looks like a quotation. */
const MIN_LIKELY = 0.05;
const PROBABILITY = 0.8;
/** `— Ann Lee (@annlee)` signs a post. */
const SIGNATURE = "(@";

/** What the story's paragraph announces with a colon and an element quotes is the story's, amid it, where nothing in it leads away: posts of networks lead to where they stand. */
export function labelAnnouncedQuotations({ page, galley, shapes }: Survey, drafts: readonly Draft[]): void {
  const last = drafts.findLastIndex(({ role }) => role === "body");
  let announced = false;
  /** Lines of one do not announce it again. */
  let read = 0;
  for (const block of galley.blocks) {
    if (block.hidden) continue;
    if (block.index > last) return;
    if (announced) {
      const quotation = quotationAround(page.tree, block.node);
      const lines =
        quotation > 0 && quotation !== read ? linesOf(page.tree, galley.blocks, block.index, quotation) : [];
      const isQuoted = lines.every(
        ({ index, links, text }) =>
          links.length === 0 && !text.includes(SIGNATURE) && (drafts[index]?.body ?? 0) >= MIN_LIKELY,
      );
      for (const { index } of isQuoted ? lines : []) {
        const own = drafts[index];
        if (own?.role === "other" && (shapes[index]?.words ?? 0) > 0)
          decide(own, "body", PROBABILITY, "announced quotation");
      }
      read = quotation;
    }
    announced = drafts[block.index]?.role === "body" && shapes[block.index]?.endsColon === true;
  }
}

function linesOf(
  tree: Survey["page"]["tree"],
  blocks: readonly Block[],
  from: number,
  quotation: number,
): readonly Block[] {
  let to = from;
  while (to < blocks.length && quotationAround(tree, blocks[to]?.node ?? 0) === quotation) to++;
  return blocks.slice(from, to);
}
