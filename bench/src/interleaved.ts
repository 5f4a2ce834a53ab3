import type { Contender, ContenderName, ReadyPage } from "./contenders.ts";

/** Times of one contender: for each page its median over the rounds. */
export interface Timing {
  readonly contender: ContenderName;
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
}

export interface InterleavedRun {
  readonly timings: readonly Timing[];
  /** Sum of everything the contenders returned: printed, so that their work is not for nothing. */
  readonly consumed: number;
}

const MICROSECONDS = 1000;

/**
 * All contenders on a page, then the next page; in each round another one goes first.
 * So a slow minute of the machine strikes all of them, and so does a warm cache.
 * The heap is not swept between turns: a forced sweep makes V8 forget what it has learned of the code, and everyone runs five times slower.
 */
export async function runInterleaved(
  contenders: readonly Contender[],
  pages: readonly ReadyPage[],
  rounds: number,
  progress: (done: number) => void,
): Promise<InterleavedRun> {
  const wall = contenders.map(() => pages.map((): number[] => []));
  const cpu = contenders.map(() => pages.map((): number[] => []));
  let consumed = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [p, page] of pages.entries()) {
      for (let turn = 0; turn < contenders.length; turn++) {
        const c = (turn + round + p) % contenders.length;
        const contender = contenders[c];
        if (contender === undefined) continue;
        const taken = await clock(contender, page);
        consumed += taken.result;
        wall[c]?.[p]?.push(taken.wallMs);
        cpu[c]?.[p]?.push(taken.cpuMs);
      }
      progress(round * pages.length + p + 1);
    }
  }
  const timings = contenders.map(({ name }, c) => ({
    contender: name,
    wallMs: (wall[c] ?? []).map(median),
    cpuMs: (cpu[c] ?? []).map(median),
  }));
  return { timings, consumed };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie, between neighbours by proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

async function clock(
  contender: Contender,
  page: ReadyPage,
): Promise<{ readonly wallMs: number; readonly cpuMs: number; readonly result: number }> {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  const result = await contender.run(page);
  const wallMs = performance.now() - start;
  const cpu = process.cpuUsage(cpuStart);
  return { wallMs, cpuMs: (cpu.user + cpu.system) / MICROSECONDS, result };
}
