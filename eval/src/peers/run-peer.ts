import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PeerAnswer, PeerName, PeerRequest } from "./peer.ts";

/** No page of the corpus needs a tenth of this; what does is taken for hung. */
const WATCHDOG_MS = 20_000;
const CHILD = fileURLToPath(new URL("./child.js", import.meta.url));

/** A peer in a process of its own, started when first asked and again after it hung or died. */
export class PeerProcess {
  readonly #name: PeerName;
  #child: ChildProcess | null = null;

  constructor(name: PeerName) {
    this.#name = name;
  }

  async read(request: PeerRequest): Promise<PeerAnswer> {
    const child = this.#child ?? fork(CHILD, [this.#name], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    this.#child = child;
    const answer = await answerOf(child, request);
    if ("error" in answer && (answer.error === "timeout" || answer.error === "died")) this.stop();
    return answer;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}

function answerOf(child: ChildProcess, request: PeerRequest): Promise<PeerAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: PeerAnswer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => finish({ error: "timeout", ms: WATCHDOG_MS }), WATCHDOG_MS);
    child.on("message", (answer: PeerAnswer) => finish(answer));
    child.on("exit", () => finish({ error: "died", ms: 0 }));
    child.on("error", () => finish({ error: "died", ms: 0 }));
    child.send(request);
  });
}
