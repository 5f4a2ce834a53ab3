import type { BatchAnswer, Item, Job } from "./batch.ts";

/** What a worker is told when it starts. */
export interface WorkerSetting {
  readonly job: Job;
  /** Shared: the number of the order it works on, and which item of it, from 1; 0 where it rests. */
  readonly at: Int32Array;
}

/** A batch sent to a worker. */
export interface Order {
  readonly number: number;
  readonly batch: readonly Item[];
}

/** A worker's answer to an order. */
export interface Delivered {
  readonly number: number;
  readonly answer: BatchAnswer;
}
