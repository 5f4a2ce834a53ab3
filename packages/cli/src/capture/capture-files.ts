import { type FileHandle, open, rename, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { outputError } from "../bulk/part-file.ts";
import { systemCode } from "../complaints.ts";
import { warcinfo } from "./warc-records.ts";

/** A file is closed beyond this; the next one begins. */
const MOST_FILE_BYTES: number = 1_000_000_000;

/** Ending of the file that is being written, as crawlers have it. */
const OPEN = ".open";

const DIGITS = 5;

/** Where a record lies. */
export interface RecordPlace {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
}

/** `capture-00003.warc.gz` */
function captureName(number: number): string {
  return `capture-${String(number).padStart(DIGITS, "0")}.warc.gz`;
}

/** The WARC files of a capture, written one after another. What counts in them is what the journal knows of. */
export class CaptureFiles {
  readonly #folder: string;
  readonly #now: () => number;
  #number: number;
  #file: FileHandle | null = null;
  #bytes = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, number: number, now: () => number) {
    this.#folder = folder;
    this.#number = number;
    this.#now = now;
  }

  /** Goes on behind the last record that counts: what a crash left behind it is cut off. */
  static async open(folder: string, last: RecordPlace | null, now: () => number): Promise<CaptureFiles> {
    const number = last === null ? 0 : Number.parseInt(last.file.slice("capture-".length), 10);
    const files = new CaptureFiles(folder, number, now);
    if (last !== null) await files.#goOn(last);
    return files;
  }

  /** Adds records that belong together; whoever comes first is written first. */
  add(records: Uint8Array): Promise<RecordPlace> {
    const written = this.#last.then(() => this.#write(records));
    this.#last = written.catch(() => {});
    return written;
  }

  /** Ends the file that is open, and gives it its name. */
  async close(): Promise<void> {
    await this.#last;
    if (this.#file === null) return;
    const name = captureName(this.#number);
    await this.#file.sync();
    await this.#file.close();
    this.#file = null;
    await rename(join(this.#folder, name + OPEN), join(this.#folder, name));
  }

  async #goOn({ file, end }: RecordPlace): Promise<void> {
    const path = join(this.#folder, file);
    if (await isThere(path)) {
      if (end >= MOST_FILE_BYTES) {
        this.#number += 1;
        return;
      }
      await rename(path, path + OPEN);
    }
    await truncate(path + OPEN, end);
    this.#file = await open(path + OPEN, "a");
    this.#bytes = end;
  }

  async #write(records: Uint8Array): Promise<RecordPlace> {
    const name = captureName(this.#number);
    try {
      this.#file ??= await this.#begin(name);
      const offset = this.#bytes;
      await this.#file.appendFile(records);
      this.#bytes += records.length;
      const place = { file: name, offset, end: this.#bytes };
      if (this.#bytes >= MOST_FILE_BYTES) await this.#roll();
      return place;
    } catch (problem) {
      throw outputError(join(this.#folder, name), problem);
    }
  }

  async #begin(name: string): Promise<FileHandle> {
    const file = await open(join(this.#folder, name + OPEN), "w");
    const head = warcinfo(name, new Date(this.#now()).toISOString());
    await file.appendFile(head);
    this.#bytes = head.length;
    return file;
  }

  async #roll(): Promise<void> {
    const name = captureName(this.#number);
    await this.#file?.sync();
    await this.#file?.close();
    this.#file = null;
    await rename(join(this.#folder, name + OPEN), join(this.#folder, name));
    this.#number += 1;
    this.#bytes = 0;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (problem) {
    if (systemCode(problem) === "ENOENT") return false;
    throw problem;
  }
}
