import { appendFile, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../complaints.ts";
import type { RunPlace } from "./batch.ts";
import { outputError, writeWhole } from "./part-file.ts";
import type { Tally } from "./tally.ts";

const PLAN = "run.json";
const JOURNAL = "journal.jsonl";

/** A part that is whole on the disk, and where in the input the next one begins. */
export interface JournalEntry {
  readonly part: number;
  /** Null in the last entry, of what stood behind the last page. */
  readonly file: string | null;
  readonly fileBytes: number;
  readonly end: RunPlace;
  readonly tally: Tally;
  readonly seconds: number;
  /** All of the input is read. */
  readonly done: boolean;
}

/** What a run is about. A run goes on only with the same plan: only then would its output be the same. */
export interface RunPlan {
  readonly tearsheet: string;
  readonly format: string;
  readonly compression: string;
  readonly partItems: number;
  readonly learnSites: boolean;
  readonly shard: string | null;
  readonly column: string | null;
  readonly inputs: readonly string[];
  readonly sources: number;
  /** Of names and sizes of everything that is read. */
  readonly digest: string;
}

/** The plan of the run in a folder; null where there is none. */
export async function readPlan(folder: string): Promise<RunPlan | null> {
  const text = await textOf(join(folder, PLAN));
  return text === null ? null : JSON.parse(text);
}

export function writePlan(folder: string, plan: RunPlan): Promise<void> {
  return writeWhole(folder, PLAN, `${JSON.stringify(plan, null, 2)}\n`);
}

/** The entries that a run has made. A last line that was cut by a crash does not count. */
export async function readJournal(folder: string): Promise<readonly JournalEntry[]> {
  const text = (await textOf(join(folder, JOURNAL))) ?? "";
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line): JournalEntry => JSON.parse(line));
}

/** The journal of a run, cut back to the entries that count. */
export class Journal {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  static async open(folder: string, entries: readonly JournalEntry[]): Promise<Journal> {
    await writeWhole(folder, JOURNAL, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    return new Journal(join(folder, JOURNAL));
  }

  /** Adds an entry, which counts once it is on the disk. */
  async add(entry: JournalEntry): Promise<void> {
    try {
      await appendFile(this.#path, `${JSON.stringify(entry)}\n`);
      const file = await open(this.#path, "r+");
      await file.sync().finally(() => file.close());
    } catch (problem) {
      throw outputError(this.#path, problem);
    }
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (problem) {
    if (systemCode(problem) === "ENOENT") return null;
    throw problem;
  }
}
