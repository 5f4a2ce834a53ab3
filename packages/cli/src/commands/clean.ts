import type { Desk } from "../desk.ts";
import { type ExitCode, exitCodeOfPages } from "../exit-code.ts";
import type { DeliveredPage } from "../inputs/delivery.ts";
import { noticeOf, shownName } from "../output/notice.ts";
import { oneLine } from "../output/terminal-text.ts";
import { sheetWriter } from "../output/writer.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { deliver } from "./deliver.ts";
import { type Inputs, listInputs } from "./list-inputs.ts";
import { fetchPolicy, pageFacts } from "./page-order.ts";
import { optionsFor, readPage } from "./read-page.ts";
import { CLEAN } from "./table.ts";

/** Between the stories of several pages: the character that parts pages in plain text. */
const PAGE_BREAK = "\f\n";

/** `tearsheet clean`: the story of each page and nothing else. */
export async function cleanCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const args = readArguments(CLEAN, argv);
  const { items } = await listInputs(args);
  const library = await desk.library();
  const facts = pageFacts(args, library);
  const { pages, failures } = await bring(items, args, desk);
  const site = library.siteMemory();
  for (const page of pages) site.add(page.bytes, optionsFor(page, facts));
  const more = pages.length > 1 ? { site } : {};
  const writer = sheetWriter(desk.stdout);
  const tally = { articles: 0, others: 0, failures };
  for (const page of pages) {
    const outcome = readPage(library, page, facts, more);
    if (outcome.kind === "article") {
      await writer.write(`${tally.articles > 0 ? PAGE_BREAK : ""}${outcome.record.body.text}\n`);
      tally.articles++;
      continue;
    }
    if (outcome.kind === "undelivered") tally.failures++;
    else tally.others++;
    complain(desk, page.name, outcome.kind === "undelivered" ? outcome.message : noticeOf(outcome, library));
  }
  await writer.finish();
  return exitCodeOfPages(tally);
}

/** All pages first: each is read in the light of the others. */
async function bring(
  items: Inputs["items"],
  args: Arguments,
  desk: Desk,
): Promise<{ pages: readonly DeliveredPage[]; failures: number }> {
  const pages: DeliveredPage[] = [];
  let failures = 0;
  for (const item of items) {
    const delivery = typeof item === "string" ? await deliver(item, fetchPolicy(args), desk) : item;
    if (delivery.kind === "page") pages.push(delivery);
    else {
      failures++;
      complain(desk, delivery.name, delivery.message);
    }
  }
  return { pages, failures };
}

function complain(desk: Desk, name: string, message: string): void {
  desk.stderr.write(`tearsheet: ${oneLine(`${shownName(name)}: ${message}`)}\n`);
}
