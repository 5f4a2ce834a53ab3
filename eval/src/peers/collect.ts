import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pagePath, ROOT } from "../corpus.ts";
import type { Gold, SetName } from "../gold.ts";
import { appendCache, readCache } from "./cache.ts";
import type { PeerLine, PeerName } from "./peer.ts";
import { NOTHING } from "./peer.ts";
import { isPythonPeer, PYTHON_PEERS, type PythonPeer, pythonCommand } from "./python-peers.ts";
import { PeerProcess } from "./run-peer.ts";

const SCRIPTS = join(ROOT, "eval/peers");

/** Runs a peer over the pages that its cache lacks, one page at a time. */
export async function collect(peer: PeerName, corpus: string, set: SetName, pages: readonly Gold[]): Promise<void> {
  const known = readCache(peer, set);
  const missing = pages.filter((page) => !known.has(page.id));
  if (missing.length === 0) return;
  process.stderr.write(`${peer}: ${set}, ${missing.length} pages\n`);
  if (isPythonPeer(peer)) await collectPython(peer, corpus, set, missing);
  else await collectHere(peer, corpus, set, missing);
}

async function collectHere(peer: PeerName, corpus: string, set: SetName, pages: readonly Gold[]): Promise<void> {
  const worker = new PeerProcess(peer);
  for (const page of pages) {
    const answer = await worker.read({ path: pagePath(corpus, page), url: page.url });
    appendCache(peer, set, lineOf(page.id, answer));
  }
  worker.stop();
}

function lineOf(id: string, answer: Awaited<ReturnType<PeerProcess["read"]>>): PeerLine {
  if ("error" in answer) return { id, ms: answer.ms, error: answer.error, ...NOTHING };
  return { id, ms: answer.ms, error: null, ...answer.reading };
}

async function collectPython(peer: PythonPeer, corpus: string, set: SetName, pages: readonly Gold[]): Promise<void> {
  const child = spawn(pythonCommand(), [join(SCRIPTS, PYTHON_PEERS[peer].script)], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  for (const page of pages) {
    child.stdin.write(`${JSON.stringify({ id: page.id, path: pagePath(corpus, page), url: page.url })}\n`);
  }
  child.stdin.end();
  for await (const line of createInterface({ input: child.stdout })) {
    const read: PeerLine = JSON.parse(line);
    appendCache(peer, set, read);
  }
}
