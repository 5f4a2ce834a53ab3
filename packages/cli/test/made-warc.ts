import { Buffer } from "node:buffer";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { WholeFile } from "../src/sources/byte-file.ts";
import type { Compression } from "../src/sources/file-kind.ts";
import type { Find, Place } from "../src/sources/source.ts";
import { warcFinds } from "../src/sources/warc/warc-source.ts";

export type Bytes = string | Uint8Array;

/** Record fields that a test changes; null leaves one out. */
export type Fields = Readonly<Record<string, string | null>>;

export function bytesOf(...parts: readonly Bytes[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
}

/** A WARC record as it stands in a file that is not compressed. */
export function record(type: string, block: Bytes, fields: Fields = {}): Buffer {
  const body = bytesOf(block);
  const all: Fields = {
    "WARC-Type": type,
    "WARC-Target-URI": "https://harbour.example/ferry",
    "WARC-Date": "2031-05-06T07:08:09Z",
    "Content-Type": type === "response" || type === "revisit" ? "application/http; msgtype=response" : "text/html",
    "Content-Length": String(body.length),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return bytesOf(`WARC/1.1\r\n${lines.join("")}\r\n`, body, "\r\n\r\n");
}

/** An HTTP answer as a response record holds it. */
export function answer(body: Bytes, headers: Fields = {}, status = "200 OK"): Buffer {
  const all: Fields = { "Content-Type": "text/html; charset=utf-8", ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return bytesOf(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`, body);
}

export const gz = (bytes: Bytes): Buffer => gzipSync(bytesOf(bytes));

/** A file of these bytes, gone after the test. */
export function fileOf(bytes: Bytes, name = "made.warc"): string {
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), bytesOf(bytes));
  return join(folder, name);
}

/** Everything found in a WARC file of these bytes, from a place on. */
export async function findsIn(
  bytes: Bytes,
  compression: Compression = "none",
  from: Place = [],
): Promise<readonly Find[]> {
  const file = await open(fileOf(bytes), "r");
  try {
    const finds: Find[] = [];
    for await (const find of warcFinds({ name: "made", file: new WholeFile(file), compression }, from))
      finds.push(find);
    return finds;
  } finally {
    await file.close();
  }
}

/** A find in a line: what a table of a test says of it. */
export function told(find: Find): string {
  if (find.kind === "passed-over") return `passed over ${find.what}`;
  if (find.kind === "missing") return `missing ${find.id}: ${find.reason}, ${find.detail}`;
  const flaws = find.flaws.map(({ code }) => ` ${code}`).join("");
  return `page ${find.id} ${JSON.stringify(Buffer.from(find.bytes).toString())}${flaws}`;
}
