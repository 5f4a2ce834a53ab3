import { type FileHandle, open, readFile, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { systemCode, UsageError } from "../complaints.ts";
import { outputError } from "./part-file.ts";

const LOCK = "run.lock";

/** The lock of a living run is touched this often. */
const TOUCH_MS = 5000;

/** A lock of another machine that was not touched for so long belongs to a run that died with its machine. */
const STALE_MS = 60_000;

/** A killed run needs a moment to die: who resumes it at once is not told that it lives. */
const DYING_MS = 2000;
const PAUSE_MS = 50;

/** Keeps a second run out of a folder, as long as this one lives; a killed run's lock does not hold. Answers with how to let go. */
export async function lockRun(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK);
  for (let waited = 0; ; waited += PAUSE_MS) {
    const file = await create(path);
    if (file !== null) return hold(file, path);
    if (await isStale(path)) await unlink(path).catch(() => {});
    else if (waited >= DYING_MS)
      throw new UsageError(`another run is writing to ${folder}`, `wait for it, or remove ${path} if there is none`);
    else await setTimeout(PAUSE_MS);
  }
}

async function hold(file: FileHandle, path: string): Promise<() => Promise<void>> {
  await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
  await file.close();
  const touch = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, TOUCH_MS);
  touch.unref();
  return async () => {
    clearInterval(touch);
    await unlink(path).catch(() => {});
  };
}

async function create(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, "wx");
  } catch (problem) {
    if (systemCode(problem) === "EEXIST") return null;
    throw outputError(path, problem);
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const { pid, host }: { pid?: number; host?: string } = JSON.parse(await readFile(path, "utf8"));
    if (host === hostname() && pid !== undefined) return !isAlive(pid) || (await isZombie(pid));
    return Date.now() - (await stat(path)).mtimeMs > STALE_MS;
  } catch {
    // It was never written to its end, or has just gone.
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (problem) {
    return systemCode(problem) === "EPERM";
  }
}

/** Dead, though its parent has not asked how it ended: in a container there may be nobody who ever does. Linux tells, others do not. */
async function isZombie(pid: number): Promise<boolean> {
  const told = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
  return told.startsWith("Z", told.lastIndexOf(")") + ") ".length);
}
