import { Buffer } from "node:buffer";
import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { userAgent } from "../fetch/agent.ts";
import type { Exchange, Header } from "./exchange.ts";

/** An earlier capture of an address, which a revisit record refers to. */
export interface EarlierCapture {
  readonly url: string;
  readonly date: string;
  readonly digest: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why an exchange is kept as a revisit record: the server said so, or the bytes are the same. */
export type Revisit = "server-not-modified" | "identical-payload-digest";

const PROFILE = "http://netpreserve.org/warc/1.1/revisit";

/** The records of one exchange, each compressed by itself: the answer, or the note that nothing changed, and the request. */
export function exchangeRecords(
  it: Exchange,
  revisit: { readonly how: Revisit; readonly earlier: EarlierCapture } | null,
): Uint8Array {
  const responseId = recordId();
  const payload = revisit === null ? it.body : new Uint8Array(0);
  const response = Buffer.concat([
    httpHead(`HTTP/1.1 ${it.status} ${PHRASES[it.status] ?? "-"}`, storedHeaders(it)),
    payload,
  ]);
  const request = httpHead(`GET ${it.url.pathname}${it.url.search} HTTP/1.1`, it.requestHeaders);
  const common: readonly Header[] = [
    ["WARC-Target-URI", it.url.href],
    ["WARC-Date", it.date],
  ];
  const answer = record(revisit === null ? "response" : "revisit", response, [
    ["WARC-Record-ID", responseId],
    ...common,
    ["Content-Type", "application/http;msgtype=response"],
    ["WARC-Payload-Digest", revisit?.how === "server-not-modified" ? revisit.earlier.digest : digestOf(it.body)],
    ...(it.truncated === null ? [] : [["WARC-Truncated", it.truncated] as const]),
    ...(revisit === null ? [] : revisitHeaders(revisit.how, revisit.earlier)),
  ]);
  const asked = record("request", request, [
    ["WARC-Record-ID", recordId()],
    ...common,
    ["Content-Type", "application/http;msgtype=request"],
    ["WARC-Concurrent-To", responseId],
  ]);
  return Buffer.concat([answer, asked]);
}

/** The record that heads a file. */
export function warcinfo(filename: string, date: string): Uint8Array {
  const fields = [
    `software: ${userAgent()}`,
    "format: WARC File Format 1.1",
    "conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    "robots: obeyed (RFC 9309) unless told otherwise",
    "",
  ];
  return record("warcinfo", Buffer.from(fields.join("\r\n")), [
    ["WARC-Record-ID", recordId()],
    ["WARC-Filename", filename],
    ["WARC-Date", date],
    ["Content-Type", "application/warc-fields"],
  ]);
}

/** `sha1:` and Base32, as archives write digests and indexes compare them. */
export function digestOf(bytes: Uint8Array): string {
  return `sha1:${base32(createHash("sha1").update(bytes).digest())}`;
}

function revisitHeaders(how: Revisit, earlier: EarlierCapture): readonly Header[] {
  return [
    ["WARC-Profile", `${PROFILE}/${how}`],
    ["WARC-Refers-To-Target-URI", earlier.url],
    ["WARC-Refers-To-Date", earlier.date],
  ];
}

/** The chunks of the body were joined on their way: the header that announced them is kept under another name, as other tools do. */
function storedHeaders({ headers }: Exchange): readonly Header[] {
  return headers.map(([name, value]) => [
    name.toLowerCase() === "transfer-encoding" ? `X-Archive-Orig-${name}` : name,
    value,
  ]);
}

function httpHead(first: string, headers: readonly Header[]): Buffer {
  return Buffer.from(`${first}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`, "latin1");
}

function record(type: string, block: Uint8Array, headers: readonly Header[]): Uint8Array {
  const all: readonly Header[] = [
    ["WARC-Type", type],
    ...headers,
    ["WARC-Block-Digest", digestOf(block)],
    ["Content-Length", String(block.length)],
  ];
  const head = `WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]));
}

function recordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BITS_PER_LETTER = 5;

/** RFC 4648; a SHA-1 fills its letters without padding. */
function base32(bytes: Uint8Array): string {
  let letters = "";
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_LETTER) {
      bits -= BITS_PER_LETTER;
      letters += BASE32[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return letters;
}

const PHRASES: Readonly<Record<number, string>> = {
  200: "OK",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  403: "Forbidden",
  404: "Not Found",
  410: "Gone",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};
