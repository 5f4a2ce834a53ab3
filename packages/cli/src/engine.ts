import { setFlagsFromString } from "node:v8";

/**
 * A run of some hundred pages spends a third of its time in V8's optimising compiler, most of it on functions inlined into
 * others, or compiled early and again. Inlining less and waiting longer costs a long run nothing and spares a short one a third
 * (docs/decisions/0014). Results do not change.
 */
const INLINE_LESS = "--max-inlined-bytecode-size-cumulative=300";
const COMPILE_LATER = "--interrupt-budget=400000";

/** V8 of Node 22 counts otherwise, and would complain of a flag that it does not know. */
const KNOWS_INTERRUPT_BUDGET: boolean = Number.parseInt(process.versions.v8, 10) < 12;

/** Tells the engine how this process works: many pages, each through much code. For all threads; before the first page. */
export function tuneEngine(): void {
  setFlagsFromString(INLINE_LESS);
  if (KNOWS_INTERRUPT_BUDGET) setFlagsFromString(COMPILE_LATER);
}
