import type { Outcome } from "tearsheet";
import { UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, exitCodeOfPages } from "../exit-code.ts";
import { ahead } from "../inputs/ahead.ts";
import type { Delivery, Undelivered } from "../inputs/delivery.ts";
import { isFolder } from "../inputs/file.ts";
import { listFolder, PAGE_EXTENSIONS } from "../inputs/folder.ts";
import { STDIN } from "../inputs/stdin.ts";
import { isAddress } from "../inputs/url.ts";
import { chooseFormat } from "../output/formats.ts";
import { fileWriter, sheetWriter } from "../output/writer.ts";
import { Progress } from "../progress.ts";
import { type Arguments, colorChoice } from "./arguments.ts";
import { deliver } from "./deliver.ts";
import { fetchPolicy, type PageFacts, pageFacts } from "./page-order.ts";
import { type Press, pressFor } from "./press.ts";
import { readPage } from "./read-page.ts";

/** Files read ahead while a page is being extracted. */
const FILES_AHEAD = 4;

/** `tearsheet extract <file|folder|URL|->...` */
export async function extractPages(args: Arguments, desk: Desk): Promise<ExitCode> {
  const inputs = await listInputs(args.operands);
  const facts = pageFacts(args, await desk.library());
  if (facts.url !== undefined && inputs.several)
    throw new UsageError("--url belongs to one page", "use a manifest to give each page its address");
  const run = { args, desk, facts, inputs };
  const press = await openPress(run);
  try {
    await printAll(run, press);
    await press.writer.finish();
    return exitCodeOfPages(press.tally());
  } catch (problem) {
    await press.writer.abandon();
    throw problem;
  }
}

interface Run {
  readonly args: Arguments;
  readonly desk: Desk;
  readonly facts: PageFacts;
  readonly inputs: Inputs;
}

async function openPress({ args, desk, inputs }: Run): Promise<Press> {
  const output = args.value("output");
  const onTerminal = desk.stdout.isTTY === true;
  const format = chooseFormat({ asked: args.value("format"), output, onTerminal, severalPages: inputs.several });
  const color = colorChoice(args);
  const writer = output === undefined ? sheetWriter(desk.stdout) : await fileWriter(output);
  const progress = new Progress(desk, output !== undefined || !onTerminal);
  return pressFor({
    desk,
    format,
    color,
    writer,
    progress,
    library: await desk.library(),
    toFile: output !== undefined,
  });
}

async function printAll({ args, desk, facts, inputs }: Run, press: Press): Promise<void> {
  const policy = fetchPolicy(args);
  const library = await desk.library();
  let done = 0;
  const bring = async (item: string | Undelivered): Promise<Delivery> =>
    typeof item === "string" ? deliver(item, policy, desk) : item;
  for await (const delivery of ahead(inputs.items, inputs.files ? FILES_AHEAD : 1, bring)) {
    const outcome: Outcome | Undelivered = delivery.kind === "page" ? readPage(library, delivery, facts) : delivery;
    await press.print(delivery.name, outcome);
    done += 1;
    press.tell(done, done / inputs.items.length);
  }
}

interface Inputs {
  readonly items: readonly (string | Undelivered)[];
  /** More than one page, or a folder, which may hold more. */
  readonly several: boolean;
  /** Files only: these are read ahead, and addresses are fetched one after another. */
  readonly files: boolean;
}

async function listInputs(operands: readonly string[]): Promise<Inputs> {
  const items: (string | Undelivered)[] = [];
  let several = operands.length > 1;
  for (const operand of operands) {
    if (operand === STDIN || isAddress(operand) || !(await isFolder(operand))) {
      items.push(operand);
      continue;
    }
    several = true;
    const { paths, failures } = await listFolder(operand);
    items.push(...paths, ...failures);
    if (paths.length + failures.length === 0) items.push(emptyFolder(operand));
  }
  const files = items.every((item) => typeof item !== "string" || (item !== STDIN && !isAddress(item)));
  return { items, several, files };
}

function emptyFolder(name: string): Undelivered {
  return {
    kind: "undelivered",
    name,
    reason: "no-file",
    message: `no pages in it; they end in ${[...PAGE_EXTENSIONS].join(", ")}`,
  };
}
