import { Buffer } from "node:buffer";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openBody } from "../../src/sources/http-body.ts";

const PAGE = `<p>${"The ferry returned late. ".repeat(40)}`;
const zip = gzipSync(PAGE);
const plain = { chunked: false, encodings: [] };
const chunked = { chunked: true, encodings: [] };
const coded = (...encodings: string[]): { chunked: boolean; encodings: string[] } => ({ chunked: false, encodings });

test.each([
  ["as it is", PAGE, plain, "whole"],
  ["gzip", zip, coded("gzip"), "whole"],
  ["x-gzip", zip, coded("x-gzip"), "whole"],
  ["deflate by the book", deflateSync(PAGE), coded("deflate"), "whole"],
  ["raw deflate", deflateRawSync(PAGE), coded("deflate"), "whole"],
  ["brotli", brotliCompressSync(PAGE), coded("br"), "whole"],
  ["twice over", gzipSync(gzipSync(PAGE)), coded("gzip", "gzip"), "whole"],
  ["identity", PAGE, coded("identity"), "whole"],
  ["gzip that is none", PAGE, coded("gzip"), "whole"],
  ["brotli that is none", PAGE, coded("br"), "whole"],
  ["an unknown encoding of what is plain text", PAGE, coded("sdch"), "whole"],
  ["an unknown encoding", Buffer.from([0, 1, 2]), coded("sdch"), "unsupported"],
  ["more layers than anyone means", zip, coded("gzip", "gzip", "gzip", "gzip"), "unsupported"],
  ["gzip that is cut", zip.subarray(0, -12), coded("gzip"), "broken-compression"],
  ["gzip that is damaged", Buffer.concat([zip.subarray(0, 10), Buffer.alloc(40, 0xff)]), coded("gzip"), "damaged"],
  [
    "chunks",
    `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=y\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
    chunked,
    "whole",
  ],
  ["chunks that end without the last", `${PAGE.length.toString(16)}\r\n${PAGE}`, chunked, "whole"],
  ["chunked, and already joined", PAGE, chunked, "whole"],
  ["a chunk that is cut", `fff\r\n${PAGE}`, chunked, "broken-chunks"],
  ["a chunk that is none", `5\r\n${PAGE.slice(0, 5)}\r\n${PAGE.slice(5)}`, chunked, "broken-chunks"],
])("%s", (_what, bytes, coding, expected) => {
  const body = openBody(Buffer.from(bytes as string), coding);
  if (body.kind === "no-body") return expect(body.reason).toBe(expected);
  const flaw = body.flaws[0]?.code ?? "whole";
  expect(flaw).toBe(expected);
  const text = Buffer.from(body.bytes).toString();
  if (flaw === "broken-compression") expect(PAGE.startsWith(text) && text.length > 0).toBe(true);
  else expect(text).toBe(PAGE);
});

test("a bomb of compressed zeros ends at the limit", () => {
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
  expect(openBody(bomb, coded("gzip"))).toMatchObject({ kind: "no-body", reason: "too-large" });
});
