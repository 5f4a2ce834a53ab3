/** Closer samples tell nothing new. */
const BETWEEN_SAMPLES_MS = 1000;

interface Sample {
  readonly at: number;
  readonly share: number;
}

/** Of the time that a run has taken, the share at its end whose pace counts: figures of the choice are in docs/decisions/0012. */
const COUNTED_SHARE: number = 1 / 3;

/** How long a run will still take, by its pace of late: it is slow while it warms up, and its machine may have had other work before. */
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
    const counted = now - (now - this.#began) * COUNTED_SHARE;
    const first = this.#samples.findIndex(({ at }) => at >= counted);
    if (first > 1) this.#samples = this.#samples.slice(first - 1);
    const since = this.#samples[0];
    if (since === undefined || share <= since.share || now <= since.at) return null;
    return ((now - since.at) * (1 - share)) / (share - since.share);
  }
}
