import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** Consecutive prose blocks may be this many blocks apart and still belong to one run. */
const RUN_GAP = 6;

/**
 * How many of the block's words the page's densest run of prose uses too (in other blocks), and how far away that run is.
 * Teasers of other stories share few words with the story. Plain text has these too.
 */
export const COHESION: FeatureGroup = {
  names: ["cohesion", "runDistance", "inRun", "runShare"],
  prepare: (page: Survey) => {
    const run = densestRun(page);
    const uses = wordUses(page, run);
    const all = page.sumProse[page.galley.blocks.length] ?? 0;
    const own = (page.sumProse[run.to] ?? 0) - (page.sumProse[run.from] ?? 0);
    return (block, put) => {
      put(shared(page, uses, block, block >= run.from && block < run.to && (page.prose[block] ?? 0) > 0));
      put(block < run.from ? block - run.from : block >= run.to ? block - run.to + 1 : 0);
      put(block >= run.from && block < run.to ? 1 : 0);
      put(all > 0 ? own / all : 0);
    };
  },
};

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of prose blocks, gaps allowed, that holds most prose. */
export function densestRun(page: Survey): Run {
  let best: Run = { from: 0, to: 0 };
  let bestProse = 0;
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from < 0) return;
    const prose = (page.sumProse[last + 1] ?? 0) - (page.sumProse[from] ?? 0);
    if (prose > bestProse) {
      bestProse = prose;
      best = { from, to: last + 1 };
    }
  };
  for (let i = 0; i < page.prose.length; i++) {
    if (page.prose[i] === 0) continue;
    if (from < 0 || i - last > RUN_GAP) {
      close();
      from = i;
    }
    last = i;
  }
  close();
  return best;
}

/** In how many prose blocks of the run each word occurs. */
function wordUses(page: Survey, run: Run): Map<number, number> {
  const uses = new Map<number, number>();
  const lastBlock = new Map<number, number>();
  for (let i = run.from; i < run.to; i++) {
    if (page.prose[i] === 0) continue;
    for (let w = page.wordStart[i] ?? 0; w < (page.wordStart[i + 1] ?? 0); w++) {
      const word = page.words[w] ?? 0;
      if (lastBlock.get(word) === i) continue;
      lastBlock.set(word, i);
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return uses;
}

function shared(page: Survey, uses: Map<number, number>, block: number, inRun: boolean): number {
  const from = page.wordStart[block] ?? 0;
  const to = page.wordStart[block + 1] ?? 0;
  // A block of the run must meet its words in another block.
  const needed = inRun ? 2 : 1;
  let met = 0;
  for (let w = from; w < to; w++) if ((uses.get(page.words[w] ?? 0) ?? 0) >= needed) met++;
  return to > from ? met / (to - from) : 0;
}
