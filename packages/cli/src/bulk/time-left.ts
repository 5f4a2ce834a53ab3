/** Closer samples tell nothing new. */
const BETWEEN_SAMPLES_MS = 1000;

interface Sample {
  readonly at: number;
  readonly share: number;
}

/**
 * How long a run will still take, by the pace of the later half of the time that it has run: it is slow while it warms up, and its
 * machine may have had other work before.
 */
export class TimeLeft {
  readonly #began: number;
  #samples: Sample[];

  constructor(at: number, share: number) {
    this.#began = at;
    this.#samples = [{ at, share }];
  }

  /** Milliseconds; null where nothing has come of it yet. */
  at(now: number, share: number): number | null {
    const last = this.#samples.at(-1);
    if (last === undefined || now - last.at >= BETWEEN_SAMPLES_MS) this.#samples.push({ at: now, share });
    const half = this.#began + (now - this.#began) / 2;
    const first = this.#samples.findIndex(({ at }) => at >= half);
    if (first > 1) this.#samples = this.#samples.slice(first - 1);
    const since = this.#samples[0];
    if (since === undefined || share <= since.share || now <= since.at) return null;
    return ((now - since.at) * (1 - share)) / (share - since.share);
  }
}
