import { setFlagsFromString } from "node:v8";

/**
 * A run of some hundred pages spends a third of its time in V8's optimising compiler, most of it on functions inlined into
 * others. Inlining less costs a long run nothing and spares a short one a fifth (docs/decisions/0014). Results do not change.
 */
const INLINE_LESS = "--max-inlined-bytecode-size-cumulative=300";

/** Tells the engine how this process works: many pages, each through much code. For all threads; before the first page. */
export function tuneEngine(): void {
  setFlagsFromString(INLINE_LESS);
}
