import type { Desk } from "../desk.ts";
import { duration, rateOf } from "../progress.ts";
import { StatusLine } from "../status-line.ts";
import { countOf, type Tally } from "./tally.ts";
import { TimeLeft } from "./time-left.ts";

const MS_PER_SECOND = 1000;

/** Where a run stands. */
export interface Standing {
  readonly tally: Tally;
  /** How much of the input is answered, 0 to 1; null where that is not known. */
  readonly share: number | null;
}

/** Says how far a run is: on a terminal one line that changes, elsewhere a line of its own now and then. */
export class RunProgress {
  readonly #now: () => number;
  readonly #began: { readonly at: number; readonly pages: number };
  readonly #timeLeft: TimeLeft;
  readonly #status: StatusLine;

  constructor(desk: Pick<Desk, "stderr" | "now">, before: Standing) {
    this.#now = desk.now;
    this.#began = { at: desk.now(), pages: before.tally.pages };
    this.#timeLeft = new TimeLeft(desk.now(), before.share ?? 0);
    this.#status = new StatusLine(desk);
  }

  tell(standing: Standing): void {
    const now = this.#now();
    const left = standing.share === null ? null : this.#timeLeft.at(now, standing.share);
    this.#status.say(() => this.#line(standing, now - this.#began.at, left));
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    this.#status.clear();
  }

  #line({ tally, share }: Standing, elapsedMs: number, leftMs: number | null): string {
    const articles = countOf(tally.outcomes, "article");
    return [
      `${tally.pages.toLocaleString("en")} pages`,
      ...(share === null ? [] : [`${Math.floor(share * 100)}%`]),
      `${articles.toLocaleString("en")} articles`,
      ...(elapsedMs > 0 ? [rateOf(tally.pages - this.#began.pages, elapsedMs)] : []),
      ...(leftMs === null ? [] : [`${duration(leftMs / MS_PER_SECOND)} left`]),
    ].join(" · ");
  }
}
