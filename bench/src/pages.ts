import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCorpus, pagePath, ROOT, readGold } from "@tearsheet/eval/corpus";

/** A page as all contenders get it. */
export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** Where a page lies; its bytes are read when they are needed, so that a child's memory holds one page. */
export interface PagePlace {
  readonly name: string;
  readonly path: string;
  readonly url: string;
}

export interface PageChoice {
  readonly pages: readonly PagePlace[];
  /** For the head of the table. */
  readonly source: string;
}

const SETS = ["fundus", "trafilatura", "wcxb-dev"] as const;
const GOLDEN = join(ROOT, "packages/core/test/pages");

/** `count` pages spread evenly over three sets of the corpus; without a corpus the test's own pages. */
export function choosePages(count: number, corpusFolder: string | undefined): PageChoice {
  const corpus = findCorpus(corpusFolder);
  if (corpus === null) return goldenPages(count);
  const share = Math.ceil(count / SETS.length);
  const pages = SETS.flatMap((set) => {
    const gold = readGold(corpus, set);
    const step = Math.max(1, gold.length / share);
    const picked = Array.from({ length: Math.min(share, gold.length) }, (_, i) => gold[Math.floor(i * step)]);
    return picked.flatMap((page) =>
      page === undefined ? [] : [{ name: `${set}/${page.id}`, path: pagePath(corpus, page), url: page.url }],
    );
  });
  return { pages: pages.slice(0, count), source: `the corpus (${SETS.join(", ")})` };
}

export function readPage({ name, path, url }: PagePlace): BenchPage {
  return { name, bytes: readFileSync(path), url };
}

function goldenPages(count: number): PageChoice {
  const folders = existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : [];
  const pages = folders
    .map((name) => ({ name, path: join(GOLDEN, name, "page.html"), url: "" }))
    .filter(({ path }) => existsSync(path));
  return {
    pages: pages.slice(0, count),
    source: "the test's own pages, for want of a corpus (small: read the ratios with care)",
  };
}
