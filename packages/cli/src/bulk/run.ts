import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../complaints.ts";
import { type Desk, version } from "../desk.ts";
import { openSource } from "../sources/open-source.ts";
import type { Shard, SourceSpec } from "../sources/source-spec.ts";
import type { AnswerForm, RunPlace } from "./batch.ts";
import { batchesOf } from "./batches.ts";
import { type AnsweredBatch, Crew, Stopped } from "./crew.ts";
import { Journal, type JournalEntry, type RunPlan, readJournal, readPlan, writePlan } from "./journal.ts";
import { type Inputs, listSources } from "./list-sources.ts";
import { outputError, writeWhole } from "./part-file.ts";
import { type RunReport, reportOf } from "./report.ts";
import { lockRun } from "./run-lock.ts";
import { RunProgress } from "./run-progress.ts";
import { openStore, type Part, type Store } from "./store.ts";
import { NO_TALLY, type Tally, tallyOfBatch, together } from "./tally.ts";

/** Everything that decides about a run. */
export interface RunOrder {
  readonly inputs: Inputs;
  readonly output: string;
  readonly form: AnswerForm;
  readonly partItems: number;
  readonly column: string | null;
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
  await mkdir(folder, { recursive: true }).catch((problem: unknown) => {
    throw outputError(folder, problem);
  });
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
      await answerAll({ ...context, store, journal, entries });
    } finally {
      await store.close();
    }
  }
  const report = reportOf(plan, entries);
  await writeWhole(folder, REPORT, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

function planOf({ order, specs }: RunContext): RunPlan {
  const { inputs, form, partItems, column } = order;
  return {
    tearsheet: version(),
    format: form.format,
    compression: form.compression,
    partItems,
    shard: inputs.shard === null ? null : shardName(inputs.shard),
    column,
    inputs: [...inputs.operands, ...(inputs.manifest === null ? [] : [inputs.manifest])],
    sources: specs.length,
    digest: digestOf(specs),
  };
}

export function shardName({ index, count }: Shard): string {
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

function nextPart(entries: readonly JournalEntry[]): number {
  const last = entries.at(-1);
  return last === undefined ? 0 : last.part + 1;
}

interface Work extends RunContext {
  readonly store: Store;
  readonly journal: Journal;
  /** Grows as parts are done. */
  readonly entries: JournalEntry[];
}

const START: RunPlace = { source: 0, place: [] };

async function answerAll(work: Work): Promise<void> {
  const { order, specs, desk, entries, signal } = work;
  const reading = {
    ...(order.column === null ? {} : { column: order.column }),
    ...(order.inputs.shard === null ? {} : { shard: order.inputs.shard }),
  };
  const sources = specs.map((spec) => openSource(spec, reading));
  const size = sources.reduce((total, source) => total + (source.size ?? 0), 0);
  const from = entries.at(-1)?.end ?? START;
  const before = entries.reduce((sum, entry) => together(sum, entry.tally), NO_TALLY);
  const shareOf = (read: number): number | null => (size === 0 ? null : Math.min(1, read / size));
  const readBefore = sources.slice(0, from.source).reduce((total, source) => total + (source.size ?? 0), 0);
  const progress = new RunProgress(desk, { tally: before, share: shareOf(readBefore) });
  const crew = new Crew({ workers: order.workers, form: order.form, pageLimitMs: order.pageLimitMs });
  const stop = (): void => void crew.stop();
  signal.addEventListener("abort", stop, { once: true });
  const writer = new PartWriter(work, desk);
  try {
    if (signal.aborted) throw new Stopped("stopped");
    const batches = batchesOf(sources, { partItems: order.partItems, from });
    for await (const answered of crew.answers(batches)) {
      await writer.add(answered);
      progress.tell({ tally: together(before, writer.tally), share: shareOf(answered.batch.read) });
    }
    await writer.finish();
  } finally {
    signal.removeEventListener("abort", stop);
    progress.clear();
    await writer.abandon();
    await crew.stop();
  }
}

/** Puts answers into parts, and into the journal what is whole. */
class PartWriter {
  readonly #work: Work;
  readonly #now: () => number;
  #part: Part | null = null;
  #tallyOfPart: Tally = NO_TALLY;
  #tally: Tally = NO_TALLY;
  #since: number;
  #end: RunPlace = START;

  constructor(work: Work, { now }: Desk) {
    this.#work = work;
    this.#now = now;
    this.#since = now();
  }

  /** Of this attempt. */
  get tally(): Tally {
    return this.#tally;
  }

  async add({ batch, answer }: AnsweredBatch): Promise<void> {
    const tally = tallyOfBatch(answer, batch.passedOver);
    this.#tallyOfPart = together(this.#tallyOfPart, tally);
    this.#tally = together(this.#tally, tally);
    this.#end = batch.end;
    if (batch.items.length > 0) {
      this.#part ??= await this.#work.store.begin(nextPart(this.#work.entries));
      await this.#part.add(answer);
    }
    if (batch.endsPart) await this.#close(false);
  }

  /** The last part, and what was passed over behind it. */
  async finish(): Promise<void> {
    await this.#close(true);
  }

  async abandon(): Promise<void> {
    await this.#part?.abandon();
    this.#part = null;
  }

  async #close(done: boolean): Promise<void> {
    const part = nextPart(this.#work.entries);
    const open = this.#part;
    const fileBytes = open === null ? 0 : await open.finish();
    this.#part = null;
    const now = this.#now();
    const entry: JournalEntry = {
      part,
      file: open === null ? null : this.#work.store.fileOf(part),
      fileBytes,
      end: this.#end,
      tally: this.#tallyOfPart,
      seconds: Math.round(now - this.#since) / 1000,
      done,
    };
    await this.#work.journal.add(entry);
    this.#work.entries.push(entry);
    this.#tallyOfPart = NO_TALLY;
    this.#since = now;
  }
}
