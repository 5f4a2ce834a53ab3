import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A page's rivals for one field, by the choice's features, and which of them is right: -1, none; of several that are, any. */
export interface ChoiceRow {
  readonly set: string;
  readonly site: string;
  readonly weight: number;
  readonly right: number | readonly number[];
  readonly rivals: readonly (readonly number[])[];
}

export interface Choice {
  readonly name: string;
  readonly features: readonly string[];
  /** The features of "none of them". */
  readonly none: readonly number[];
  /** Shrinkage, on the sum of the pages' losses. */
  readonly l2: number;
  readonly rows: readonly ChoiceRow[];
}

/** Fits the choice by `train/choice.py`, prints its figures by site folds, and writes the weights in the features' order where `head` declares them. */
export function fitChoice(choice: Choice, python: string, target: string, head: string): void {
  const { name, rows, ...settings } = choice;
  const work = join(ROOT, "train", "work");
  mkdirSync(work, { recursive: true });
  const source = join(work, `${name}.jsonl`);
  const found = join(work, `${name}-weights.json`);
  writeFileSync(source, [settings, ...rows].map((row) => JSON.stringify(row)).join("\n"));
  execFileSync(python, [join(ROOT, "train", "choice.py"), source, found], { stdio: "inherit" });
  const weights = Object.entries(JSON.parse(readFileSync(found, "utf8")) as Record<string, number>);
  const lines = weights.map(([feature, weight]) => `  ${weight}, // ${feature}\n`);
  writeFileSync(join(ROOT, target), `${head} = [\n${lines.join("")}];\n`);
}
