import { parseArgs } from "node:util";
import type { AloneRun } from "./alone.ts";
import { runAlone } from "./alone.ts";
import { CONTENDERS, ready, silenceConsole } from "./contenders.ts";
import { runInterleaved } from "./interleaved.ts";
import { choosePages, readPage } from "./pages.ts";
import { benchText, writeBench } from "./report.ts";

const USAGE = `npm run bench -- [--pages N] [--rounds N] [--limit MS] [--corpus DIR]
  Ours and the peers over the same pages, interleaved page by page in one run; peak memory in processes of their own.
  --pages N    how many pages (150)
  --rounds N   how often each (3)
  --limit MS   longest time for a page; a page that anyone fails on is left out for all (10000)
  Written to bench/out/latest.json and latest.md.`;

const WARM_UP_PAGES = 30;

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "150" },
    rounds: { type: "string", default: "3" },
    limit: { type: "string", default: "10000" },
    corpus: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) process.stdout.write(`${USAGE}\n`);
else await main();

async function main(): Promise<void> {
  const limitMs = Number(options.limit);
  const rounds = Number(options.rounds);
  const { pages, source } = choosePages(Number(options.pages), options.corpus);
  if (pages.length === 0) {
    process.stderr.write(
      "no pages: neither a corpus (--corpus DIR or TEARSHEET_CORPUS) nor packages/core/test/pages\n",
    );
    process.exitCode = 1;
    return;
  }
  const alone: AloneRun[] = [];
  for (const { name } of CONTENDERS) {
    process.stderr.write(`${name}: memory, ${pages.length} pages\n`);
    alone.push(await runAlone(name, pages, limitMs));
  }
  const leftOut = alone.flatMap(({ contender, failures }) =>
    [...failures].map(([page, what]) => `${page}: ${contender}, ${what}`),
  );
  const failed = new Set(alone.flatMap(({ failures }) => [...failures.keys()]));
  const readyPages = pages.filter((page) => !failed.has(page.name)).map((page) => ready(readPage(page)));
  silenceConsole();
  await runInterleaved(CONTENDERS, readyPages.slice(0, WARM_UP_PAGES), 1, () => undefined);
  const steps = readyPages.length * rounds;
  const interleaved = await runInterleaved(CONTENDERS, readyPages, rounds, (done) =>
    process.stderr.write(`\r${done}/${steps} `),
  );
  const run = {
    measured: new Date().toISOString().slice(0, 10),
    source,
    pages: readyPages.length,
    bytes: readyPages.reduce((sum, page) => sum + page.bytes.length, 0),
    rounds,
    limitMs,
    leftOut,
    interleaved,
    alone,
  };
  writeBench(run);
  process.stdout.write(`\n${benchText(run)}\n\nchecksum of results: ${interleaved.consumed}\n`);
}
