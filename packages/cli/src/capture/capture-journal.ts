import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputError } from "../bulk/part-file.ts";
import { systemCode } from "../complaints.ts";
import type { RecordPlace } from "./capture-files.ts";

/** No name that `run` would take for pages: it reads the folder. */
export const CAPTURE_JOURNAL = "capture.journal";

/** What became of one address. */
export interface CaptureEntry {
  readonly address: string;
  /** Where the last redirect led. */
  readonly url: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Why there was none. */
  readonly refusal: string | null;
  readonly detail: string | null;
  readonly revisit: boolean;
  readonly place: RecordPlace | null;
  readonly date: string | null;
  readonly digest: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The entries of a folder's captures, without a last line that was cut. */
export async function readCaptureJournal(folder: string): Promise<readonly CaptureEntry[]> {
  try {
    const text = await readFile(join(folder, CAPTURE_JOURNAL), "utf8");
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) await writeFile(join(folder, CAPTURE_JOURNAL), whole);
    return whole
      .split("\n")
      .filter((line) => line !== "")
      .map((line): CaptureEntry => JSON.parse(line));
  } catch (problem) {
    if (systemCode(problem) === "ENOENT") return [];
    throw problem;
  }
}

/** Adds an entry. Its records are in their file before it is made. */
export async function addEntry(folder: string, entry: CaptureEntry): Promise<void> {
  const path = join(folder, CAPTURE_JOURNAL);
  try {
    await appendFile(path, `${JSON.stringify(entry)}\n`);
  } catch (problem) {
    throw outputError(path, problem);
  }
}
