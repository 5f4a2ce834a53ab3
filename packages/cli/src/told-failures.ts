import type { Desk } from "./desk.ts";
import { oneLine } from "./output/terminal-text.ts";

/** Most failures that are told one by one: beyond these they say the same over and over. */
const MOST_TOLD = 10;

/** Says on standard error what failed in a long run: the first ones by name, the others by their number and where they stand. */
export class ToldFailures {
  readonly #desk: Pick<Desk, "stderr">;
  #failures = 0;

  constructor(desk: Pick<Desk, "stderr">) {
    this.#desk = desk;
  }

  tell(name: string, message: string): void {
    if (this.#failures < MOST_TOLD) this.#desk.stderr.write(`tearsheet: ${oneLine(`${name}: ${message}`)}\n`);
    this.#failures += 1;
  }

  /** `where` the others are told of. */
  finish(where: string): void {
    const more = this.#failures - MOST_TOLD;
    if (more > 0) this.#desk.stderr.write(`tearsheet: and ${more.toLocaleString("en")} more; ${where}\n`);
  }
}
