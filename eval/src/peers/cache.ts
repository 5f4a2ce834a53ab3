import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../corpus.ts";
import type { SetName } from "../gold.ts";
import type { PeerLine, PeerName } from "./peer.ts";

/** What a peer gave, a line a page. Under eval/out, which is not kept in the repository: it holds the pages' text. */
export function cachePath(peer: PeerName, set: SetName): string {
  return join(ROOT, "eval/out/peers", peer, `${set}.jsonl`);
}

export function readCache(peer: PeerName, set: SetName): ReadonlyMap<string, PeerLine> {
  const file = cachePath(peer, set);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").split("\n");
  // The last line may be cut where a run was interrupted.
  const whole = lines.slice(0, -1).map((line): PeerLine => JSON.parse(line));
  return new Map(whole.map((line) => [line.id, line]));
}

export function appendCache(peer: PeerName, set: SetName, line: PeerLine): void {
  const file = cachePath(peer, set);
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

export function dropCache(peer: PeerName, set: SetName): void {
  rmSync(cachePath(peer, set), { force: true });
}
