import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { calibrationText } from "./calibration.ts";
import { chosenSets, findCorpus, NO_CORPUS, pagePath, readGold } from "./corpus.ts";
import type { Extractor } from "./extractor.ts";
import { findExtractor } from "./extractor.ts";
import { fieldCalibrationText } from "./field-calibration.ts";
import { breaches, breachText, movedFloors, noteLowered, readFloors, writeFloors } from "./floors.ts";
import { siteOf } from "./fold.ts";
import type { Gold, SetName } from "./gold.ts";
import { readingOf } from "./ours.ts";
import type { Reading } from "./reading.ts";
import { emptyReading } from "./reading.ts";
import type { Run } from "./report.ts";
import { changesSince, countOutcomes, runText, writeRun } from "./report.ts";
import { type ScoredPage, scoreLanguages, scorePage, scoreSet } from "./score.ts";
import { worstPages } from "./worst.ts";

const USAGE = `npm run eval -- [options]
  Reads every page of the corpus and compares it with its gold; one table, also in eval/out/. Exits 1 where a figure is under its floor.
  --corpus DIR            the corpus (else TEARSHEET_CORPUS, else ../shared/corpus/*.tar.xz)
  --sets a,b              only these sets
  --sample N              every Nth page; floors are not compared
  --shipped               the shipped weights, also where fold models are there
  --json                  print the run as JSON
  --compare FILE          what changed since an older run
  --calibration           whether the probabilities of blocks and the confidences of fields mean what they say, and nothing else
  --without-url           pages are read without their address, which is a witness of the day and of the publisher
  --worst SET             the 20 worst pages of a set, by --figure NAME ("body F1")
  --raise                 write higher floors to eval/floors.json
  --allow-lower REASON    with --raise: lower ones too, noted in docs/decisions/floors.md`;

const PROGRESS_EVERY = 100;

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    sets: { type: "string" },
    sample: { type: "string", default: "1" },
    shipped: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    compare: { type: "string" },
    calibration: { type: "boolean", default: false },
    "without-url": { type: "boolean", default: false },
    worst: { type: "string" },
    figure: { type: "string", default: "body F1" },
    raise: { type: "boolean", default: false },
    "allow-lower": { type: "string" },
    help: { type: "boolean", default: false },
  },
});

process.exitCode = main();

function main(): number {
  if (options.help) return say(USAGE);
  const corpus = findCorpus(options.corpus);
  if (corpus === null) return complain(NO_CORPUS);
  if (options.calibration) {
    say(calibrationText(corpus, options.shipped));
    return say(`\n${fieldCalibrationText(corpus, options.shipped, sampleOf(options.sample))}`);
  }
  const sets = chosenSets(options.worst ?? options.sets);
  const scored = readSets(corpus, sets);
  if (options.worst !== undefined) return say(worstPages(scored.pages.get(sets[0] ?? "fundus") ?? [], options.figure));
  return report(scored.run);
}

function sampleOf(text: string): number {
  return Math.max(1, Number(text) || 1);
}

function readSets(
  corpus: string,
  sets: readonly SetName[],
): { run: Run; pages: ReadonlyMap<SetName, readonly ScoredPage[]> } {
  const start = performance.now();
  const sample = sampleOf(options.sample);
  const extractor = findExtractor(options.shipped);
  const pages = new Map<SetName, readonly ScoredPage[]>();
  for (const set of sets) {
    const golds = readGold(corpus, set, sample);
    pages.set(
      set,
      golds.map((gold, index) => {
        if (index % PROGRESS_EVERY === 0) process.stderr.write(`\r${set} ${index}/${golds.length}   `);
        return scorePage(gold, readPage(corpus, extractor, gold));
      }),
    );
  }
  process.stderr.write("\r                              \r");
  const all = [...pages].filter(([, scored]) => scored.length > 0);
  const run: Run = {
    measured: new Date().toISOString(),
    mode: extractor.mode,
    sample,
    seconds: (performance.now() - start) / 1000,
    lines: all.flatMap(([set, scored]) => [...scoreSet(set, scored), ...scoreLanguages(set, scored)]),
    outcomes: Object.fromEntries(all.map(([set, scored]) => [set, countOutcomes(scored)])),
  };
  return { run, pages };
}

/** A throw is a fault of ours: counted, named on standard error, and scored as nothing read. */
function readPage(corpus: string, extractor: Extractor, gold: Gold): Reading {
  try {
    const bytes = readFileSync(pagePath(corpus, gold));
    const outcome = extractor.forSite(siteOf(gold))(
      bytes,
      isUrl(gold.url) && !options["without-url"] ? { url: gold.url } : {},
    );
    return readingOf(outcome);
  } catch (problem) {
    const what = problem instanceof Error ? `${problem.name}: ${problem.message}` : "thrown";
    process.stderr.write(`\n${gold.set}/${gold.id}: ${what}\n`);
    return emptyReading("error: thrown");
  }
}

function report(run: Run): number {
  const floors = readFloors();
  const file = writeRun(run, floors);
  say(options.json ? JSON.stringify(run, null, 1) : runText(run, floors));
  process.stderr.write(`written to ${file}\n`);
  if (options.compare !== undefined) say(changesSince(options.compare, run));
  if (run.sample > 1 || options["without-url"]) return 0;
  const found = breaches(floors, run.lines);
  const reason = options["allow-lower"];
  if (options.raise) {
    if (reason !== undefined) noteLowered(found, reason, run.measured.slice(0, "YYYY-MM-DD".length));
    writeFloors(movedFloors(floors, run.lines, reason !== undefined));
    if (reason !== undefined) return 0;
  }
  for (const breach of found) complain(breachText(breach));
  return found.length > 0 ? 1 : 0;
}

function isUrl(url: string): boolean {
  return URL.canParse(url);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
