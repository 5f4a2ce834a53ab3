import type { Desk } from "./desk.ts";

const BETWEEN_LINES_MS = 250;
const BETWEEN_LOG_LINES_MS = 30_000;

const WIPE = "\r\u001b[2K";

/** Where a long work stands, on standard error: on a terminal one line that is written over, elsewhere a line of its own now and then. */
export class StatusLine {
  readonly #desk: Pick<Desk, "stderr" | "now">;
  #said: number;
  #visible = false;

  constructor(desk: Pick<Desk, "stderr" | "now">) {
    this.#desk = desk;
    this.#said = desk.now();
  }

  get #onTerminal(): boolean {
    return this.#desk.stderr.isTTY === true;
  }

  /** Writes the line if it is time for one. */
  say(line: () => string): void {
    const now = this.#desk.now();
    if (now - this.#said < (this.#onTerminal ? BETWEEN_LINES_MS : BETWEEN_LOG_LINES_MS)) return;
    this.#said = now;
    const text = line();
    if (!this.#onTerminal) {
      this.#desk.stderr.write(`tearsheet: ${text}\n`);
      return;
    }
    this.#visible = true;
    // A terminal that does not know its width (0) gets the whole line. One that is cut stays one line, which can be wiped.
    const columns = this.#desk.stderr.columns || text.length + 1;
    this.#desk.stderr.write(WIPE + text.slice(0, Math.max(1, columns - 1)));
  }

  /** Takes the line away, for a message or at the end. */
  clear(): void {
    if (this.#visible) this.#desk.stderr.write(WIPE);
    this.#visible = false;
  }
}
