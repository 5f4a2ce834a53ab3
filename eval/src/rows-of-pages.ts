import { readFileSync } from "node:fs";
import { pagePath, readGold } from "./corpus.ts";
import type { Gold, SetName } from "./gold.ts";

const PROGRESS_EVERY = 100;

/** What `rowsOf` makes of every page of the sets, or of every nth where `sample` says so; how far it is stands on standard error. */
export function rowsOfPages<Row>(
  corpus: string,
  sets: readonly SetName[],
  sample: string,
  rowsOf: (gold: Gold, bytes: Uint8Array) => readonly Row[],
): readonly Row[] {
  const rows = sets.flatMap((set) => {
    const golds = readGold(corpus, set, Math.max(1, Number(sample) || 1));
    return golds.flatMap((gold, index) => {
      if (index % PROGRESS_EVERY === 0) process.stderr.write(`\r${set} ${index}/${golds.length}   `);
      return rowsOf(gold, readFileSync(pagePath(corpus, gold)));
    });
  });
  process.stderr.write("\r                              \r");
  return rows;
}
