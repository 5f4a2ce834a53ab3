// A worker that does as its pages say: it hangs, dies, throws, or answers with the page's name or its bytes.
import { parentPort, workerData } from "node:worker_threads";

const seen = workerData.at;

parentPort.on("message", ({ number, batch }) => {
  Atomics.store(seen, 0, number);
  const ids = batch.map(({ id, missing, bytes }, index) => {
    Atomics.store(seen, 1, index + 1);
    if (missing !== undefined) return `${id}: ${missing.reason}`;
    if (id === "hang") for (;;);
    if (id === "die") process.exit(1);
    if (id === "throw") throw new Error("split galley");
    if (id === "echo") return Buffer.from(bytes).toString();
    return String(id);
  });
  Atomics.store(seen, 1, 0);
  parentPort.postMessage({
    number,
    answer: { lines: new TextEncoder().encode(ids.join("\n")), rows: [], tallies: [] },
  });
});
