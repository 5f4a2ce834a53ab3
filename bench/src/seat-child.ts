import { JOBS, ready } from "./contenders.ts";
import type { PagePlace } from "./pages.ts";
import { readPage } from "./pages.ts";
import type { NodeContender } from "./roll.ts";
import type { Turn } from "./seat.ts";

const KIB = 1024;
const MICROSECONDS = 1000;

/* `node seat-child.js <contender>`: one contender in a process of its own; a page in, its turn out. */
const job = JOBS[process.argv[2] as NodeContender];
// The tools log to the console, and pay for it.
console.log = console.warn = console.error = console.info = console.debug = () => undefined;

process.on("message", (place: PagePlace) => {
  void take(place).then((turn) => process.send?.(turn));
});

async function take(place: PagePlace): Promise<Turn> {
  const page = ready(readPage(place));
  let result = 0;
  let error: string | null = null;
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  try {
    result = await job(page);
  } catch (problem) {
    error = problem instanceof Error ? problem.name : "thrown";
  }
  const wallMs = performance.now() - start;
  const cpu = process.cpuUsage(cpuStart);
  const peakRssBytes = process.resourceUsage().maxRSS * KIB;
  return { wallMs, cpuMs: (cpu.user + cpu.system) / MICROSECONDS, peakRssBytes, result, error };
}
