import type { Outcome } from "tearsheet";
import type { Desk } from "../desk.ts";
import { type ExitCode, exitCodeOfPages } from "../exit-code.ts";
import { ahead } from "../inputs/ahead.ts";
import type { Delivery, Undelivered } from "../inputs/delivery.ts";
import { chooseFormat } from "../output/formats.ts";
import { fileWriter, sheetWriter } from "../output/writer.ts";
import { Progress } from "../progress.ts";
import { type Arguments, colorChoice } from "./arguments.ts";
import { deliver } from "./deliver.ts";
import { type Inputs, listInputs } from "./list-inputs.ts";
import { fetchPolicy, type PageFacts, pageFacts } from "./page-order.ts";
import { type Press, pressFor } from "./press.ts";
import { readPage } from "./read-page.ts";

/** Files read ahead while a page is being extracted. */
const FILES_AHEAD = 4;

/** `tearsheet extract <file|folder|URL|->...` */
export async function extractPages(args: Arguments, desk: Desk): Promise<ExitCode> {
  const inputs = await listInputs(args);
  const facts = pageFacts(args, await desk.library());
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
