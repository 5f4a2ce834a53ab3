import { existsSync } from "node:fs";
import { commandHelp, topHelp } from "./commands/help.ts";
import { nearest } from "./commands/nearest.ts";
import { COMMANDS } from "./commands/table.ts";
import { messageOf, OutputError, PipeClosed, UsageError } from "./complaints.ts";
import { type Desk, processDesk, version } from "./desk.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { STDIN } from "./inputs/stdin.ts";
import { isAddress } from "./inputs/url.ts";
import { oneLine } from "./output/terminal-text.ts";
import { sheetWriter } from "./output/writer.ts";
import { shellWord } from "./shell-word.ts";

/** Runs the command line and answers with the exit code; says on standard error, in one line, what went wrong. */
export async function main(argv: readonly string[], desk: Desk = processDesk()): Promise<ExitCode> {
  try {
    return await run(argv, desk);
  } catch (problem) {
    if (problem instanceof PipeClosed) return EXIT.done;
    if (problem instanceof UsageError) return complain(desk, `${problem.message}; ${problem.hint}`, EXIT.usage);
    if (problem instanceof OutputError) return complain(desk, problem.message, EXIT.output);
    return complain(
      desk,
      `a fault of ours: ${faultOf(problem)}; please report it with the page that shows it`,
      EXIT.fault,
    );
  }
}

async function run(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) return complain(desk, `no command; ${WHAT_TO_DO}`, EXIT.usage);
  if (first === "--version" || first === "-V") return print(desk, `${version()}\n`);
  if (first === "--help" || first === "-h") return print(desk, topHelp());
  const spec = COMMANDS.find(({ name }) => name === first);
  if (spec === undefined) throw unknownCommand(first);
  if (asksForHelp(rest)) return print(desk, commandHelp(spec));
  if (first === "extract") return (await import("./commands/extract.ts")).extractCommand(rest, desk);
  if (first === "explain") return (await import("./commands/explain.ts")).explainCommand(rest, desk);
  if (first === "run") return (await import("./commands/run.ts")).runCommand(rest, desk);
  if (first === "pipe") return (await import("./commands/pipe.ts")).pipeCommand(rest, desk);
  if (first === "clean") return (await import("./commands/clean.ts")).cleanCommand(rest, desk);
  if (first === "capture") return (await import("./commands/capture.ts")).captureCommand(rest, desk);
  return print(desk, helpOn(rest[0]));
}

const WHAT_TO_DO = "try tearsheet extract <file>, or tearsheet --help";

/** `--help` wins over everything else on the line, up to a `--`. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === "--help" || word === "-h");
}

function helpOn(name: string | undefined): string {
  if (name === undefined) return topHelp();
  const spec = COMMANDS.find((command) => command.name === name);
  if (spec === undefined) throw unknownCommand(name);
  return commandHelp(spec);
}

function unknownCommand(word: string): UsageError {
  if (word.startsWith("-") && word !== STDIN) return new UsageError(`unknown option ${word}`, "see tearsheet --help");
  if (word === STDIN || isAddress(word) || existsSync(word))
    return new UsageError(`no command before ${word}`, `did you mean tearsheet extract ${shellWord(word)}?`);
  const close = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  return new UsageError(`unknown command ${word}`, close === null ? "see tearsheet --help" : `did you mean ${close}?`);
}

async function print(desk: Desk, text: string): Promise<ExitCode> {
  const writer = sheetWriter(desk.stdout);
  await writer.write(text);
  await writer.finish();
  return EXIT.done;
}

function complain(desk: Desk, message: string, code: ExitCode): ExitCode {
  desk.stderr.write(`tearsheet: ${oneLine(message)}\n`);
  return code;
}

function faultOf(problem: unknown): string {
  const where = problem instanceof Error ? (problem.stack?.split("\n")[1]?.trim() ?? "") : "";
  return `${messageOf(problem)} ${where}`.trim();
}
