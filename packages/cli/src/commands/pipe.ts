import { pipe } from "../bulk/pipe.ts";
import { UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { linesOf } from "../inputs/lines.ts";
import { sheetWriter } from "../output/writer.ts";
import { readArguments } from "./arguments.ts";
import { pageLimitOption, workersOption } from "./bulk-options.ts";
import { PIPE } from "./table.ts";

/** `tearsheet pipe`: the contract of engines that run a command over a list of files. */
export async function pipeCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const args = readArguments(PIPE, argv);
  if (args.operands[0] !== undefined)
    throw new UsageError(
      `${args.operands[0]} is no option`,
      "paths come on standard input: ls *.warc.gz | tearsheet pipe",
    );
  const column = args.value("column");
  await pipe({
    paths: pathLines(desk),
    base: args.value("base") ?? null,
    reading: column === undefined ? {} : { column },
    workers: workersOption(args, 1),
    pageLimitMs: pageLimitOption(args),
    writer: sheetWriter(desk.stdout),
  });
  return EXIT.done;
}

async function* pathLines(desk: Desk): AsyncGenerator<string, void> {
  for await (const { text } of linesOf(desk.stdin)) if (text.trim() !== "") yield text.trim();
}
