import { parseArgs } from "node:util";
import { messageOf, systemCode, UsageError } from "../complaints.ts";
import { COLOR_CHOICES, type ColorChoice } from "../output/color.ts";
import type { CommandSpec } from "./command.ts";
import { nearest } from "./nearest.ts";

/** A command line, read. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Value of an option; undefined where it was not given. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** Reads a command's words by its spec. Throws a UsageError that names the word and what may have been meant. */
export function readArguments(spec: CommandSpec, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(spec, argv);
  const given = new Map(Object.entries(values));
  return {
    operands: positionals,
    value: (name) => {
      const value = given.get(name);
      return typeof value === "string" ? value : undefined;
    },
    has: (name) => given.has(name),
  };
}

function parse(spec: CommandSpec, argv: readonly string[]): ReturnType<typeof parseArgs> {
  const options = Object.fromEntries(
    spec.options.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (problem) {
    throw usageError(spec, argv, problem);
  }
}

function usageError(spec: CommandSpec, argv: readonly string[], problem: unknown): UsageError {
  const help = `see tearsheet ${spec.name} --help`;
  const said = messageOf(problem).split(". ")[0] ?? "";
  if (systemCode(problem) !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new UsageError(lowerFirst(said), help);
  const word = said.split("'")[1] ?? "";
  const close = nearest(
    word,
    spec.options.map(({ name }) => name),
  );
  const file = argv.find((it) => it.startsWith(word) && it.length > word.length);
  // Node names of `-x.html` the `-x` alone.
  const hint = file === undefined || word.startsWith("--") ? help : `${help}, or name a file as ./${file}`;
  return new UsageError(`unknown option ${word}`, close === null ? hint : `did you mean --${close}?`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The `--color` option, checked. */
export function colorChoice(args: Arguments): ColorChoice {
  const given = args.value("color") ?? "auto";
  const choice = COLOR_CHOICES.find((known) => known === given);
  if (choice === undefined) throw new UsageError(`unknown --color ${given}`, `use ${COLOR_CHOICES.join(", ")}`);
  return choice;
}
