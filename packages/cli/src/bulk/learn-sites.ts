import type { Source } from "../sources/source.ts";
import type { Batch } from "./batch.ts";
import { batchesOf } from "./batches.ts";
import type { Crew } from "./crew.ts";
import type { PageLines } from "./learn-batch.ts";
import { SiteLearner, type SiteMemories } from "./site-memories.ts";

/** The first pass has no parts. */
const ONE_PART = Number.POSITIVE_INFINITY;

/** Reads all sources once for what repeats on their sites. Of each site the first pages alone are looked at, the others only read over. */
export async function learnSites(
  sources: readonly Source[],
  crew: Crew,
  tell: (pages: number, read: number) => void,
): Promise<SiteMemories> {
  const learner = new SiteLearner();
  const batches = batchesOf(sources, { partItems: ONE_PART, from: { source: 0, place: [] } });
  let pages = 0;
  for await (const { batch, answer } of crew.answers(wanted(batches, learner))) {
    for (const row of answer.rows) if (isPageLines(row)) learner.learn(row);
    pages += batch.items.length;
    tell(pages, batch.read);
  }
  return learner.finish();
}

async function* wanted(batches: AsyncIterable<Batch>, learner: SiteLearner): AsyncGenerator<Batch, void> {
  for await (const batch of batches) yield { ...batch, items: batch.items.filter((item) => learner.wants(item)) };
}

function isPageLines(row: unknown): row is PageLines {
  return typeof row === "object" && row !== null && "lines" in row;
}

/** Gives every item what is known of its site. */
export async function* withSites(batches: AsyncIterable<Batch>, sites: SiteMemories): AsyncGenerator<Batch, void> {
  for await (const batch of batches) {
    const items = batch.items.map((item) => {
      const site = sites.of(item);
      return site === undefined ? item : { ...item, site };
    });
    yield { ...batch, items };
  }
}
