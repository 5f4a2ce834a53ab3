import type { Problem } from "../outcome.ts";
import { isLowSurrogate } from "../text/surrogates.ts";

/** What a block costs beside its characters; measured: a line of ten characters takes some six times as long as they alone would. */
const STEPS_OF_A_BLOCK = 60;

/** Counts the work that a page's blocks make for the stages behind, one step for each character and some for each block. No clock is asked. */
export class Steps {
  readonly #most: number;
  #left: number;
  #isSpent = false;

  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  /** Takes a block, `text` from `from` to `to`; returns where it ends within the limit, between whole characters. */
  take(text: string, from: number, to: number): number {
    const room = Math.max(0, this.#left - STEPS_OF_A_BLOCK);
    this.#left -= to - from + STEPS_OF_A_BLOCK;
    if (to - from <= room) return to;
    this.#isSpent = true;
    return isLowSurrogate(text.charCodeAt(from + room)) && room > 0 ? from + room - 1 : from + room;
  }

  /** A block did not fit. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** What the page's reader should know. */
  get problems(): readonly Problem[] {
    return this.#isSpent ? [{ code: "step-limit", detail: `${this.#most} steps` }] : [];
  }
}
