import type { Desk } from "../desk.ts";
import type { RunPlace } from "./batch.ts";
import type { AnsweredBatch } from "./crew.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Part, Store } from "./store.ts";
import { NO_TALLY, type Tally, tallyOfBatch, together } from "./tally.ts";

/** Where a run begins. */
export const START: RunPlace = { source: 0, place: [] };

/** Where answers go, and what of them is whole. */
export interface WrittenParts {
  readonly store: Store;
  readonly journal: Journal;
  /** Grows as parts are done. */
  readonly entries: JournalEntry[];
}

/** The number of the part behind those that are done. */
export function nextPart(entries: readonly JournalEntry[]): number {
  const last = entries.at(-1);
  return last === undefined ? 0 : last.part + 1;
}

/** Puts answers into parts, and into the journal what is whole. */
export class PartWriter {
  readonly #work: WrittenParts;
  readonly #now: () => number;
  #part: Part | null = null;
  #tallyOfPart: Tally = NO_TALLY;
  #tally: Tally = NO_TALLY;
  #since: number;
  #end: RunPlace = START;

  constructor(work: WrittenParts, { now }: Pick<Desk, "now">) {
    this.#work = work;
    this.#now = now;
    this.#since = now();
  }

  /** Of this attempt. */
  get tally(): Tally {
    return this.#tally;
  }

  async add({ batch, answer }: AnsweredBatch): Promise<void> {
    const tally = tallyOfBatch(answer, batch.passedOver);
    this.#tallyOfPart = together(this.#tallyOfPart, tally);
    this.#tally = together(this.#tally, tally);
    this.#end = batch.end;
    if (batch.items.length > 0) {
      this.#part ??= await this.#work.store.begin(nextPart(this.#work.entries));
      await this.#part.add(answer);
    }
    if (batch.endsPart) await this.#close(false);
  }

  /** The last part, and what was passed over behind it. */
  async finish(): Promise<void> {
    await this.#close(true);
  }

  async abandon(): Promise<void> {
    await this.#part?.abandon();
    this.#part = null;
  }

  async #close(done: boolean): Promise<void> {
    const part = nextPart(this.#work.entries);
    const open = this.#part;
    const fileBytes = open === null ? 0 : await open.finish();
    this.#part = null;
    const now = this.#now();
    const entry: JournalEntry = {
      part,
      file: open === null ? null : this.#work.store.fileOf(part),
      fileBytes,
      end: this.#end,
      tally: this.#tallyOfPart,
      seconds: Math.round(now - this.#since) / 1000,
      done,
    };
    await this.#work.journal.add(entry);
    this.#work.entries.push(entry);
    this.#tallyOfPart = NO_TALLY;
    this.#since = now;
  }
}
