import { type AnswerForm, LINE_COMPRESSIONS, RUN_FORMATS } from "../bulk/batch.ts";
import { Stopped } from "../bulk/crew.ts";
import { type RunReport, summaryText } from "../bulk/report.ts";
import { type RunOrder, run } from "../bulk/run.ts";
import { OutputError, UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { EXIT, type ExitCode, exitCodeOfRun } from "../exit-code.ts";
import { UNOPENED } from "../inputs/delivery.ts";
import { sheetWriter } from "../output/writer.ts";
import { HAS_ZSTD } from "../sources/decompressed.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choiceOption, countOption, pageLimitOption, shardOption, workersOption } from "./bulk-options.ts";
import { goOn } from "./go-on.ts";
import { RUN } from "./table.ts";
import { untilSignal } from "./until-signal.ts";

const DEFAULT_PART_PAGES = 5000;

/** `tearsheet run`: pages in bulk, into a folder, to be gone on with. */
export async function runCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const order = runOrder(readArguments(RUN, argv));
  try {
    const report = await untilSignal((signal) => run(order, desk, signal));
    const writer = sheetWriter(desk.stdout);
    await writer.write(summaryText(report, order.output));
    await writer.finish();
    return exitCodeOfRun({ answers: report.pages, failures: unopened(report) });
  } catch (problem) {
    if (problem instanceof Stopped) {
      desk.stderr.write(`tearsheet: stopped; what is done is safe in ${order.output}; ${goOn("run", argv)}\n`);
      return EXIT.stopped;
    }
    if (problem instanceof OutputError) throw new OutputError(`${problem.message}; then ${goOn("run", argv)}`);
    throw problem;
  }
}

function runOrder(args: Arguments): RunOrder {
  const output = args.value("output");
  const manifest = args.value("manifest") ?? null;
  if (output === undefined) throw new UsageError("no --output", "name a folder for the output, such as --output out");
  if (args.operands.length === 0 && manifest === null)
    throw new UsageError("nothing to read", "name files or folders, or --manifest FILE");
  return {
    inputs: { operands: args.operands, manifest, base: args.value("base") ?? null, shard: shardOption(args) },
    output,
    form: answerForm(args),
    partItems: countOption(args, "part-pages", DEFAULT_PART_PAGES),
    column: args.value("column") ?? null,
    learnSites: args.has("learn-sites"),
    workers: workersOption(args, null),
    pageLimitMs: pageLimitOption(args),
    resume: args.has("resume"),
  };
}

function answerForm(args: Arguments): AnswerForm {
  const format = choiceOption(args, "format", RUN_FORMATS);
  const compression = choiceOption(args, "compress", LINE_COMPRESSIONS);
  if (compression !== "none" && format !== "jsonl")
    throw new UsageError(`--compress is for jsonl, not ${format}`, "leave it out; Parquet is compressed inside");
  if (compression === "zstd" && !HAS_ZSTD)
    throw new UsageError(`this Node (${process.version}) has no zstd`, "use Node 22.15 or later, or --compress gzip");
  return { format, compression };
}

function unopened({ outcomes }: RunReport): number {
  return UNOPENED.reduce((total, reason) => total + (outcomes[`unreadable/${reason}`] ?? 0), 0);
}
