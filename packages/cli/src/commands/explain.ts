import type { ExtractOptions, Outcome } from "tearsheet";
import type { Capture, LabelledPage } from "tearsheet/stages";
import { UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { DeliveredPage } from "../inputs/delivery.ts";
import { isFolder } from "../inputs/file.ts";
import { type Frame, frameOf, paragraph, partHeading } from "../output/card/page-frame.ts";
import { COLOURED, PLAIN, takesColor } from "../output/color.ts";
import { blockLines } from "../output/explanation/blocks.ts";
import { fieldLines } from "../output/explanation/fields.ts";
import { oneLine } from "../output/terminal-text.ts";
import { sheetWriter } from "../output/writer.ts";
import { type Arguments, colorChoice, readArguments } from "./arguments.ts";
import { deliver } from "./deliver.ts";
import { fetchPolicy, pageFacts } from "./page-order.ts";
import { optionsFor } from "./read-page.ts";
import { EXPLAIN } from "./table.ts";

/** Columns where there is no terminal to ask: an explanation is a table, and its texts need room. */
const WIDE_COLUMNS = 160;

/** `tearsheet explain`: how one page was read, stage by stage. */
export async function explainCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const args = readArguments(EXPLAIN, argv);
  const [operand, more] = args.operands;
  if (operand === undefined) throw new UsageError("no page named", "name a file or a URL, or - for standard input");
  if (more !== undefined || (await isFolder(operand)))
    throw new UsageError("explain reads one page", "name one file, one URL or -");
  const frame = frameFor(args, desk);
  const facts = pageFacts(args, await desk.library());
  const page = await deliver(operand, fetchPolicy(args), desk);
  if (page.kind === "undelivered") {
    desk.stderr.write(`tearsheet: ${oneLine(`${page.name}: ${page.message}`)}\n`);
    return EXIT.nothing;
  }
  const { lines, code } = await explain(frame, page, optionsFor(page, facts), desk);
  const writer = sheetWriter(desk.stdout);
  await writer.write(`${lines.join("\n")}\n`);
  await writer.finish();
  return code;
}

function frameFor(args: Arguments, desk: Desk): Frame {
  const paint = takesColor(colorChoice(args), desk.stdout, desk.env) ? COLOURED : PLAIN;
  return { ...frameOf(undefined, paint), width: desk.stdout.columns || WIDE_COLUMNS };
}

interface Explanation {
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

async function explain(frame: Frame, page: DeliveredPage, options: ExtractOptions, desk: Desk): Promise<Explanation> {
  const { assemble, classify, measure, openCapture, parsePage, readFields, shippedModel } = await import(
    "tearsheet/stages"
  );
  const { codes } = await desk.library();
  const capture = openCapture(page.bytes, options);
  if (capture.kind === "unreadable") {
    const lines = paragraph(frame, `Cannot be read: ${codes[capture.reason]} (${capture.reason})`, {
      inks: ["bold", "red"],
    });
    return { lines, code: EXIT.nothing };
  }
  const parsed = parsePage(capture, options);
  const galley = measure(parsed);
  const labelled = { page: parsed, galley, labels: classify(parsed, galley, shippedModel()) };
  const fields = readFields(labelled);
  const outcome = assemble(labelled, fields);
  const lines = [
    "",
    ...captureLines(frame, page.name, capture, labelled),
    ...verdictLines(frame, outcome, codes),
    "",
    partHeading(frame, "Blocks"),
    ...blockLines(frame, galley, labelled.labels, fields.marks),
    "",
    partHeading(frame, "Fields"),
    ...fieldLines(frame, fields),
    "",
  ];
  return { lines, code: outcome.kind === "article" ? EXIT.done : EXIT.nothing };
}

function captureLines(frame: Frame, name: string, capture: Capture, { galley }: LabelledPage): readonly string[] {
  const { length } = galley.blocks;
  const unit = capture.kind === "html" ? "block" : "line";
  const parts = [
    name,
    capture.kind,
    capture.charset,
    `${capture.bytes} bytes`,
    `${length} ${unit}${length === 1 ? "" : "s"}`,
    capture.url ?? "",
  ];
  return paragraph(frame, parts.filter((part) => part !== "").join(" · "), { inks: ["bold"] });
}

function verdictLines(frame: Frame, outcome: Outcome, codes: Readonly<Record<string, string>>): readonly string[] {
  const verdict =
    outcome.kind === "article" ? "An article" : `No article: ${codes[outcome.reason] ?? ""} (${outcome.reason})`;
  return [
    ...paragraph(frame, verdict, { inks: [outcome.kind === "article" ? "green" : "yellow"] }),
    ...outcome.problems.flatMap(({ code, detail }) =>
      paragraph(frame, `${code}: ${codes[code] ?? ""}${detail === undefined ? "" : ` (${detail})`}`, { mark: "! " }),
    ),
  ];
}
