import { setFlagsFromString } from "node:v8";

/**
 * A run of some hundred pages spends a third of its time in V8's optimising compiler, most of it on functions inlined into others:
 * inlining less costs a long run nothing and spares a short one a fifth. In a long run the collector lets go of code that a few pages
 * did not need, and it is compiled again for the next: keeping it spares a seventh of a worker's time (docs/decisions/0014). Results
 * do not change.
 */
const INLINE_LESS = "--max-inlined-bytecode-size-cumulative=300";
const KEEP_CODE = "--no-flush-bytecode";

/** Tells the engine how this process works: many pages, each through much code. For all threads; before the first page. */
export function tuneEngine(): void {
  setFlagsFromString(INLINE_LESS);
  setFlagsFromString(KEEP_CODE);
}
