import { parentPort, workerData } from "node:worker_threads";
import { LIBRARY } from "../library.ts";
import { answerBatch } from "./answer-batch.ts";
import type { BatchAnswer, Item } from "./batch.ts";
import { learnBatch } from "./learn-batch.ts";
import type { Order, WorkerSetting } from "./order.ts";

// The entry of a worker thread. It answers the batches that it is sent, in their order, and keeps `at` up to date, by which the
// crew sees which page it is reading.

const setting: WorkerSetting = workerData;

async function doBatch(items: readonly Item[], starts: (index: number) => void): Promise<BatchAnswer> {
  if (setting.job === "learn-sites") return learnBatch({ library: LIBRARY, items, starts });
  return answerBatch({ library: LIBRARY, form: setting.job, items, starts });
}

parentPort?.on("message", ({ number, batch }: Order) => {
  Atomics.store(setting.at, 0, number);
  doBatch(batch, (index) => Atomics.store(setting.at, 1, index + 1))
    .then((answer) => parentPort?.postMessage({ number, answer }, [answer.lines.buffer as ArrayBuffer]))
    .catch((problem: unknown) => {
      throw problem;
    });
  Atomics.store(setting.at, 1, 0);
});
