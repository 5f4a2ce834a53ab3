import type { Desk } from "../desk.ts";
import { duration, rateOf } from "../progress.ts";
import { countOf, type Tally } from "./tally.ts";
import { TimeLeft } from "./time-left.ts";

const BETWEEN_LINES_MS = 250;
const BETWEEN_LOG_LINES_MS = 30_000;

const MS_PER_SECOND = 1000;

const WIPE = "\r\u001b[2K";

/** Where a run stands. */
export interface Standing {
  readonly tally: Tally;
  /** How much of the input is answered, 0 to 1; null where that is not known. */
  readonly share: number | null;
}

/** Says how far a run is: on a terminal one line that changes, elsewhere a line of its own now and then. */
export class RunProgress {
  readonly #desk: Pick<Desk, "stderr" | "now">;
  readonly #began: { readonly at: number; readonly pages: number };
  readonly #timeLeft: TimeLeft;
  #said: number;
  #visible = false;

  constructor(desk: Pick<Desk, "stderr" | "now">, before: Standing) {
    this.#desk = desk;
    this.#began = { at: desk.now(), pages: before.tally.pages };
    this.#timeLeft = new TimeLeft(desk.now(), before.share ?? 0);
    this.#said = desk.now();
  }

  tell({ tally, share }: Standing): void {
    const now = this.#desk.now();
    const left = share === null ? null : this.#timeLeft.at(now, share);
    const onTerminal = this.#desk.stderr.isTTY === true;
    if (now - this.#said < (onTerminal ? BETWEEN_LINES_MS : BETWEEN_LOG_LINES_MS)) return;
    this.#said = now;
    const line = this.#line({ tally, share }, now - this.#began.at, left);
    if (!onTerminal) {
      this.#desk.stderr.write(`tearsheet: ${line}\n`);
      return;
    }
    this.#visible = true;
    // A terminal that does not know its width (0) gets the whole line.
    const columns = this.#desk.stderr.columns || line.length + 1;
    this.#desk.stderr.write(WIPE + line.slice(0, Math.max(1, columns - 1)));
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.#visible) this.#desk.stderr.write(WIPE);
    this.#visible = false;
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
