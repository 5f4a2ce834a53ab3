import { Buffer } from "node:buffer";
import type { Coding } from "../http-body.ts";
import { headEnd, headLines, readFields } from "./header.ts";

/** The head of an archived answer, and where its body begins. */
export interface HttpHead {
  readonly status: number;
  readonly contentType: string | null;
  readonly coding: Coding;
  readonly bodyStart: number;
}

const MOST_HEAD_BYTES = 256 << 10;

/** Reads the head of an HTTP answer; null where the bytes are none. A head without an end is all head. */
export function readHttpHead(bytes: Uint8Array): HttpHead | null {
  const stretch = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_HEAD_BYTES));
  if (stretch.toString("latin1", 0, 5) !== "HTTP/") return null;
  const bodyStart = headEnd(stretch) ?? bytes.length;
  const [statusLine = "", ...lines] = headLines(stretch.toString("latin1", 0, bodyStart));
  const fields = readFields(lines);
  return {
    status: Number.parseInt(statusLine.split(" ")[1] ?? "", 10) || 0,
    contentType: fields.get("content-type") ?? null,
    coding: {
      chunked: tokens(fields.get("transfer-encoding")).includes("chunked"),
      encodings: tokens(fields.get("content-encoding")),
    },
    bodyStart,
  };
}

function tokens(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(",")
    .map((token) => token.trim().toLowerCase())
    .filter((token) => token !== "");
}
