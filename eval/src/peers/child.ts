import { readFileSync } from "node:fs";
import { decodeBytes } from "../decode-bytes.ts";
import type { PeerAnswer, PeerRequest } from "./peer.ts";
import { READERS } from "./readers.ts";

/*
 * The process a peer runs in: `node child.js <peer>`. Takes PeerRequest messages one by one, answers each with a PeerAnswer.
 * Its own process, because some peers hang or overflow the stack on some pages.
 */
const reader = READERS.find((peer) => peer.name === process.argv[2]);

// The tools log to the console, and the parent's output is a table.
console.log = console.warn = console.error = console.info = console.debug = () => undefined;

process.on("message", (message: PeerRequest) => {
  void answer(message).then((reply) => process.send?.(reply));
});

async function answer({ path, url }: PeerRequest): Promise<PeerAnswer> {
  const html = decodeBytes(readFileSync(path));
  const start = performance.now();
  const elapsed = (): number => Math.round((performance.now() - start) * 10) / 10;
  try {
    if (reader === undefined) throw new Error("no such peer");
    const reading = await reader.read(html, url);
    return { reading, ms: elapsed() };
  } catch (problem) {
    return {
      error: problem instanceof Error ? `${problem.name}: ${problem.message}`.slice(0, 200) : "thrown",
      ms: elapsed(),
    };
  }
}
