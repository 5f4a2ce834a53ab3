import { expect, test } from "vitest";
import { readManifestLine } from "./manifest.ts";

const entry = (text: string): unknown => {
  const read = readManifestLine({ number: 7, text, endByte: 0 });
  if (read === null || read.kind === "bad-line") return read?.message ?? null;
  const { kind: _kind, line: _line, ...rest } = read;
  return rest;
};

test.each([
  ['{"id":"a","path":"a.html"}', { id: "a", path: "a.html" }],
  ['{"id":7,"path":"a.html"}', { id: 7, path: "a.html" }],
  [
    '{"id":"a","path":"a","url":"https://harbour.example/a","capturedAt":"2031-05-06","contentType":"text/html"}',
    { id: "a", path: "a", url: "https://harbour.example/a", capturedAt: "2031-05-06", contentType: "text/html" },
  ],
  ['{"id":"a","path":"a","url":null,"capturedAt":"","note":{}}', { id: "a", path: "a" }],
  ["", null],
  ["  ", null],
  ["{", "is no JSON; each line must be one JSON object"],
  ["[]", 'is no JSON object; write {"id": "...", "path": "..."}'],
  ["null", 'is no JSON object; write {"id": "...", "path": "..."}'],
  ['{"path":"a"}', 'has no "id" (a string or a number)'],
  ['{"id":"","path":"a"}', 'has no "id" (a string or a number)'],
  ['{"id":true,"path":"a"}', 'has no "id" (a string or a number)'],
  ['{"id":"a"}', 'has no "path" (a string, relative to the manifest)'],
  ['{"id":"a","path":3}', 'has no "path" (a string, relative to the manifest)'],
  ['{"id":"a","path":"a","url":3}', 'has a "url" that is no string'],
])("%s", (text, expected) => {
  expect(entry(text)).toEqual(expected);
});
