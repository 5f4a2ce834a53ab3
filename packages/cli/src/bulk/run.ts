import { createHash } from "node:crypto";
import { join } from "node:path";
import { UsageError } from "../complaints.ts";
import { type Desk, version } from "../desk.ts";
import { isUnopened } from "../inputs/delivery.ts";
import { Progress } from "../progress.ts";
import { openSource } from "../sources/open-source.ts";
import type { Source } from "../sources/source.ts";
import type { Shard, SourceSpec } from "../sources/source-spec.ts";
import { ToldFailures } from "../told-failures.ts";
import type { AnswerForm, Job } from "./batch.ts";
import { batchesOf } from "./batches.ts";
import { Crew, Stopped } from "./crew.ts";
import { Journal, type JournalEntry, type RunPlan, readJournal, readPlan, writePlan } from "./journal.ts";
import { learnSites, withSites } from "./learn-sites.ts";
import { type Inputs, listSources } from "./list-sources.ts";
import { makeOutputFolder, writeWhole } from "./part-file.ts";
import { nextPart, PartWriter, START, type WrittenParts } from "./part-writer.ts";
import { type RunReport, reportOf } from "./report.ts";
import { lockRun } from "./run-lock.ts";
import { RunProgress } from "./run-progress.ts";
import { NO_SITES, SiteMemories } from "./site-memories.ts";
import { openStore } from "./store.ts";
import { NO_TALLY, together } from "./tally.ts";

/** Everything that decides about a run. */
export interface RunOrder {
  readonly inputs: Inputs;
  readonly output: string;
  readonly form: AnswerForm;
  readonly partItems: number;
  readonly column: string | null;
  /** Read each page in the light of others of its site. */
  readonly learnSites: boolean;
  readonly workers: number;
  readonly pageLimitMs: number;
  readonly resume: boolean;
}

const REPORT = "report.json";

/** Reads all inputs, or what an earlier attempt has left of them, and writes their answers. Aborting the signal ends it cleanly. */
export async function run(order: RunOrder, desk: Desk, signal: AbortSignal): Promise<RunReport> {
  const specs = await listSources(order.inputs);
  if (specs.length === 0) throw new UsageError("nothing to read", "name a file, a folder or a --manifest");
  const folder = folderOf(order);
  await makeOutputFolder(folder);
  const unlock = await lockRun(folder);
  try {
    return await runIn(folder, { order, specs, desk, signal });
  } finally {
    await unlock();
  }
}

/** Shards may share an output: each has a folder of its own in it. */
function folderOf({ output, inputs: { shard } }: RunOrder): string {
  return shard === null ? output : join(output, `shard-${shard.index}-of-${shard.count}`);
}

interface RunContext {
  readonly order: RunOrder;
  readonly specs: readonly SourceSpec[];
  readonly desk: Desk;
  readonly signal: AbortSignal;
}

async function runIn(folder: string, context: RunContext): Promise<RunReport> {
  const plan = planOf(context);
  const entries = [...(await earlierEntries(folder, plan, context.order.resume))];
  if (entries.at(-1)?.done !== true) {
    const store = await openStore(folder, context.order.form);
    try {
      await store.discardFrom(nextPart(entries));
      await writePlan(folder, plan);
      const journal = await Journal.open(folder, entries);
      await answerAll({ ...context, folder, store, journal, entries });
    } finally {
      await store.close();
    }
  }
  const report = reportOf(plan, entries);
  await writeWhole(folder, REPORT, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

function planOf({ order, specs }: RunContext): RunPlan {
  const { inputs, form, partItems, column, learnSites } = order;
  return {
    tearsheet: version(),
    format: form.format,
    compression: form.compression,
    partItems,
    learnSites,
    shard: inputs.shard === null ? null : shardName(inputs.shard),
    column,
    inputs: [...inputs.operands, ...(inputs.manifest === null ? [] : [inputs.manifest])],
    sources: specs.length,
    digest: digestOf(specs),
  };
}

function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}

function digestOf(specs: readonly SourceSpec[]): string {
  const digest = createHash("sha256");
  for (const spec of specs) {
    if (spec.kind === "pages") for (const { id, size } of spec.files) digest.update(`${id}\t${size}\n`);
    else digest.update(`${spec.name}\t${"size" in spec ? spec.size : spec.missing.reason}\n`);
  }
  return digest.digest("hex");
}

/** What an earlier attempt has done. Throws where there is one and it is not to go on, or where it was about something else. */
async function earlierEntries(folder: string, plan: RunPlan, resume: boolean): Promise<readonly JournalEntry[]> {
  const earlier = await readPlan(folder);
  if (earlier === null) return [];
  if (!resume) throw new UsageError(`${folder} holds a run already`, "go on with --resume, or name another --output");
  const changed = Object.entries(plan).find(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(earlier, key)),
  );
  if (changed !== undefined)
    throw new UsageError(
      `the run in ${folder} was begun otherwise (${changed[0]}: ${JSON.stringify(Reflect.get(earlier, changed[0]))})`,
      "go on with the same inputs and options, or name another --output",
    );
  return readJournal(folder);
}

interface Work extends RunContext, WrittenParts {
  readonly folder: string;
}

async function answerAll(work: Work): Promise<void> {
  const { order, desk, entries } = work;
  const sites = order.learnSites ? await sitesOf(work) : NO_SITES;
  const sources = sourcesOf(work);
  const size = sizeOf(sources);
  const from = entries.at(-1)?.end ?? START;
  const before = entries.reduce((sum, entry) => together(sum, entry.tally), NO_TALLY);
  const shareOf = (read: number): number | null => (size === 0 ? null : Math.min(1, read / size));
  const progress = new RunProgress(desk, { tally: before, share: shareOf(sizeOf(sources.slice(0, from.source))) });
  const failures = new ToldFailures(desk);
  const writer = new PartWriter(work, desk);
  try {
    await withCrew(work, order.form, async (crew) => {
      const batches = withSites(batchesOf(sources, { partItems: order.partItems, from }), sites);
      for await (const answered of crew.answers(batches)) {
        await writer.add(answered);
        for (const { id, missing } of answered.batch.items) {
          if (missing === undefined || !isUnopened(missing.reason)) continue;
          progress.clear();
          failures.tell(String(id), missing.detail);
        }
        progress.tell({ tally: together(before, writer.tally), share: shareOf(answered.batch.read) });
      }
      await writer.finish();
    });
  } finally {
    progress.clear();
    failures.finish("the output has an answer for each");
    await writer.abandon();
  }
}

function sourcesOf({ order, specs }: RunContext): readonly Source[] {
  const { column, inputs } = order;
  const reading = {
    ...(column === null ? {} : { column }),
    ...(inputs.shard === null ? {} : { shard: inputs.shard }),
  };
  return specs.map((spec) => openSource(spec, reading));
}

function sizeOf(sources: readonly Source[]): number {
  return sources.reduce((total, source) => total + (source.size ?? 0), 0);
}

/** What repeats on the sites: as an earlier attempt has learned it, else learned now, and kept before the first page is answered. */
async function sitesOf(work: Work): Promise<SiteMemories> {
  const known = await SiteMemories.read(work.folder);
  if (known !== null) return known;
  const sources = sourcesOf(work);
  const size = sizeOf(sources);
  const progress = new Progress(work.desk, true);
  try {
    const sites = await withCrew(work, "learn-sites", (crew) =>
      learnSites(sources, crew, (pages, read) => progress.tell(pages, size === 0 ? null : Math.min(1, read / size))),
    );
    await sites.write(work.folder);
    return sites;
  } finally {
    progress.clear();
  }
}

/** Workers for a job. Aborting the signal ends their work at once. */
async function withCrew<T>({ order, signal }: RunContext, job: Job, work: (crew: Crew) => Promise<T>): Promise<T> {
  const crew = new Crew({ workers: order.workers, job, pageLimitMs: order.pageLimitMs });
  const stop = (): void => void crew.stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    if (signal.aborted) throw new Stopped("stopped");
    return await work(crew);
  } finally {
    signal.removeEventListener("abort", stop);
    await crew.stop();
  }
}
