import type { FileHandle } from "node:fs/promises";
import { mkdir, open, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, OutputError, systemCode, UsageError } from "../complaints.ts";

/** What a full or failing disk says, by code or in SQLite's words, and what to do. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room",
  EDQUOT: "the quota is used up; make room",
  EFBIG: "the file is larger than the file system takes",
  EROFS: "the file system is read-only",
  EACCES: "no permission to write there",
  EIO: "the disk fails",
  "database or disk is full": "the disk is full; make room",
  "disk I/O error": "the disk is full or fails; make room",
};

/** A failed write to the output, in the words of the user. */
export function outputError(path: string, problem: unknown): OutputError {
  const message = messageOf(problem);
  const meaning = MEANINGS[systemCode(problem) ?? ""] ?? MEANINGS[message] ?? message;
  return new OutputError(`cannot write ${path}: ${meaning}`);
}

/** Makes the folder that an output goes to, unless it is there. */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    const code = systemCode(problem);
    if (code === "EEXIST" || code === "ENOTDIR")
      throw new UsageError(`cannot write into ${folder}, where a file stands`, "name a folder for the output");
    throw outputError(folder, problem);
  }
}

/** Ending of files that are not whole. */
export const UNFINISHED = ".tmp";

/** A file of the output that is whole or absent: written under another name, put on the disk, and only then named. */
export class PartFile {
  readonly #path: string;
  readonly #folder: string;
  readonly #file: FileHandle;
  #bytes = 0;

  private constructor(folder: string, path: string, file: FileHandle) {
    this.#folder = folder;
    this.#path = path;
    this.#file = file;
  }

  static async open(folder: string, name: string): Promise<PartFile> {
    const path = join(folder, name);
    try {
      return new PartFile(folder, path, await open(path + UNFINISHED, "w"));
    } catch (problem) {
      throw outputError(path, problem);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  async write(bytes: Uint8Array): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) at += (await this.#file.write(bytes, at)).bytesWritten;
      this.#bytes += bytes.length;
    } catch (problem) {
      throw outputError(this.#path, problem);
    }
  }

  async finish(): Promise<void> {
    try {
      await this.#file.sync();
      await this.#file.close();
      await rename(this.#path + UNFINISHED, this.#path);
      await syncFolder(this.#folder);
    } catch (problem) {
      throw outputError(this.#path, problem);
    }
  }

  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
    await unlink(this.#path + UNFINISHED).catch(() => {});
  }
}

/** Writes a small file that is whole or absent. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const part = await PartFile.open(folder, name);
  try {
    await part.write(new TextEncoder().encode(text));
    await part.finish();
  } catch (problem) {
    await part.abandon();
    throw problem;
  }
}

/** Puts a folder's names on the disk; some systems cannot, and lose nothing but the last moment. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
