import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { Library } from "../library.ts";
import { type Answer, answerItem, answerLine } from "./answer-item.ts";
import type { AnswerForm, BatchAnswer, Item, LineCompression, PageTally } from "./batch.ts";
import { fieldsFound } from "./fields-found.ts";
import { flatRowOf, tableRowOf } from "./table-row.ts";

export interface BatchWork {
  readonly library: Library;
  readonly form: AnswerForm;
  readonly items: readonly Item[];
  /** Told before each item is read. */
  readonly starts: (index: number) => void;
}

/** Answers every item of a batch. All pages are read before it first waits; lines are compressed behind that, off the thread. */
export function answerBatch({ library, form, items, starts }: BatchWork): Promise<BatchAnswer> {
  const lines: string[] = [];
  const rows: unknown[] = [];
  const tallies: PageTally[] = [];
  for (const [index, item] of items.entries()) {
    starts(index);
    const before = performance.now();
    const answer = answerItem(library, item);
    if (form.format === "jsonl") lines.push(answerLine(library, answer));
    else rows.push(form.format === "parquet" ? tableRowOf(answer) : flatRowOf(library, answer));
    tallies.push(tallyOf(answer, item, performance.now() - before));
  }
  return compress(Buffer.from(lines.join("")), form.compression).then((bytes) => ({
    lines: own(bytes),
    rows,
    tallies,
  }));
}

function tallyOf({ id, kind, reason, problems, record }: Answer, item: Item, ms: number): PageTally {
  return {
    id,
    outcome: reason === null ? kind : `${kind}/${reason}`,
    problems: problems.map(({ code }) => code),
    fields: kind === "article" ? fieldsFound(record) : [],
    ms,
    bytes: item.bytes?.length ?? 0,
  };
}

/** Fast, and still five times smaller; a batch is a member of its own, so that workers need not wait for each other. */
const GZIP_LEVEL = 3;

async function compress(bytes: Uint8Array, compression: LineCompression): Promise<Uint8Array> {
  if (compression === "none" || bytes.length === 0) return bytes;
  if (compression === "gzip")
    return promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.gzip)(bytes, { level: GZIP_LEVEL });
  return zstdCompress(bytes);
}

function zstdCompress(bytes: Uint8Array): Uint8Array {
  const encode: ((bytes: Uint8Array) => Uint8Array) | undefined = Reflect.get(zlib, "zstdCompressSync");
  if (encode === undefined) throw new Error("this Node has no zstd");
  return encode(bytes);
}

/** Bytes that share their memory with nothing else, and so can be handed over. */
function own(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
