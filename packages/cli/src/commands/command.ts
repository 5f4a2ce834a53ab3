import type { ExitWords } from "./exit-words.ts";

/** An option of a command, as `--help` prints it and as the command line is read. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; an option without one is a switch. */
  readonly value?: string;
  readonly about: string;
}

/** A command as `--help` tells of it. */
export interface CommandSpec {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly usage: readonly string[];
  /** What more there is to know, a paragraph each. */
  readonly about: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly exits: ExitWords;
}
