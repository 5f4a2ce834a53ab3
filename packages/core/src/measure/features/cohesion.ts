import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** Consecutive prose blocks may be this many blocks apart and still belong to one run. */
const RUN_GAP = 6;

/**
 * How many of the block's words the page's densest run of prose uses too (in other blocks), and how far away that run is.
 * Teasers of other stories share few words with the story.
 */
export const COHESION: FeatureGroup = {
  width: 4,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const run = densestRun(page);
    const uses = new WordUses(page, run);
    const count = page.galley.blocks.length;
    const all = page.sumProse[count] ?? 0;
    const own = (page.sumProse[run.to] ?? 0) - (page.sumProse[run.from] ?? 0);
    for (let i = 0, to = at; i < count; i++, to += width) {
      const inside = i >= run.from && i < run.to;
      // A block of the run must meet its words in another block.
      const needed = inside && (page.prose[i] ?? 0) > 0 ? 2 : 1;
      const first = page.wordStart[i] ?? 0;
      const end = page.wordStart[i + 1] ?? 0;
      let met = 0;
      for (let w = first; w < end; w++) if (uses.of(page.words[w] ?? 0) >= needed) met++;
      rows[to] = end > first ? met / (end - first) : 0;
      rows[to + 1] = i < run.from ? i - run.from : i >= run.to ? i - run.to + 1 : 0;
      rows[to + 2] = inside ? 1 : 0;
      rows[to + 3] = all > 0 ? own / all : 0;
    }
  },
};

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of prose blocks, gaps allowed, that holds most prose. */
function densestRun(page: Survey): Run {
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

/** In how many prose blocks of the run each word occurs: a table with open addressing, at most half full. */
class WordUses {
  readonly #mask: number;
  readonly #words: Int32Array;
  readonly #uses: Int32Array;

  constructor(page: Survey, run: Run) {
    const most = (page.wordStart[run.to] ?? 0) - (page.wordStart[run.from] ?? 0);
    let slots = 16;
    while (slots < 2 * most) slots *= 2;
    this.#mask = slots - 1;
    this.#words = new Int32Array(slots);
    this.#uses = new Int32Array(slots);
    const lastBlock = new Int32Array(slots);
    for (let i = run.from; i < run.to; i++) {
      if (page.prose[i] === 0) continue;
      for (let w = page.wordStart[i] ?? 0; w < (page.wordStart[i + 1] ?? 0); w++) {
        const word = page.words[w] ?? 0;
        const slot = this.#slot(word);
        if (lastBlock[slot] === i + 1) continue;
        lastBlock[slot] = i + 1;
        this.#words[slot] = word;
        this.#uses[slot] = (this.#uses[slot] ?? 0) + 1;
      }
    }
  }

  of(word: number): number {
    return this.#uses[this.#slot(word)] ?? 0;
  }

  /** Where the word is, or would be. */
  #slot(word: number): number {
    let slot = word & this.#mask;
    while (this.#uses[slot] !== 0 && this.#words[slot] !== word) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
