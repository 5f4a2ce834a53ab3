import { expect, test } from "vitest";
import { pieces } from "../../test/made-desk.ts";
import { linesOf } from "./lines.ts";

async function read(...texts: readonly string[]): Promise<readonly (readonly [number, string, number])[]> {
  const lines: [number, string, number][] = [];
  for await (const { number, text, endByte } of linesOf(pieces(...texts))) lines.push([number, text, endByte]);
  return lines;
}

test.each([
  [
    "a\nb\n",
    [
      [1, "a", 2],
      [2, "b", 4],
    ],
  ],
  [
    "a\nb",
    [
      [1, "a", 2],
      [2, "b", 3],
    ],
  ],
  [
    "a\r\nb\r\n",
    [
      [1, "a", 3],
      [2, "b", 6],
    ],
  ],
  [
    "a\n\nb",
    [
      [1, "a", 2],
      [2, "", 3],
      [3, "b", 4],
    ],
  ],
  [
    "\ufeffa\n\ufeffb",
    [
      [1, "a", 5],
      [2, "b", 9],
    ],
  ],
  ["a\u2028b\n", [[1, "a\u2028b", 6]]],
  ["", []],
  ["\n", [[1, "", 1]]],
])("%j", async (text, lines) => {
  expect(await read(text)).toEqual(lines);
});

test("where the stream is cut makes no difference", async () => {
  const bytes = new TextEncoder().encode("é\r\n漢字\n\nend");
  for (let at = 0; at <= bytes.length; at++) {
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, at);
      yield bytes.subarray(at);
    }
    const texts: string[] = [];
    for await (const { text } of linesOf(cut())) texts.push(text);
    expect(texts).toEqual(["é", "漢字", "", "end"]);
  }
});
