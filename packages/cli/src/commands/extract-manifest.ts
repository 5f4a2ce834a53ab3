import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Outcome } from "tearsheet";
import { messageOf, UsageError } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, exitCodeOfManifest } from "../exit-code.ts";
import { ahead } from "../inputs/ahead.ts";
import type { Delivery, Undelivered } from "../inputs/delivery.ts";
import { deliverFile, undelivered } from "../inputs/file.ts";
import { linesOf } from "../inputs/lines.ts";
import { type BadLine, type ManifestEntry, readManifestLine } from "../inputs/manifest.ts";
import { STDIN } from "../inputs/stdin.ts";
import type { Library } from "../library.ts";
import { outcomeLine } from "../output/formats.ts";
import { oneLine } from "../output/terminal-text.ts";
import { fileWriter, sheetWriter, type Writer } from "../output/writer.ts";
import { Progress } from "../progress.ts";
import { decompressing } from "../sources/decompressed.ts";
import type { Arguments } from "./arguments.ts";
import { TIME_FORMS } from "./page-order.ts";
import { isCaptureTime, readPage } from "./read-page.ts";

/** Files read ahead: enough for a slow disk, few enough that large pages do not fill memory. */
const FILES_AHEAD = 8;

/** Options that say something of one page, which in a manifest its line says. */
const PER_PAGE_OPTIONS = ["url", "captured-at", "content-type"] as const;

/** `tearsheet extract --manifest`: reads line by line and writes line by line, in the manifest's order; memory stays flat. */
export async function extractManifest(args: Arguments, desk: Desk): Promise<ExitCode> {
  const manifest = checkedManifest(args);
  const source = await openManifest(manifest, desk);
  const output = args.value("output");
  const library = await desk.library();
  const writer = output === undefined ? sheetWriter(desk.stdout) : await fileWriter(output);
  const progress = new Progress(desk, output !== undefined || desk.stdout.isTTY !== true);
  try {
    const tally = await answerLines({ source, library, writer, progress, desk });
    await writer.finish();
    return exitCodeOfManifest(tally);
  } catch (problem) {
    await writer.abandon();
    throw problem;
  } finally {
    progress.clear();
  }
}

function checkedManifest(args: Arguments): string {
  const operand = args.operands[0];
  if (operand !== undefined)
    throw new UsageError(`${operand} stands beside a manifest`, "put it into the manifest, or leave out --manifest");
  const perPage = PER_PAGE_OPTIONS.find((name) => args.has(name));
  if (perPage !== undefined)
    throw new UsageError(`--${perPage} belongs to one page`, "give it in the manifest's lines");
  const format = args.value("format") ?? "jsonl";
  if (format !== "jsonl") throw new UsageError(`a manifest gives jsonl and no ${format}`, "leave out --format");
  return args.value("manifest") ?? STDIN;
}

interface ManifestSource {
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** What the paths are relative to. */
  readonly folder: string;
  /** Null where it is not known, as of standard input and of what is compressed. */
  readonly bytes: number | null;
}

async function openManifest(manifest: string, desk: Desk): Promise<ManifestSource> {
  if (manifest === STDIN) return { stream: desk.stdin, folder: process.cwd(), bytes: null };
  try {
    const found = await stat(manifest);
    if (found.isDirectory()) throw new UsageError(`${manifest} is a folder`, "name the manifest file in it");
    const isPacked = manifest.endsWith(".gz");
    const file = createReadStream(manifest);
    return {
      stream: isPacked ? unpacked(decompressing(file, "gzip"), manifest) : file,
      folder: dirname(resolve(manifest)),
      bytes: found.isFile() && !isPacked ? found.size : null,
    };
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    throw new UsageError(`cannot read the manifest ${manifest}`, undelivered(manifest, problem).message);
  }
}

async function* unpacked(stream: AsyncIterable<Uint8Array>, manifest: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* stream;
  } catch (problem) {
    throw new UsageError(`cannot read the manifest ${manifest}`, `its gzip is damaged (${messageOf(problem)})`);
  }
}

interface Job {
  readonly source: ManifestSource;
  readonly library: Library;
  readonly writer: Writer;
  readonly progress: Progress;
  readonly desk: Desk;
}

/** A line of the manifest with its page, read ahead. */
type Answerable = BadLine | { readonly kind: "delivered"; readonly entry: ManifestEntry; readonly delivery: Delivery };

async function answerLines(job: Job): Promise<{ articles: number; others: number; failures: number }> {
  const tally = { articles: 0, others: 0, failures: 0 };
  let readBytes = 0;
  const lines = entriesOf(job.source, (endByte) => {
    readBytes = endByte;
  });
  for await (const item of ahead(lines, FILES_AHEAD, (line) => deliverLine(line, job.source.folder))) {
    const answer = item.kind === "bad-line" ? null : answerOf(item, job);
    if (item.kind === "bad-line") tellLine(job, item.line, item.message);
    else if (answer?.kind === "undelivered") tellLine(job, item.entry.line, `${answer.name}: ${answer.message}`);
    if (answer === null || answer.kind === "undelivered") tally.failures += 1;
    else if (answer.kind === "article") tally.articles += 1;
    else tally.others += 1;
    if (item.kind === "delivered" && answer !== null) await job.writer.write(lineOf(job.library, item.entry, answer));
    job.progress.tell(tally.articles + tally.others + tally.failures, shareOf(readBytes, job.source.bytes));
  }
  return tally;
}

async function* entriesOf(
  source: ManifestSource,
  onRead: (endByte: number) => void,
): AsyncGenerator<ManifestEntry | BadLine, void> {
  for await (const line of linesOf(source.stream)) {
    onRead(line.endByte);
    const entry = readManifestLine(line);
    if (entry !== null) yield entry;
  }
}

async function deliverLine(entry: ManifestEntry | BadLine, folder: string): Promise<Answerable> {
  if (entry.kind === "bad-line") return entry;
  return { kind: "delivered", entry, delivery: await deliverFile(resolve(folder, entry.path), entry.path) };
}

/** A capture time that is none is said and left out: the page is answered without it. */
function answerOf({ delivery, entry }: Exclude<Answerable, BadLine>, job: Job): Outcome | Undelivered {
  if (delivery.kind === "undelivered") return delivery;
  const { url, capturedAt, contentType } = entry;
  const known = capturedAt === undefined || isCaptureTime(job.library, capturedAt);
  if (!known) tellLine(job, entry.line, `"capturedAt" ${capturedAt} is no time and is left out; write ${TIME_FORMS}`);
  return readPage(job.library, delivery, {
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined || !known ? {} : { capturedAt }),
    ...(contentType === undefined ? {} : { contentType }),
  });
}

function lineOf(library: Library, { id }: ManifestEntry, answer: Outcome | Undelivered): string {
  return answer.kind === "undelivered"
    ? outcomeLine(library, id, { kind: "unreadable", reason: answer.reason, problems: [] })
    : outcomeLine(library, id, answer);
}

function tellLine({ desk, progress }: Job, line: number, message: string): void {
  progress.clear();
  desk.stderr.write(`tearsheet: manifest line ${line}: ${oneLine(message)}\n`);
}

function shareOf(read: number, bytes: number | null): number | null {
  return bytes === null || bytes === 0 ? null : Math.min(1, read / bytes);
}
