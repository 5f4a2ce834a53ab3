import { open } from "node:fs/promises";
import { ahead } from "../inputs/ahead.ts";
import { deliverFile, isOfSystem, undelivered } from "../inputs/file.ts";
import { WholeFile } from "./byte-file.ts";
import type { FileForm } from "./file-kind.ts";
import type { Find, Place, Source } from "./source.ts";
import type { PageFile, Shard, SourceSpec } from "./source-spec.ts";

/** What more is to be known of how to read. */
export interface Reading {
  /** The column that holds the pages of a table. */
  readonly column?: string;
  /** Which lines of a list of pages to read, of all. */
  readonly shard?: Shard;
}

/** A source that can be read. One that breaks off is answered once for what is missing, and is then over. */
export function openSource(spec: SourceSpec, reading: Reading = {}): Source {
  if (spec.kind === "missing") return missingSource(spec);
  const meter = { read: 0 };
  return {
    name: spec.name,
    size: spec.kind === "pages" ? spec.files.reduce((total, { size }) => total + size, 0) : spec.size,
    read: () => meter.read,
    finds: (from) => unlessOver(spec.name, from, (place) => findsOf(spec, { ...reading, place, meter })),
  };
}

/** How much of a source has been read. */
interface Meter {
  read: number;
}

interface ReadingFrom extends Reading {
  readonly place: Place;
  readonly meter: Meter;
}

/** The place behind a source that broke off. */
const OVER: Place = [-1];

async function* unlessOver(
  name: string,
  from: Place | null,
  finds: (place: Place) => AsyncIterable<Find>,
): AsyncGenerator<Find, void> {
  if (from?.[0] === OVER[0]) return;
  let begun = from !== null && from.length > 0;
  try {
    for await (const find of finds(from ?? [])) {
      begun = true;
      yield find;
    }
  } catch (problem) {
    const { reason, message } = undelivered(name, problem);
    const cause = isOfSystem(problem) ? reason : begun ? "damaged" : "not-opened";
    yield { kind: "missing", id: name, reason: cause, detail: message, next: OVER };
  }
}

function missingSource({ name, missing }: Extract<SourceSpec, { kind: "missing" }>): Source {
  const find: Find = { kind: "missing", id: name, ...missing, next: OVER };
  return {
    name,
    size: 0,
    read: () => 0,
    finds: (from) =>
      unlessOver(name, from, async function* () {
        yield find;
      }),
  };
}

function findsOf(spec: Exclude<SourceSpec, { kind: "missing" }>, from: ReadingFrom): AsyncIterable<Find> {
  if (spec.kind === "pages") return pageFinds(spec.files, from);
  return archiveFinds(spec, from);
}

/** Files read ahead: enough for a slow disk, few enough that large pages do not fill memory. */
const FILES_AHEAD = 8;

async function* pageFinds(
  files: readonly PageFile[],
  { place: [first = 0], meter }: ReadingFrom,
): AsyncGenerator<Find, void> {
  let index = first;
  meter.read = files.slice(0, first).reduce((total, { size }) => total + size, 0);
  const bring = ({ id, path }: PageFile): ReturnType<typeof deliverFile> => deliverFile(path, String(id));
  for await (const delivery of ahead(files.slice(first), FILES_AHEAD, bring)) {
    const file = files[index];
    index += 1;
    meter.read += file?.size ?? 0;
    const at = { id: file?.id ?? delivery.name, next: [index] };
    if (delivery.kind === "page") {
      const { name: _path, ...page } = delivery;
      yield { ...page, ...at, flaws: [] };
    } else yield { kind: "missing", ...at, reason: delivery.reason, detail: delivery.message };
  }
}

type FileSpec = Exclude<SourceSpec, { kind: "missing" | "pages" }>;

async function* archiveFinds(spec: FileSpec, from: ReadingFrom): AsyncGenerator<Find, void> {
  const handle = await open(spec.path, "r");
  try {
    const file = new WholeFile(handle);
    const finds = await readerOf(spec, file, from);
    for await (const find of finds) {
      from.meter.read = readOf(spec, find.next, file.reached);
      yield find;
    }
  } finally {
    await handle.close();
  }
}

/** Readers are loaded when one is needed: nobody else waits for them. */
async function readerOf(
  spec: FileSpec,
  file: WholeFile,
  { place, column, shard }: ReadingFrom,
): Promise<AsyncIterable<Find>> {
  const { name, path } = spec;
  const table = column === undefined ? {} : { column };
  if (spec.kind === "page-list")
    return (await import("./page-list.ts")).pageListFinds(
      { path, file, ...(shard === undefined ? {} : { shard }) },
      place,
    );
  const { kind, compression } = spec.form;
  switch (kind) {
    case "warc":
      return (await import("./warc/warc-source.ts")).warcFinds({ name, file, compression }, place);
    case "wacz":
      return (await import("./wacz.ts")).waczFinds({ name, path, file }, place);
    case "tar":
      return (await import("./tar.ts")).tarFinds({ name, file, compression }, place);
    case "json-lines":
      return (await import("./json-lines.ts")).jsonLineFinds({ name, file, compression, ...table }, place);
    case "parquet":
      return (await import("./parquet-source.ts")).parquetFinds({ name, path, ...table }, place);
    default:
      throw new Error(`${kind} is no archive`);
  }
}

/** Kinds whose places begin with an offset in the file, unless it is compressed as one stream. */
const BY_OFFSET: ReadonlySet<FileForm["kind"]> = new Set(["warc", "tar", "json-lines"]);

/** What is read ahead of a place does not count, where the place says where it is. */
function readOf(spec: FileSpec, [offset = 0]: Place, reached: number): number {
  if (spec.kind === "page-list") return offset;
  const { kind, compression } = spec.form;
  const tells = BY_OFFSET.has(kind) && (compression === "none" || (kind === "warc" && offset > 0));
  return Math.min(spec.size, tells ? offset : reached);
}
