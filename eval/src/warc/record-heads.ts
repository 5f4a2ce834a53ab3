import { gunzipSync } from "node:zlib";

/** A WARC record's first line; an ARC record's, its length being a number or not. */
const HEADS = /^(?:WARC\/[01]\.\d|(?:filedesc|https?|dns):\S.* \d{14,} \S+ \S+)\r?$/gm;

/** How many records begin in an archive's bytes, counted without our reader: lines that look like a head, all gzip members opened. */
export function recordHeads(bytes: Uint8Array): number {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? gunzipSync(bytes) : Buffer.from(bytes)).toString("latin1");
  return text.match(HEADS)?.length ?? 0;
}
