import { availableParallelism } from "node:os";
import { UsageError } from "../complaints.ts";
import type { Shard } from "../sources/source-spec.ts";
import type { Arguments } from "./arguments.ts";

const DEFAULT_PAGE_SECONDS = 30;
const MS_PER_SECOND = 1000;

/** More threads than any machine has use for. */
const MOST_WORKERS = 512;

/** `--workers`: one for each core where it is not given and `fallback` is null. */
export function workersOption(args: Arguments, fallback: number | null): number {
  const workers = countOption(args, "workers", fallback ?? availableParallelism());
  if (workers > MOST_WORKERS) throw new UsageError(`--workers ${workers} is too many`, `at most ${MOST_WORKERS}`);
  return workers;
}

/** An option that is a whole number from 1 on. */
export function countOption(args: Arguments, name: string, fallback: number): number {
  const given = args.value(name);
  if (given === undefined) return fallback;
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`--${name} ${given} is no count`, "write a whole number from 1 on");
  return count;
}

/** `--page-timeout`, in milliseconds. */
export function pageLimitOption(args: Arguments): number {
  const given = args.value("page-timeout");
  const seconds = given === undefined ? DEFAULT_PAGE_SECONDS : Number(given);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new UsageError(`--page-timeout ${given} is no time`, "write seconds, such as 30");
  return seconds * MS_PER_SECOND;
}

/** `--shard I/N`, I from 0. */
export function shardOption(args: Arguments): Shard | null {
  const given = args.value("shard");
  if (given === undefined) return null;
  const [index = Number.NaN, count = Number.NaN, ...more] = given
    .split("/")
    .map((part) => (part === "" ? Number.NaN : Number(part)));
  const sound =
    Number.isSafeInteger(index) && Number.isSafeInteger(count) && index >= 0 && index < count && more.length === 0;
  if (!sound) throw new UsageError(`--shard ${given} is no share`, "write I/N with I from 0 to N-1, such as 0/4");
  return { index, count };
}

/** One of several words that an option may have. */
export function choiceOption<Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = args.value(name) ?? choices[0];
  const choice = choices.find((known) => known === given);
  if (choice === undefined) throw new UsageError(`unknown --${name} ${given}`, `use ${choices.join(", ")}`);
  return choice;
}
