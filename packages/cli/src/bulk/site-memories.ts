import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { linesOf } from "../inputs/lines.ts";
import type { Item, SiteKnowledge } from "./batch.ts";
import { frameOutline } from "./frame-outline.ts";
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
  readonly pages: PageLines[];
}

/** Learns what the pages of each site have in common, from its first pages. What is learned depends on the pages and their order alone. */
export class SiteLearner {
  /** How many pages of each site were asked for. */
  readonly #asked = new Map<string, number>();
  readonly #open = new Map<string, OpenSite>();
  readonly #learned = new Map<string, SiteKnowledge>();

  /** Whether a page is among the first of its site. To be asked once of every page, in their order. */
  wants(item: Item): boolean {
    if (item.bytes === undefined) return false;
    const site = siteOf(item);
    const asked = this.#asked.get(site) ?? 0;
    if (asked === MOST_PAGES || (asked === 0 && this.#asked.size === MOST_SITES)) return false;
    this.#asked.set(site, asked + 1);
    return true;
  }

  learn(page: PageLines): void {
    const open = this.#open.get(page.site) ?? { digests: new Set(), pages: [] };
    if (open.digests.has(page.sha256)) return;
    open.digests.add(page.sha256);
    open.pages.push(page);
    this.#open.set(page.site, open);
    if (open.pages.length === MOST_PAGES) this.#close(page.site, open);
  }

  /** What was learned, sites in the order of their names. */
  finish(): SiteMemories {
    for (const [site, open] of this.#open) this.#close(site, open);
    return new SiteMemories([...this.#learned].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #close(site: string, { pages }: OpenSite): void {
    this.#open.delete(site);
    const known = knowledgeOf(pages);
    if (known.lines.length > 0 || known.stories.length > 0) this.#learned.set(site, known);
  }
}

function knowledgeOf(pages: readonly PageLines[]): SiteKnowledge {
  const onPages = new Map<number, number>();
  for (const page of pages) for (const line of page.lines) onPages.set(line, (onPages.get(line) ?? 0) + 1);
  const repeated = [...onPages].filter(([, count]) => count > 1).sort(([a], [b]) => a - b);
  const frame = new Set(repeated.map(([line]) => line));
  return {
    digests: pages.map(({ sha256 }) => sha256),
    lines: Uint32Array.from(repeated, ([line]) => line),
    counts: Uint8Array.from(repeated, ([, count]) => count),
    outlines: pages.flatMap(({ sha256, outline }) =>
      outline === undefined ? [] : [[sha256, frameOutline(outline, frame)] as const],
    ),
    stories: pages.flatMap(({ story }) => (story === undefined ? [] : [story])),
  };
}

/** What is known of each site. */
export class SiteMemories {
  readonly #sites: ReadonlyMap<string, SiteKnowledge>;

  constructor(sites: Iterable<readonly [site: string, known: SiteKnowledge]>) {
    this.#sites = new Map(sites);
  }

  /** What is known of the site of a page. */
  of(item: Item): SiteKnowledge | undefined {
    return this.#sites.get(siteOf(item));
  }

  /** Into a file that is whole or absent. */
  async write(folder: string): Promise<void> {
    const file = await PartFile.open(folder, FILE);
    const text = new TextEncoder();
    try {
      for (const [site, known] of this.#sites)
        await file.write(text.encode(`${JSON.stringify({ site, ...known }, plain)}\n`));
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
    const sites: (readonly [string, SiteKnowledge])[] = [];
    for await (const { text } of linesOf(createReadStream(path))) {
      const { site, ...known }: { site: string } & SiteKnowledge = JSON.parse(text);
      sites.push([site, { ...known, lines: Uint32Array.from(known.lines), counts: Uint8Array.from(known.counts) }]);
    }
    return new SiteMemories(sites);
  }
}

/** Typed arrays as lists of numbers. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Uint32Array || value instanceof Uint8Array ? [...value] : value;
}

export const NO_SITES: SiteMemories = new SiteMemories([]);
