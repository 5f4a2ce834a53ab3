import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { AloneAnswer } from "./alone-child.ts";
import type { ContenderName } from "./contenders.ts";
import type { PagePlace } from "./pages.ts";

/** One contender's run over all pages in its own process. */
export interface AloneRun {
  readonly contender: ContenderName;
  readonly peakRssBytes: number;
  /** Names of pages on which it threw, died or ran over the limit, each with what happened. */
  readonly failures: ReadonlyMap<string, string>;
}

const CHILD = fileURLToPath(new URL("./alone-child.js", import.meta.url));

/** Finds each contender's peak memory, and the pages that it cannot do in `limitMs`: they would stop the interleaved run. */
export async function runAlone(
  contender: ContenderName,
  pages: readonly PagePlace[],
  limitMs: number,
): Promise<AloneRun> {
  const failures = new Map<string, string>();
  let peakRssBytes = 0;
  let child: ChildProcess | null = null;
  for (const page of pages) {
    child ??= fork(CHILD, [contender], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const answer = await ask(child, page, limitMs);
    peakRssBytes = Math.max(peakRssBytes, answer.peakRssBytes);
    if (answer.error === null) continue;
    failures.set(page.name, answer.error);
    if (answer.peakRssBytes > 0) continue;
    child.kill("SIGKILL");
    child = null;
  }
  child?.kill("SIGKILL");
  return { contender, peakRssBytes, failures };
}

/** No memory figure in the answer means that the process must go. */
function ask(child: ChildProcess, page: PagePlace, limitMs: number): Promise<AloneAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: AloneAnswer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => finish({ ms: limitMs, peakRssBytes: 0, error: `over ${limitMs} ms` }), limitMs);
    child.on("message", (answer: AloneAnswer) => finish(answer));
    child.on("exit", () => finish({ ms: 0, peakRssBytes: 0, error: "died" }));
    child.send(page);
  });
}
