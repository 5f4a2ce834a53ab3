import { createWriteStream, unlinkSync, type WriteStream } from "node:fs";
import { chmod, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { messageOf, OutputError, PipeClosed, systemCode } from "../complaints.ts";
import type { Sheet } from "../desk.ts";

/** Where output goes. Nothing of it counts before `finish`; `abandon` leaves no half-written file. */
export interface Writer {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Characters gathered before they are handed to the stream: many small records make few system calls. */
const GATHERED_CHARACTERS = 1 << 16;

/** A standard stream. A reader that has gone (`| head`) is a {@link PipeClosed}, at the next write or at the end. */
export function sheetWriter(sheet: Sheet): Writer {
  const stream = new Gatherer(sheet);
  return { write: (text) => stream.write(text), finish: () => stream.flush(), abandon: async () => {} };
}

/**
 * A file that appears whole or not at all: written beside its place and moved there at the end. What is no regular file
 * (`/dev/null`, a named pipe) is written to directly; a symbolic link stays and its target is replaced.
 */
export async function fileWriter(path: string): Promise<Writer> {
  const place = await placeOf(path);
  const written = place.replace
    ? join(dirname(place.path), `.${basename(place.path)}.${process.pid}.part`)
    : place.path;
  // Before the file is there: a signal may come as soon as it is.
  const remove = place.replace ? removeOnSignal(written) : { cancel: () => {} };
  const stream = await openStream(written).catch((problem: unknown) => {
    remove.cancel();
    return cannotWrite(path, problem);
  });
  const gatherer = new Gatherer(stream);
  const close = (): Promise<void> =>
    new Promise((resolve) => (stream.closed ? resolve() : stream.close(() => resolve())));
  const abandon = async (): Promise<void> => {
    await close();
    if (place.replace) await unlink(written).catch(() => {});
    remove.cancel();
  };
  return {
    write: (text) => gatherer.write(text),
    finish: async () => {
      await gatherer.flush();
      await close();
      if (place.mode !== null) await chmod(written, place.mode).catch(() => {});
      if (place.replace) await rename(written, place.path).catch((problem: unknown) => cannotWrite(path, problem));
      remove.cancel();
    },
    abandon,
  };
}

interface Place {
  readonly path: string;
  readonly replace: boolean;
  readonly mode: number | null;
}

const PERMISSION_BITS = 0o777;

async function placeOf(path: string): Promise<Place> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    if (found.isDirectory()) throw new OutputError(`${path} is a folder; name a file in it`);
    return { path: target, replace: found.isFile(), mode: found.isFile() ? found.mode & PERMISSION_BITS : null };
  } catch (problem) {
    if (systemCode(problem) === "ENOENT") return { path, replace: true, mode: null };
    return cannotWrite(path, problem);
  }
}

function openStream(written: string): Promise<WriteStream> {
  return new Promise((resolve, reject) => {
    const stream = createWriteStream(written);
    stream.once("open", () => resolve(stream));
    stream.once("error", reject);
  });
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist; make it first",
  EACCES: "no permission; choose another place",
  EPERM: "no permission; choose another place",
  EROFS: "the file system is read-only; choose another place",
  ENOSPC: "no space is left on the device",
};

function outputError(path: string, problem: unknown): OutputError {
  if (problem instanceof OutputError) return problem;
  return new OutputError(`cannot write ${path}: ${MEANINGS[systemCode(problem) ?? ""] ?? messageOf(problem)}`);
}

function cannotWrite(path: string, problem: unknown): never {
  throw outputError(path, problem);
}

/** An interrupted run leaves no half-written file behind, and ends as the signal would have ended it. */
function removeOnSignal(path: string): { readonly cancel: () => void } {
  const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  const onSignal = (signal: NodeJS.Signals): void => {
    cancel();
    try {
      unlinkSync(path);
    } catch {
      // It was moved or removed already, or not made yet.
    }
    process.kill(process.pid, signal);
  };
  const cancel = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return { cancel };
}

/** Gathers small texts and waits for each write, so that memory stays flat however slow the reader is. */
class Gatherer {
  readonly #stream: Sheet;
  #held: string[] = [];
  #characters = 0;
  #failure: Error | null = null;

  constructor(stream: Sheet) {
    this.#stream = stream;
    stream.on("error", (problem) => {
      this.#failure ??= problem;
    });
  }

  async write(text: string): Promise<void> {
    this.#held.push(text);
    this.#characters += text.length;
    if (this.#characters >= GATHERED_CHARACTERS || this.#stream.isTTY === true) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#held.join("");
    this.#held = [];
    this.#characters = 0;
    if (this.#failure !== null) throw failureOf(this.#failure);
    if (text === "") return;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (problem) => (problem ? reject(failureOf(problem)) : resolve()));
    });
  }
}

function failureOf(problem: Error): Error {
  const code = systemCode(problem);
  if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED") return new PipeClosed();
  return new OutputError(`cannot write the output: ${MEANINGS[code ?? ""] ?? problem.message}`);
}
