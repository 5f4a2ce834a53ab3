import type { Desk } from "./desk.ts";
import { StatusLine } from "./status-line.ts";

/** A run this short needs no progress line. */
const QUIET_MS = 2000;

const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

/** One line on a terminal's standard error that says how far a long run is. Elsewhere it prints nothing. */
export class Progress {
  readonly #now: () => number;
  readonly #start: number;
  readonly #line: StatusLine | null;

  /** `shows` is false where the output itself goes to the terminal. */
  constructor(desk: Pick<Desk, "stderr" | "now">, shows: boolean) {
    this.#now = desk.now;
    this.#start = desk.now();
    this.#line = shows && desk.stderr.isTTY === true ? new StatusLine(desk) : null;
  }

  /** So many pages are done, which is so much of the whole (0 to 1), if that is known. */
  tell(pages: number, share: number | null): void {
    const elapsed = this.#now() - this.#start;
    if (elapsed >= QUIET_MS) this.#line?.say(() => progressLine(pages, share, elapsed));
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    this.#line?.clear();
  }
}

/** `1,234 pages · 41% · 312 pages/s · 28 s left`. */
export function progressLine(pages: number, share: number | null, elapsedMs: number): string {
  const parts = [`${pages.toLocaleString("en")} pages`];
  if (share !== null) parts.push(`${Math.floor(share * 100)}%`);
  parts.push(rateOf(pages, elapsedMs));
  if (share !== null && share > 0) parts.push(`${duration((elapsedMs / MS_PER_SECOND) * (1 / share - 1))} left`);
  return parts.join(" · ");
}

/** `312 pages/s` */
export function rateOf(count: number, elapsedMs: number, what: string = "pages"): string {
  const rate = count / (elapsedMs / MS_PER_SECOND);
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en")} ${what}/s`;
}

/** `4 min 12 s` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < SECONDS_PER_MINUTE) return `${whole} s`;
  const minutes = Math.floor(whole / SECONDS_PER_MINUTE);
  if (minutes < MINUTES_PER_HOUR) return `${minutes} min ${whole % SECONDS_PER_MINUTE} s`;
  return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`;
}
