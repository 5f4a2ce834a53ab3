import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { linesOf } from "../inputs/lines.ts";
import type { Item } from "./batch.ts";
import type { PageLines } from "./learn-batch.ts";
import { PartFile } from "./part-file.ts";
import { siteOf } from "./site-of.ts";

const FILE = "sites.jsonl";

/** Pages of a site that are remembered. More teach little: figures in docs/decisions/0012. */
const MOST_PAGES = 5;
/** Sites that are remembered: those that come first. So many fill some 150 MB while they are learned. */
const MOST_SITES = 50_000;

/** A site of which some pages are known. */
interface OpenSite {
  readonly digests: Set<string>;
  readonly pages: Uint32Array[];
}

/** Learns the lines that repeat on each site, from its first pages. What is learned depends on the pages and their order alone. */
export class SiteLearner {
  /** How many pages of each site were asked for. */
  readonly #asked = new Map<string, number>();
  readonly #open = new Map<string, OpenSite>();
  readonly #learned = new Map<string, Uint32Array>();

  /** Whether a page is among the first of its site. To be asked once of every page, in their order. */
  wants(item: Item): boolean {
    if (item.bytes === undefined) return false;
    const site = siteOf(item);
    const asked = this.#asked.get(site) ?? 0;
    if (asked === MOST_PAGES || (asked === 0 && this.#asked.size === MOST_SITES)) return false;
    this.#asked.set(site, asked + 1);
    return true;
  }

  learn({ site, sha256, lines }: PageLines): void {
    const open = this.#open.get(site) ?? { digests: new Set(), pages: [] };
    if (open.digests.has(sha256)) return;
    open.digests.add(sha256);
    open.pages.push(lines);
    this.#open.set(site, open);
    if (open.pages.length === MOST_PAGES) this.#close(site, open);
  }

  /** What was learned, sites in the order of their names. */
  finish(): SiteMemories {
    for (const [site, open] of this.#open) this.#close(site, open);
    return new SiteMemories([...this.#learned].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #close(site: string, { pages }: OpenSite): void {
    this.#open.delete(site);
    const repeated = repeatedLines(pages);
    if (repeated.length > 0) this.#learned.set(site, repeated);
  }
}

/** Lines of two pages and more, in the order of their hashes. */
function repeatedLines(pages: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(pages.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const page of pages) {
    all.set(page, at);
    at += page.length;
  }
  all.sort();
  return all.filter((line, index) => line === all[index - 1] && line !== all[index - 2]);
}

/** For each site the lines that stand on two of its remembered pages and more. */
export class SiteMemories {
  readonly #sites: ReadonlyMap<string, Uint32Array>;

  constructor(sites: Iterable<readonly [site: string, lines: Uint32Array]>) {
    this.#sites = new Map(sites);
  }

  /** What is known of the site of a page. */
  linesFor(item: Item): Uint32Array | undefined {
    return this.#sites.get(siteOf(item));
  }

  /** Into a file that is whole or absent. */
  async write(folder: string): Promise<void> {
    const file = await PartFile.open(folder, FILE);
    const text = new TextEncoder();
    try {
      for (const [site, lines] of this.#sites)
        await file.write(text.encode(`${JSON.stringify({ site, lines: [...lines] })}\n`));
      await file.finish();
    } catch (problem) {
      await file.abandon();
      throw problem;
    }
  }

  /** What an earlier attempt has learned; null where it did not come to its end. */
  static async read(folder: string): Promise<SiteMemories | null> {
    const path = join(folder, FILE);
    if (!(await stat(path).catch(() => null))) return null;
    const sites: (readonly [string, Uint32Array])[] = [];
    for await (const { text } of linesOf(createReadStream(path))) {
      const { site, lines }: { site: string; lines: readonly number[] } = JSON.parse(text);
      sites.push([site, Uint32Array.from(lines)]);
    }
    return new SiteMemories(sites);
  }
}

export const NO_SITES: SiteMemories = new SiteMemories([]);
