import { makeOutputFolder } from "../bulk/part-file.ts";
import { lockRun } from "../bulk/run-lock.ts";
import { UsageError } from "../complaints.ts";
import { guardedAgent } from "../fetch/agent.ts";
import { type Network, SYSTEM_NETWORK } from "../fetch/guard.ts";
import { RobotsDesk } from "../fetch/robots.ts";
import { openBody } from "../sources/http-body.ts";
import { CaptureFiles } from "./capture-files.ts";
import { addEntry, type CaptureEntry, readCaptureJournal } from "./capture-journal.ts";
import { type Exchange, headerOf } from "./exchange.ts";
import { HostQueues, type Job } from "./host-queues.ts";
import { readListing } from "./listing.ts";
import { type Visit, type Visiting, visit } from "./visit.ts";
import { digestOf, type EarlierCapture, exchangeRecords, type Revisit } from "./warc-records.ts";

/** How a capture goes about it. */
export interface CaptureOrder {
  readonly output: string;
  /** Addresses of pages, in order. */
  readonly pages: Iterable<string> | AsyncIterable<string>;
  /** Addresses that may be feeds and sitemaps: what they name is captured too. */
  readonly listings: readonly string[];
  readonly mode: "new" | "resume" | "again";
  readonly concurrency: number;
  /** Between two visits to a host. */
  readonly delayMs: number;
  readonly limits: { readonly bytes: number; readonly milliseconds: number };
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
  /** Most addresses, in all; null for no limit. */
  readonly most: number | null;
}

export interface CaptureSetting {
  readonly now: () => number;
  readonly stop: AbortSignal;
  readonly network?: Network;
  readonly robots?: RobotsDesk;
  /** Told after each address; of one that gave no answer, why. */
  readonly tell: (standing: CaptureStanding, refused: RefusedAddress | null) => void;
}

export interface RefusedAddress {
  readonly address: string;
  readonly why: string;
}

export interface CaptureStanding {
  readonly done: number;
  readonly known: number;
  readonly entries: Readonly<Record<string, number>>;
}

/** Addresses read ahead, so that many hosts are at hand. */
const MOST_WAITING = 10_000;

/** A robots.txt may ask for a longer pause than ours, up to this. */
const LONGEST_DELAY_MS = 60_000;

/** Indexes name sitemaps, which name pages. */
const MOST_LISTING_DEPTH = 3;

/** Captures every address, politely, into WARC files. What is in the journal is not asked for again. */
export async function capture(order: CaptureOrder, setting: CaptureSetting): Promise<CaptureStanding> {
  await makeOutputFolder(order.output);
  const unlock = await lockRun(order.output);
  const dispatcher = guardedAgent(setting.network ?? SYSTEM_NETWORK, order.allowPrivate);
  try {
    const before = await readCaptureJournal(order.output);
    if (before.length > 0 && order.mode === "new")
      throw new UsageError(
        `${order.output} holds a capture already`,
        "go on with --resume, ask again with --again, or name another --output",
      );
    const files = await CaptureFiles.open(
      order.output,
      before.findLast(({ place }) => place !== null)?.place ?? null,
      setting.now,
    );
    try {
      return await new Capture({ order, setting, files, before, dispatcher }).run();
    } finally {
      await files.close();
    }
  } finally {
    await dispatcher.destroy();
    await unlock();
  }
}

interface CaptureWork {
  readonly order: CaptureOrder;
  readonly setting: CaptureSetting;
  readonly files: CaptureFiles;
  readonly before: readonly CaptureEntry[];
  readonly dispatcher: Visiting["dispatcher"];
}

class Capture {
  readonly #work: CaptureWork;
  readonly #queues: HostQueues = new HostQueues();
  readonly #visiting: Visiting;
  readonly #done = new Set<string>();
  readonly #known = new Set<string>();
  readonly #earlier = new Map<string, EarlierCapture>();
  /** How deep the listings lie that are waited for. */
  readonly #listings = new Map<string, number>();
  /** Exchanges of an address on its way, until it is answered. */
  readonly #held = new Map<string, Uint8Array[]>();
  readonly #counts: Record<string, number> = {};
  #running = 0;
  #finished = 0;
  #failure: unknown = null;
  #wake: () => void = () => {};

  constructor(work: CaptureWork) {
    this.#work = work;
    const { order, setting, dispatcher, before } = work;
    this.#visiting = {
      dispatcher,
      robots: setting.robots ?? new RobotsDesk(),
      allowPrivate: order.allowPrivate,
      ignoreRobots: order.ignoreRobots,
      limits: order.limits,
      stop: setting.stop,
      now: setting.now,
      earlier: (url) => (order.mode === "again" ? (this.#earlier.get(url) ?? null) : null),
    };
    for (const entry of before) {
      const earlier = earlierOf(entry);
      if (earlier !== null) this.#earlier.set(earlier.url, earlier);
      if (order.mode === "resume") this.#done.add(entry.address);
    }
  }

  async run(): Promise<CaptureStanding> {
    const { order, setting } = this.#work;
    for (const address of order.listings) this.#want(address, 0);
    const wake = (): void => this.#wake();
    setting.stop.addEventListener("abort", wake);
    try {
      const pages = iterate(order.pages);
      let more = true;
      while (!setting.stop.aborted && this.#failure === null) {
        while (more && this.#queues.waiting < MOST_WAITING) {
          const next = await pages.next();
          more = next.done !== true;
          if (next.done !== true) this.#want(next.value, null);
        }
        this.#startAll();
        if (this.#running === 0 && this.#queues.waiting === 0 && !more) break;
        await this.#rest();
      }
      while (this.#running > 0) await this.#rest();
    } finally {
      setting.stop.removeEventListener("abort", wake);
    }
    if (this.#failure !== null) throw this.#failure;
    return this.#standing();
  }

  /** Waits until a visit is over or a host is free. */
  async #rest(): Promise<void> {
    const freeAt = this.#running < this.#work.order.concurrency ? this.#queues.nextFreeAt() : null;
    const ms = freeAt === null ? LONGEST_DELAY_MS : Math.max(1, freeAt - this.#work.setting.now());
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #want(address: string, listingDepth: number | null): void {
    const url = URL.canParse(address) ? withoutFragment(address) : address;
    if (this.#known.has(url) || (this.#work.order.most !== null && this.#known.size >= this.#work.order.most)) return;
    this.#known.add(url);
    // A listing is asked for again when a capture goes on: the addresses in it are still to be known.
    if (this.#done.has(url) && listingDepth === null) {
      this.#finished += 1;
      return;
    }
    if (listingDepth !== null) this.#listings.set(url, listingDepth);
    this.#queues.add({ address: url, url, redirects: 0, attempt: 1 });
  }

  #startAll(): void {
    const { order, setting } = this.#work;
    while (this.#running < order.concurrency) {
      const job = this.#queues.take(setting.now());
      if (job === null) return;
      this.#running += 1;
      this.#do(job)
        .catch((problem: unknown) => {
          this.#failure ??= problem;
        })
        .finally(() => {
          this.#running -= 1;
          this.#wake();
        });
    }
  }

  async #do(job: Job): Promise<void> {
    const { setting } = this.#work;
    let restMs = this.#work.order.delayMs;
    try {
      const result = await visit(job, this.#visiting);
      if (setting.stop.aborted) return;
      if (URL.canParse(job.url)) restMs = Math.max(restMs, await this.#crawlDelay(job.url));
      if (result.kind === "later") {
        restMs = Math.max(restMs, result.waitMs);
        this.#queues.add({ ...job, attempt: job.attempt + 1 }, true);
      } else await this.#settle(job, result);
    } finally {
      this.#queues.release(job.url, setting.now() + restMs);
    }
  }

  async #crawlDelay(url: string): Promise<number> {
    return Math.min(LONGEST_DELAY_MS, await this.#visiting.robots.crawlDelayMs(new URL(url)));
  }

  async #settle(job: Job, result: Exclude<Visit, { kind: "later" }>): Promise<void> {
    if (result.kind === "redirect") {
      this.#hold(job.address, exchangeRecords(result.exchange, null));
      this.#queues.add({ address: job.address, url: result.to, redirects: job.redirects + 1, attempt: 1 }, true);
      return;
    }
    const entry = result.kind === "refusal" ? this.#refused(job, result) : await this.#answered(job, result.exchange);
    await addEntry(this.#work.order.output, entry);
    this.#finished += 1;
    const what = entry.refusal ?? (entry.revisit ? "unchanged" : `status ${entry.status}`);
    this.#counts[what] = (this.#counts[what] ?? 0) + 1;
    const { address, refusal, detail } = entry;
    this.#work.setting.tell(this.#standing(), refusal === null ? null : { address, why: detail ?? refusal });
  }

  #hold(address: string, records: Uint8Array): void {
    this.#held.set(address, [...(this.#held.get(address) ?? []), records]);
  }

  /** Redirects that led nowhere are let go: the journal says why. */
  #refused(job: Job, { refusal }: Extract<Visit, { kind: "refusal" }>): CaptureEntry {
    this.#held.delete(job.address);
    return { ...NOTHING, address: job.address, url: job.url, refusal: refusal.code, detail: refusal.message };
  }

  async #answered(job: Job, it: Exchange): Promise<CaptureEntry> {
    const url = it.url.href;
    const earlier = this.#visiting.earlier(url);
    const digest = digestOf(it.body);
    const how = earlier === null ? null : revisitOf(it, digest, earlier);
    const revisit = earlier === null || how === null ? null : { how, earlier };
    this.#hold(job.address, exchangeRecords(it, revisit));
    const place = await this.#work.files.add(Buffer.concat(this.#held.get(job.address) ?? []));
    this.#held.delete(job.address);
    this.#follow(job, it);
    return {
      ...NOTHING,
      address: job.address,
      url,
      status: it.status,
      revisit: revisit !== null,
      place,
      date: revisit?.earlier.date ?? it.date,
      digest: revisit?.earlier.digest ?? digest,
      etag: headerOf(it.headers, "etag") ?? earlier?.etag ?? null,
      lastModified: headerOf(it.headers, "last-modified") ?? earlier?.lastModified ?? null,
    };
  }

  /** Wants what a listing names. */
  #follow(job: Job, it: Exchange): void {
    const depth = this.#listings.get(job.address);
    this.#listings.delete(job.address);
    if (depth === undefined || it.status !== 200) return;
    const listing = readListing(decoded(it), it.url.href);
    if (listing === null) return;
    const isIndex = listing.kind === "index" && depth < MOST_LISTING_DEPTH;
    for (const { address } of listing.entries) this.#want(address, isIndex ? depth + 1 : null);
  }

  #standing(): CaptureStanding {
    return { done: this.#finished, known: this.#known.size, entries: { ...this.#counts } };
  }
}

const NOTHING: Omit<CaptureEntry, "address" | "url"> = {
  status: null,
  refusal: null,
  detail: null,
  revisit: false,
  place: null,
  date: null,
  digest: null,
  etag: null,
  lastModified: null,
};

function earlierOf({ url, date, digest, etag, lastModified }: CaptureEntry): EarlierCapture | null {
  return date === null || digest === null ? null : { url, date, digest, etag, lastModified };
}

const NOT_MODIFIED = 304;

function revisitOf(it: Exchange, digest: string, earlier: EarlierCapture): Revisit | null {
  if (it.status === NOT_MODIFIED) return "server-not-modified";
  return it.status === 200 && it.truncated === null && digest === earlier.digest ? "identical-payload-digest" : null;
}

/** The body with its compression undone; nothing where that cannot be. */
function decoded({ headers, body }: Exchange): Uint8Array {
  const encodings = (headerOf(headers, "content-encoding") ?? "").split(",").map((token) => token.trim().toLowerCase());
  const opened = openBody(body, { chunked: false, encodings: encodings.filter((token) => token !== "") });
  return opened.kind === "body" ? opened.bytes : new Uint8Array(0);
}

async function* iterate(pages: CaptureOrder["pages"]): AsyncGenerator<string, void> {
  yield* pages;
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
