import type { CommandSpec, OptionSpec } from "./command.ts";
import { ALL_EXITS } from "./exit-words.ts";
import { COMMANDS } from "./table.ts";

/** Columns of a help page; narrow enough for any terminal, so that it is the same everywhere. */
const WIDTH = 80;

const INDENT = "  ";

/** The help of the whole command. */
export function topHelp(): string {
  return page([
    [
      "tearsheet cuts the story out of a captured news page and prints a news record:",
      "a dated, sourced story with the evidence for every field.",
    ],
    part("Usage", ["tearsheet <command> [options]"]),
    part("Commands", listing(COMMANDS.map(({ name, summary }) => [name, summary]))),
    part(
      "Options",
      listing([
        ["-h, --help", "Print help, of a command too"],
        ["-V, --version", "Print the version"],
      ]),
    ),
    part(
      "Examples",
      COMMANDS.flatMap(({ examples }) => examples.slice(0, 2).map(([command]) => command)),
    ),
    part("Exit codes", listing(ALL_EXITS)),
  ]);
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec): string {
  return page([
    fill(`${spec.summary}.`, WIDTH),
    part("Usage", spec.usage),
    spec.about.flatMap((text, index) => [...(index === 0 ? [] : [""]), ...fill(text, WIDTH)]),
    part("Options", listing(spec.options.map((option) => [heading(option), option.about]))),
    part(
      "Examples",
      spec.examples.flatMap(([command, what]) => [`# ${what}`, command]),
    ),
    ...(spec.exits.length === 0 ? [] : [part("Exit codes", listing(spec.exits))]),
  ]);
}

function page(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}:`, ...lines.map((line) => INDENT + line)];
}

function heading({ name, short, value }: OptionSpec): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}

/** Two columns: names, and what they mean beside them. */
function listing(entries: readonly (readonly [name: string, what: string])[]): readonly string[] {
  const column = entries.reduce((most, [name]) => Math.max(most, name.length), 0) + INDENT.length;
  return entries.flatMap(([name, what]) =>
    fill(what, WIDTH - INDENT.length - column).map((line, index) => (index === 0 ? name : "").padEnd(column) + line),
  );
}

function fill(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
