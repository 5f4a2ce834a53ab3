import { readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { UNFINISHED } from "./part-file.ts";

const DIGITS = 5;

/** `part-00012.jsonl` */
export function partName(part: number, ending: string): string {
  return `part-${String(part).padStart(DIGITS, "0")}${ending}`;
}

/** Removes files of parts from `first` on, and all that are not whole. */
export async function discardParts(folder: string, ending: string, first: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number =
      name.startsWith("part-") && name.endsWith(ending) ? Number.parseInt(name.slice("part-".length), 10) : -1;
    const isUnfinished = name.startsWith("part-") && name.endsWith(UNFINISHED);
    if (isUnfinished || number >= first) await unlink(join(folder, name));
  }
}
