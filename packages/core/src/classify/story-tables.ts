import { dataTables } from "../measure/data-tables.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isBody } from "./draft.ts";

/** A table of the story begins at most so many blocks behind one of its paragraphs: a title of its own may stand between. */
const MAX_BEHIND = 3;
/** Of the words of such tables on unseen sites, so many are story. */
const PROBABILITY = 0.84;

/** A table of data below a paragraph of the story belongs to it as a whole, whatever its cells look like one by one. */
export function labelStoryTables(page: Survey, drafts: readonly Draft[]): void {
  for (const table of dataTables(page.page.tree, page.galley)) {
    const cells = [...table.keys()];
    const first = cells[0]?.index ?? 0;
    if (!drafts.slice(Math.max(0, first - MAX_BEHIND), first).some(isBody)) continue;
    for (const { index, hidden } of cells) {
      const own = drafts[index];
      if (own !== undefined && !hidden && !own.certain && own.role !== "body")
        decide(own, "body", PROBABILITY, "story table");
    }
  }
}
