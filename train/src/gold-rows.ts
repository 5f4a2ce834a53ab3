import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a set's gold, in the file's order. */
export function goldRows(corpus: string, set: string): Record<string, unknown>[] {
  return readFileSync(join(corpus, set, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
