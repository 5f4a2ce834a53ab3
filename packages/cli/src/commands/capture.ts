import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type CaptureOrder, type CaptureStanding, capture, type RefusedAddress } from "../capture/capture.ts";
import { CAPTURE_JOURNAL } from "../capture/capture-journal.ts";
import { readListing, readNamedList } from "../capture/listing.ts";
import { OutputError, UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { FETCH_LIMITS } from "../fetch/fetch-page.ts";
import { undelivered } from "../inputs/file.ts";
import { linesOf } from "../inputs/lines.ts";
import { STDIN } from "../inputs/stdin.ts";
import { isAddress } from "../inputs/url.ts";
import { sheetWriter } from "../output/writer.ts";
import { duration, rateOf } from "../progress.ts";
import { StatusLine } from "../status-line.ts";
import { ToldFailures } from "../told-failures.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { countOption } from "./bulk-options.ts";
import { goOn } from "./go-on.ts";
import { CAPTURE } from "./table.ts";
import { untilSignal } from "./until-signal.ts";

const DEFAULT_CONCURRENCY = 16;
const DEFAULT_DELAY_SECONDS = 1;
const MS_PER_SECOND = 1000;

/** Lists beyond this are read line by line and must be plain lists of addresses. */
const MOST_LISTING_FILE_BYTES = 64 << 20;

/** `tearsheet capture`: addresses into WARC files, politely. */
export async function captureCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const args = readArguments(CAPTURE, argv);
  const order = await captureOrder(args, desk);
  const began = desk.now();
  const ticker = new StatusLine(desk);
  const failures = new ToldFailures(desk);
  const tell = (standing: CaptureStanding, refused: RefusedAddress | null): void => {
    ticker.say(() => captureLine(standing, desk.now() - began));
    if (refused === null) return;
    ticker.clear();
    failures.tell(refused.address, refused.why);
  };
  try {
    const { standing, stopped } = await untilSignal(async (stop) => ({
      standing: await capture(order, { now: desk.now, stop, tell }),
      stopped: stop.aborted,
    }));
    ticker.clear();
    failures.finish(`${join(order.output, CAPTURE_JOURNAL)} has them all`);
    if (stopped) {
      desk.stderr.write(`tearsheet: stopped; what is captured is safe in ${order.output}; ${goOn("capture", argv)}\n`);
      return EXIT.stopped;
    }
    const writer = sheetWriter(desk.stdout);
    await writer.write(captureSummary(standing, order.output, desk.now() - began));
    await writer.finish();
    return exitCodeOfCapture(standing);
  } catch (problem) {
    ticker.clear();
    if (problem instanceof OutputError) throw new OutputError(`${problem.message}; then ${goOn("capture", argv)}`);
    throw problem;
  }
}

async function captureOrder(args: Arguments, desk: Desk): Promise<CaptureOrder> {
  const output = args.value("output");
  if (output === undefined)
    throw new UsageError("no --output", "name a folder for the captures, such as --output captures");
  if (args.operands.length === 0)
    throw new UsageError("nothing to capture", "name addresses, a list, a feed or a sitemap");
  if (args.has("resume") && args.has("again"))
    throw new UsageError("--resume and --again exclude each other", "--again asks for everything once more");
  const { listings, pages } = await wanted(args.operands, desk);
  return {
    output,
    listings,
    pages,
    mode: args.has("again") ? "again" : args.has("resume") ? "resume" : "new",
    concurrency: countOption(args, "concurrency", DEFAULT_CONCURRENCY),
    delayMs: delayOption(args),
    limits: FETCH_LIMITS,
    allowPrivate: args.has("allow-private-addresses"),
    ignoreRobots: args.has("ignore-robots"),
    most: args.value("limit") === undefined ? null : countOption(args, "limit", 1),
  };
}

function delayOption(args: Arguments): number {
  const given = args.value("delay");
  const seconds = given === undefined ? DEFAULT_DELAY_SECONDS : Number(given);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new UsageError(`--delay ${given} is no time`, "write seconds, such as 2 or 0.5");
  return seconds * MS_PER_SECOND;
}

/** Addresses on the command line may be feeds and sitemaps; files are lists, feeds or sitemaps. */
async function wanted(operands: readonly string[], desk: Desk): Promise<Pick<CaptureOrder, "listings" | "pages">> {
  const listings = operands.filter(isAddress);
  const files: (readonly string[] | AsyncIterable<string>)[] = [];
  for (const operand of operands) {
    if (isAddress(operand)) continue;
    const list = operand === STDIN ? lines(desk.stdin) : await listFile(operand);
    if ("indexed" in list) for (const address of list.indexed) listings.push(address);
    else files.push(list);
  }
  return { listings, pages: inTurn(files) };
}

async function listFile(
  path: string,
): Promise<readonly string[] | AsyncIterable<string> | { readonly indexed: readonly string[] }> {
  try {
    if ((await stat(path)).size > MOST_LISTING_FILE_BYTES) return lines(createReadStream(path));
    const bytes = await readFile(path);
    const listing = readListing(bytes, null);
    if (listing === null) {
      const list = readNamedList(bytes);
      if (list !== null) return list;
      throw new UsageError(`${path} is no list of addresses, feed or sitemap`, "write one address a line");
    }
    const addresses = listing.entries.map(({ address }) => address);
    return listing.kind === "index" ? { indexed: addresses } : addresses;
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(`cannot read ${path}`, undelivered(path, problem).message);
  }
}

async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void> {
  for await (const { text } of linesOf(stream)) {
    const line = text.trim();
    if (line !== "" && !line.startsWith("#")) yield line;
  }
}

async function* inTurn(lists: readonly (readonly string[] | AsyncIterable<string>)[]): AsyncGenerator<string, void> {
  for (const list of lists) yield* list;
}

/** How far a capture is. How many addresses there are may not be known until late, so it gives no time left. */
function captureLine({ done, known }: CaptureStanding, ms: number): string {
  const rate = rateOf(done, ms, "addresses");
  return `${done.toLocaleString("en")} of ${known.toLocaleString("en")} addresses · ${rate}`;
}

function captureSummary({ done, entries }: CaptureStanding, folder: string, ms: number): string {
  const rows = Object.entries(entries).sort(([, a], [, b]) => b - a);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [
    `${done.toLocaleString("en")} ${done === 1 ? "address" : "addresses"} in ${duration(ms / MS_PER_SECOND)}, captures in ${folder}`,
    ...rows.map(([name, count]) => `  ${name.padEnd(width)}  ${count.toLocaleString("en").padStart(9)}`),
    "",
  ].join("\n");
}

/** Refusals are told by their code alone, answers by `status`. */
function exitCodeOfCapture({ done, entries }: CaptureStanding): ExitCode {
  const isAnswer = (name: string): boolean => name === "unchanged" || name.startsWith("status ");
  const refused = Object.entries(entries).reduce((total, [name, count]) => total + (isAnswer(name) ? 0 : count), 0);
  if (refused === 0) return EXIT.done;
  return refused < done ? EXIT.partly : EXIT.nothing;
}
