import type { Desk } from "../desk.ts";
import { duration, rateOf } from "../progress.ts";
import { countOf, type Tally } from "./tally.ts";

const BETWEEN_LINES_MS = 250;
const BETWEEN_LOG_LINES_MS = 30_000;

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
  readonly #began: { readonly at: number; readonly pages: number; readonly share: number };
  #said: number;
  #visible = false;

  constructor(desk: Pick<Desk, "stderr" | "now">, before: Standing) {
    this.#desk = desk;
    this.#began = { at: desk.now(), pages: before.tally.pages, share: before.share ?? 0 };
    this.#said = desk.now();
  }

  tell({ tally, share }: Standing): void {
    const now = this.#desk.now();
    const onTerminal = this.#desk.stderr.isTTY === true;
    if (now - this.#said < (onTerminal ? BETWEEN_LINES_MS : BETWEEN_LOG_LINES_MS)) return;
    this.#said = now;
    const line = this.#line(tally, share, now - this.#began.at);
    if (!onTerminal) {
      this.#desk.stderr.write(`tearsheet: ${line}\n`);
      return;
    }
    this.#visible = true;
    const columns = this.#desk.stderr.columns ?? line.length;
    this.#desk.stderr.write(WIPE + line.slice(0, Math.max(1, columns - 1)));
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.#visible) this.#desk.stderr.write(WIPE);
    this.#visible = false;
  }

  #line(tally: Tally, share: number | null, elapsedMs: number): string {
    const pages = tally.pages - this.#began.pages;
    const done =
      share === null || this.#began.share >= 1 ? null : (share - this.#began.share) / (1 - this.#began.share);
    const articles = countOf(tally.outcomes, "article");
    const left = done === null || done <= 0 ? [] : [`${duration((elapsedMs / 1000) * (1 / done - 1))} left`];
    const percent = share === null ? [] : [`${Math.floor(share * 100)}%`];
    return [
      `${tally.pages.toLocaleString("en")} pages`,
      ...percent,
      `${articles.toLocaleString("en")} articles`,
      ...(elapsedMs > 0 ? [rateOf(pages, elapsedMs)] : []),
      ...left,
    ].join(" · ");
  }
}
