import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SiteMemory } from "tearsheet";
import { chosenSets, findCorpus, NO_CORPUS, pagePath, readGold } from "./corpus.ts";
import { type Extractor, findExtractor } from "./extractor.ts";
import { siteOf } from "./fold.ts";
import type { Gold, SetName } from "./gold.ts";
import { readingOf } from "./ours.ts";
import { type ScoredPage, scorePage, scoreSet } from "./score.ts";
import { alignedTable } from "./table.ts";

const USAGE = `npm run eval:sites -- [options]
  Reads the corpus' pages of sites that have several, each by itself and in the light of the others, as tearsheet run --learn-sites does.
  --corpus DIR     the corpus (else TEARSHEET_CORPUS, else ../shared/corpus/*.tar.xz)
  --sets a,b       only these sets
  --least N        only sites with N pages and more [2]
  --most N         so many pages of a site are remembered [5]`;

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    sets: { type: "string" },
    least: { type: "string", default: "2" },
    most: { type: "string", default: "5" },
    help: { type: "boolean", default: false },
  },
});

process.exitCode = main();

function main(): number {
  const corpus = findCorpus(options.corpus);
  if (options.help || corpus === null) {
    process.stdout.write(`${options.help ? USAGE : NO_CORPUS}\n`);
    return options.help ? 0 : 1;
  }
  const extractor = findExtractor(false);
  const rows = chosenSets(options.sets).flatMap((set) => {
    const pages = sitesOf(readGold(corpus, set)).flatMap((golds) => readSite(corpus, golds, extractor));
    return rowsOf(
      set,
      pages.map(({ alone }) => alone),
      pages.map(({ together }) => together),
    );
  });
  process.stdout.write(`${alignedTable(["figure", "alone", "together", "pages"], rows, 1)}\n`);
  return 0;
}

/** A page read by itself, and in the light of others of its site. */
interface TwiceRead {
  readonly alone: ScoredPage;
  readonly together: ScoredPage;
}

function readSite(corpus: string, golds: readonly Gold[], extractor: Extractor): readonly TwiceRead[] {
  const pages = golds.map((gold) => ({ gold, bytes: readFileSync(pagePath(corpus, gold)) }));
  const site = new SiteMemory(pages.slice(0, Number(options.most)).map(({ bytes }) => bytes));
  return pages.map(({ gold, bytes }) => {
    const facts = URL.canParse(gold.url) ? { url: gold.url } : {};
    const extract = extractor.forSite(siteOf(gold));
    return {
      alone: scorePage(gold, readingOf(extract(bytes, facts))),
      together: scorePage(gold, readingOf(extract(bytes, { ...facts, site }))),
    };
  });
}

/** Pages by site, of sites that have enough of them. */
function sitesOf(golds: readonly Gold[]): readonly (readonly Gold[])[] {
  const sites = new Map<string, Gold[]>();
  for (const gold of golds) if (gold.site !== "") sites.set(gold.site, [...(sites.get(gold.site) ?? []), gold]);
  return [...sites.values()].filter((pages) => pages.length >= Number(options.least));
}

function rowsOf(set: SetName, alone: readonly ScoredPage[], together: readonly ScoredPage[]): string[][] {
  const others = new Map(scoreSet(set, together).map((line) => [line.figure, line.value]));
  return scoreSet(set, alone)
    .filter(({ figure, value }) => figure.startsWith("body") || others.get(figure) !== value)
    .map(({ figure, value, pages }) => [
      `${set} ${figure}`,
      value.toFixed(4),
      (others.get(figure) ?? 0).toFixed(4),
      String(pages),
    ]);
}
