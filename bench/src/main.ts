import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { findTrafilatura } from "@tearsheet/eval/trafilatura";
import { runInterleaved } from "./interleaved.ts";
import { choosePages } from "./pages.ts";
import { benchText, writeBench } from "./report.ts";
import { type ContenderName, NODE_CONTENDERS, PYTHON_CONTENDER } from "./roll.ts";
import { seatOf } from "./seat.ts";

const USAGE = `npm run bench -- [--pages N] [--rounds N] [--warm-ups N] [--limit MS] [--corpus DIR]
  Ours and the peers over the same pages, page by page in turn in one run, each in a process of its own.
  --pages N      how many pages (150)
  --rounds N     how often each (3)
  --warm-ups N   rounds before the clock counts (2)
  --limit MS     longest time for a page; a page that anyone fails on is left out for all (10000)
  trafilatura takes part where the Python of TEARSHEET_PYTHON, else python3, has it.
  Written to bench/out/latest.json and latest.md.`;

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "150" },
    rounds: { type: "string", default: "3" },
    "warm-ups": { type: "string", default: "2" },
    limit: { type: "string", default: "10000" },
    corpus: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) process.stdout.write(`${USAGE}\n`);
else await main();

async function main(): Promise<void> {
  const [rounds, warmUps] = [Number(options.rounds), Number(options["warm-ups"])];
  const { pages, source } = choosePages(Number(options.pages), options.corpus);
  if (pages.length === 0) {
    process.stderr.write(
      "no pages: neither a corpus (--corpus DIR or TEARSHEET_CORPUS) nor packages/core/test/pages\n",
    );
    process.exitCode = 1;
    return;
  }
  const python = await findTrafilatura();
  const roll: readonly ContenderName[] = python === null ? NODE_CONTENDERS : [...NODE_CONTENDERS, PYTHON_CONTENDER];
  const seats = roll.map((contender) => seatOf(contender, Number(options.limit), python ?? ""));
  const steps = pages.length * (warmUps + rounds);
  const interleaved = await runInterleaved(seats, pages, { warmUps, rounds }, (done) =>
    process.stderr.write(`\r${done}/${steps} `),
  );
  for (const seat of seats) seat.leave();
  const run = {
    ...interleaved,
    measured: new Date().toISOString().slice(0, 10),
    source,
    bytes: interleaved.pages.reduce((sum, page) => sum + statSync(page.path).size, 0),
    rounds,
    warmUps,
  };
  writeBench(run);
  process.stdout.write(`\n${benchText(run)}\n\nchecksum of results: ${run.consumed}\n`);
}
