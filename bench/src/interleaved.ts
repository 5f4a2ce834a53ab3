import type { PagePlace } from "./pages.ts";
import { median } from "./quantile.ts";
import type { ContenderName } from "./roll.ts";
import type { Seat } from "./seat.ts";

/** Times of one contender: for each page that everyone could do, in the same order, its median over the rounds. */
export interface Timing {
  readonly contender: ContenderName;
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
  readonly peakRssBytes: number;
  readonly failed: number;
}

export interface InterleavedRun {
  readonly timings: readonly Timing[];
  /** Pages that everyone could do. */
  readonly pages: readonly PagePlace[];
  /** The others, each with who failed on it and how. They are in nobody's times: each contender is given up on a page but the page on none. */
  readonly leftOut: readonly string[];
  /** Sum of everything the contenders returned: printed, so that their work is not for nothing. */
  readonly consumed: number;
}

/**
 * Every contender on a page, then the next page; in each round another one goes first. So a slow minute of the machine strikes
 * all of them alike. Each has a process of its own and only one works at a time. The first `warmUps` rounds are not counted:
 * engines compile what they have seen often, and a corpus is more than a hundred pages.
 */
export async function runInterleaved(
  seats: readonly Seat[],
  pages: readonly PagePlace[],
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
  progress: (done: number) => void,
): Promise<InterleavedRun> {
  const sheets = seats.map(() => new Sheet());
  const failures = new Map<string, string>();
  let consumed = 0;
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const [p, page] of pages.entries()) {
      for (let turn = 0; turn < seats.length; turn++) {
        const s = (turn + round + p) % seats.length;
        const [seat, sheet] = [seats[s], sheets[s]];
        if (seat === undefined || sheet === undefined || failures.has(page.name)) continue;
        const taken = await seat.take(page);
        consumed += taken.result;
        sheet.peakRssBytes = Math.max(sheet.peakRssBytes, taken.peakRssBytes);
        if (taken.error !== null) {
          sheet.failed++;
          failures.set(page.name, `${page.name}: ${seat.contender}, ${taken.error}`);
        } else if (round >= warmUps) sheet.enter(page.name, taken.wallMs, taken.cpuMs);
      }
      progress(round * pages.length + p + 1);
    }
  }
  const done = pages.filter((page) => !failures.has(page.name));
  const timings = seats.map(({ contender }, s) => {
    const sheet = sheets[s] ?? new Sheet();
    const { wallMs, cpuMs } = sheet.medians(done);
    return { contender, wallMs, cpuMs, peakRssBytes: sheet.peakRssBytes, failed: sheet.failed };
  });
  return { timings, pages: done, leftOut: [...failures.values()], consumed };
}

/** All times of one contender, by page. */
class Sheet {
  readonly #wall = new Map<string, number[]>();
  readonly #cpu = new Map<string, number[]>();
  peakRssBytes = 0;
  failed = 0;

  enter(page: string, wallMs: number, cpuMs: number): void {
    this.#wall.set(page, [...(this.#wall.get(page) ?? []), wallMs]);
    this.#cpu.set(page, [...(this.#cpu.get(page) ?? []), cpuMs]);
  }

  medians(pages: readonly PagePlace[]): { readonly wallMs: readonly number[]; readonly cpuMs: readonly number[] } {
    return {
      wallMs: pages.map(({ name }) => median(this.#wall.get(name) ?? [])),
      cpuMs: pages.map(({ name }) => median(this.#cpu.get(name) ?? [])),
    };
  }
}
