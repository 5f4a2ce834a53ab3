import { Worker } from "node:worker_threads";
import { messageOf } from "../complaints.ts";
import { ahead } from "../inputs/ahead.ts";
import type { Missing } from "../sources/source.ts";
import type { Batch, BatchAnswer, Item, Job } from "./batch.ts";
import type { Delivered, Order, WorkerSetting } from "./order.ts";
import { laidOut, newTray, type Tray } from "./tray.ts";

export interface CrewOrder {
  readonly workers: number;
  readonly job: Job;
  /** Longest time for one page. */
  readonly pageLimitMs: number;
  /** The workers' script; tests have their own. */
  readonly script?: URL;
}

export interface AnsweredBatch {
  readonly batch: Batch;
  readonly answer: BatchAnswer;
}

/** The run was told to stop. */
export class Stopped extends Error {
  override readonly name: string = "Stopped";
}

/** Batches that a worker has at hand: it reads one, and the next waits, so that it never waits itself. */
const ORDERS_AT_HAND = 2;

/** Batches on their way for each worker: one slow page does not stop the others. */
const ORDERS_AHEAD = 4;

const LOOK_MS = 100;

/** A worker that dies this often before it has read anything will not get better. */
const MOST_EARLY_DEATHS = 3;

/** Heap of a worker. The largest pages take a few hundred megabytes. */
const WORKER_HEAP_MB = 1536;

interface Task {
  readonly number: number;
  items: readonly Item[];
  /** The item at which a worker died once. */
  suspect: number | null;
  /** Where its pages' bytes lie while a worker has it. */
  tray: Tray | null;
  readonly settle: (answer: BatchAnswer) => void;
  readonly refuse: (problem: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly at: Int32Array;
  readonly tasks: Task[];
  /** One for each order at hand; those of no order now. */
  readonly freeTrays: Tray[];
  seen: { order: number; item: number; since: number };
}

/**
 * Workers that answer batches. A page that takes too long, or that brings its worker down twice, is answered as unreadable, and the
 * rest of its batch is read by a new worker: the run goes on.
 */
export class Crew {
  readonly #order: CrewOrder;
  readonly #hands = new Set<Hand>();
  readonly #waiting: Task[] = [];
  readonly #watch: NodeJS.Timeout;
  #numbers = 0;
  #earlyDeaths = 0;
  #over: Error | null = null;

  constructor(order: CrewOrder) {
    this.#order = order;
    for (let count = 0; count < order.workers; count++) this.#hire();
    this.#watch = setInterval(() => this.#look(), LOOK_MS);
    this.#watch.unref();
  }

  /** Answers in the order of the batches, whichever worker is done first. */
  answers(batches: AsyncIterable<Batch>): AsyncGenerator<AnsweredBatch, void> {
    return ahead(batches, this.#order.workers * ORDERS_AHEAD, (batch) => {
      const answered = this.#give(batch).then((answer) => ({ batch, answer }));
      // It is awaited in its turn: a refusal before that, or when nobody waits any more, is no unhandled one.
      answered.catch(() => {});
      return answered;
    });
  }

  /** Ends all work at once; whoever waits for an answer is told why there is none. */
  async stop(why: Error = new Stopped("stopped")): Promise<void> {
    clearInterval(this.#watch);
    const hands = [...this.#hands];
    this.#end(why);
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }

  #end(why: Error): void {
    this.#over ??= why;
    const tasks = [...this.#waiting, ...[...this.#hands].flatMap((hand) => hand.tasks)];
    this.#waiting.length = 0;
    this.#hands.clear();
    for (const { refuse } of tasks) refuse(this.#over);
  }

  #give({ items }: Batch): Promise<BatchAnswer> {
    if (items.length === 0) return Promise.resolve({ lines: new Uint8Array(0), rows: [], tallies: [] });
    return new Promise<BatchAnswer>((settle, refuse) => {
      if (this.#over !== null) refuse(this.#over);
      this.#numbers += 1;
      this.#waiting.push({ number: this.#numbers, items, suspect: null, tray: null, settle, refuse });
      this.#hand();
    });
  }

  /** Hands out what waits, to the least busy first. */
  #hand(): void {
    for (;;) {
      const hand = [...this.#hands].sort((a, b) => a.tasks.length - b.tasks.length)[0];
      if (hand === undefined || hand.tasks.length >= ORDERS_AT_HAND) return;
      const task = this.#waiting.shift();
      if (task === undefined) return;
      hand.tasks.push(task);
      task.tray = hand.freeTrays.pop() ?? newTray();
      const order: Order = { number: task.number, batch: laidOut(task.tray, task.items) };
      hand.worker.postMessage(order);
    }
  }

  #hire(): void {
    const at = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    const setting: WorkerSetting = { job: this.#order.job, at };
    const worker = new Worker(this.#order.script ?? new URL("./worker.js", import.meta.url), {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
    });
    const hand: Hand = { worker, at, tasks: [], freeTrays: [], seen: { order: 0, item: 0, since: 0 } };
    this.#hands.add(hand);
    worker.on("message", (delivered: Delivered) => this.#accept(hand, delivered));
    worker.on("error", (problem) => this.#bury(hand, { reason: "page-crash", detail: messageOf(problem) }));
    worker.on("exit", () => this.#bury(hand, { reason: "page-crash", detail: "the worker ended" }));
  }

  #accept(hand: Hand, { number, answer }: Delivered): void {
    const index = hand.tasks.findIndex((task) => task.number === number);
    const [task] = hand.tasks.splice(index, 1);
    if (task?.tray) hand.freeTrays.push(task.tray);
    task?.settle(answer);
    this.#earlyDeaths = 0;
    this.#hand();
  }

  /** Looks which page each worker is at, and ends a worker that has been at one for too long. */
  #look(): void {
    const now = performance.now();
    for (const hand of this.#hands) {
      const [order, item] = [Atomics.load(hand.at, 0), Atomics.load(hand.at, 1)];
      if (item === 0 || hand.seen.order !== order || hand.seen.item !== item) {
        hand.seen = { order, item, since: now };
        continue;
      }
      const ms = now - hand.seen.since;
      if (ms < this.#order.pageLimitMs) continue;
      const seconds = this.#order.pageLimitMs / 1000;
      this.#bury(hand, { reason: "page-timeout", detail: `reading it took longer than ${seconds} s` });
      void hand.worker.terminate();
    }
  }

  /** Takes a dead worker's place and work. */
  #bury(hand: Hand, cause: Missing): void {
    if (!this.#hands.delete(hand)) return;
    const [order, item] = [Atomics.load(hand.at, 0), Atomics.load(hand.at, 1)];
    const task = item === 0 ? undefined : hand.tasks.find(({ number }) => number === order);
    if (task === undefined) this.#earlyDeaths += 1;
    else accuse(task, item - 1, cause);
    for (const task of hand.tasks.toReversed()) this.#waiting.unshift(task);
    if (this.#earlyDeaths >= MOST_EARLY_DEATHS) {
      this.#end(new Error(`workers keep dying: ${cause.detail}`));
      return;
    }
    this.#hire();
    this.#hand();
  }
}

/** A page that took too long, or at which a worker died for the second time, will not be read again. */
function accuse(task: Task, index: number, cause: Missing): void {
  const again = task.suspect === index;
  task.suspect = index;
  if (cause.reason !== "page-timeout" && !again) return;
  task.items = task.items.map((item, at) => (at === index ? { id: item.id, flaws: [], missing: cause } : item));
}
