import { contenderNamed, ready, silenceConsole } from "./contenders.ts";
import type { PagePlace } from "./pages.ts";
import { readPage } from "./pages.ts";

/** What a child says after each page; memory is of the whole process so far. */
export interface AloneAnswer {
  readonly ms: number;
  readonly peakRssBytes: number;
  readonly error: string | null;
}

const KIB = 1024;

/* `node alone-child.js <contender>`: one contender in a process of its own, for its memory, and so that a hang can be ended. */
const contender = contenderNamed(process.argv[2] ?? "");
silenceConsole();

process.on("message", (place: PagePlace) => {
  void answer(place).then((reply) => process.send?.(reply));
});

async function answer(place: PagePlace): Promise<AloneAnswer> {
  const page = ready(readPage(place));
  const start = performance.now();
  let error: string | null = null;
  try {
    if (contender === undefined) throw new Error("no such contender");
    await contender.run(page);
  } catch (problem) {
    error = problem instanceof Error ? problem.name : "thrown";
  }
  return { ms: performance.now() - start, peakRssBytes: process.resourceUsage().maxRSS * KIB, error };
}
