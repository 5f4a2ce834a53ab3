import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chosenSets, findCorpus, NO_CORPUS, ROOT, readGold } from "./corpus.ts";
import type { Gold, SetName } from "./gold.ts";
import { SETS } from "./gold.ts";
import { dropCache, readCache } from "./peers/cache.ts";
import { collect } from "./peers/collect.ts";
import { comparison, type PeerFigures } from "./peers/comparison.ts";
import type { PeerLine, PeerName } from "./peers/peer.ts";
import { isPeerName, PEERS } from "./peers/peer.ts";
import { readingOfPeer, variantName, variantsFor } from "./peers/peer-reading.ts";
import { findPythonPeer, isPythonPeer, PYTHON_PEERS } from "./peers/python-peers.ts";
import { LATEST_PATH, type Run } from "./report.ts";
import { type ScoreLine, scoreLanguages, scorePage, scoreSet } from "./score.ts";

const USAGE = `npm run eval:peers -- [--corpus DIR] [--sets a,b] [--peers a,b] [--sample N] [--fresh] [--keep]
  Runs Readability.js, Defuddle, article-extractor and (where python3 has them) trafilatura and rs-trafilatura over the corpus, each page once;
  what they read is kept under eval/out/peers, so that a second run only scores.
  --fresh   read the pages again
  --keep    write eval/peers.json and docs/comparison.md (only from a run over all pages); sets and peers that are left out keep their figures`;

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    sets: { type: "string" },
    peers: { type: "string" },
    sample: { type: "string" },
    fresh: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const KEPT = join(ROOT, "eval/peers.json");

/** The figure that decides which of a peer's variants is its best in a set. */
const DECIDING = ["snippets F1", "articles' words F1", "body F1"];

if (options.help) process.stdout.write(`${USAGE}\n`);
else await main();

async function main(): Promise<void> {
  const corpus = findCorpus(options.corpus);
  if (corpus === null) {
    process.stderr.write(`${NO_CORPUS}\n`);
    process.exitCode = 1;
    return;
  }
  const sets = chosenSets(options.sets);
  const peers = await installed(options.peers?.split(",").filter(isPeerName) ?? PEERS);
  const golds = new Map(sets.map((set) => [set, readGold(corpus, set, Number(options.sample ?? 1))]));
  for (const set of sets) {
    for (const peer of peers) {
      if (options.fresh) dropCache(peer, set);
      await collect(peer, corpus, set, golds.get(set) ?? []);
    }
  }
  const run = peers.flatMap((peer) => sets.map((set) => figuresOf(peer, set, golds.get(set) ?? [])));
  const figures = options.keep ? besideKept(run) : run;
  const measured = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const { text, markdown } = comparison(figures, ourRun(), measured);
  process.stdout.write(`${text}\n`);
  if (options.keep) keep(figures, markdown, measured);
}

async function installed(wanted: readonly PeerName[]): Promise<readonly PeerName[]> {
  const found: PeerName[] = [];
  for (const peer of wanted) {
    if (!isPythonPeer(peer) || (await findPythonPeer(peer)) !== null) {
      found.push(peer);
      continue;
    }
    const { install } = PYTHON_PEERS[peer];
    process.stderr.write(
      `${peer} is left out: python3 does not have it (pip install ${install}, or name a Python with TEARSHEET_PYTHON)\n`,
    );
  }
  return found;
}

function figuresOf(peer: PeerName, set: SetName, pages: readonly Gold[]): PeerFigures {
  const cache = readCache(peer, set);
  const read = pages.flatMap((gold) => {
    const line = cache.get(gold.id);
    return line === undefined ? [] : [{ gold, line }];
  });
  const scored = variantsFor(set).map((variant) => {
    const scores = read.map(({ gold, line }) => scorePage(gold, readingOfPeer(line, variant)));
    return { variant: variantName(variant), lines: scoreSet(set, scores), scores };
  });
  const best = scored.reduce((a, b) => (deciding(b.lines) > deciding(a.lines) ? b : a));
  return {
    peer,
    set,
    variant: best.variant,
    lines: [...best.lines, ...scoreLanguages(set, best.scores)],
    failures: countFailures(read.map(({ line }) => line)),
    pages: read.length,
  };
}

function deciding(lines: readonly ScoreLine[]): number {
  return (
    DECIDING.map((figure) => lines.find((line) => line.figure === figure)?.value).find(
      (value) => value !== undefined,
    ) ?? 0
  );
}

/** How often a peer threw, hung, or gave nothing. */
function countFailures(lines: readonly PeerLine[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const failure = line.error === null ? (line.text === "" ? "empty" : null) : (line.error.split(":")[0] ?? "thrown");
    if (failure !== null) counts[failure] = (counts[failure] ?? 0) + 1;
  }
  return counts;
}

/** Our own last run, if it was over all pages. */
function ourRun(): Run | null {
  if (!existsSync(LATEST_PATH)) return null;
  const run: Run = JSON.parse(readFileSync(LATEST_PATH, "utf8"));
  return run.sample === 1 ? run : null;
}

/** The figures of this run, and those kept of peers and sets that it left out; in the order of peers and sets. */
function besideKept(run: readonly PeerFigures[]): readonly PeerFigures[] {
  const kept: readonly PeerFigures[] = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")).figures : [];
  const all = [...run, ...kept];
  return PEERS.flatMap((peer) =>
    SETS.flatMap((set) => all.filter((each) => each.peer === peer && each.set === set).slice(0, 1)),
  );
}

function keep(figures: readonly PeerFigures[], markdown: string, measured: string): void {
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  writeFileSync(KEPT, `${JSON.stringify({ measured, figures }, null, 1)}\n`);
  writeFileSync(join(ROOT, "docs/comparison.md"), `${markdown}\n`);
}
