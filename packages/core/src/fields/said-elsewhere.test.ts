import { expect, test } from "vitest";
import type { Fact } from "../evidence.ts";
import { unlessSaid } from "./said-elsewhere.ts";

const line = (value: string): Fact<string> => ({ value, how: "stated", from: "text", confidence: 0.6 });
const BYLINES = [
  { role: "author", person: "Ada Quill", raw: "Ada Quill", spans: [], confidence: 0.9 },
  { role: "author", organization: "Harbour Post", raw: "Harbour Post", spans: [], confidence: 0.9 },
] as const;

test.each([
  ["Harbours", "Harbours"],
  ["Ada Quill", null],
  ["ADA QUILL", null],
  ["harbour post", null],
  ["Ferry line opens!", null],
  ["Ferry line", "Ferry line"],
])("%s beside `Ferry line opens` is %s", (value, expected) => {
  expect(unlessSaid(line(value), "Ferry line opens", BYLINES).value).toBe(expected);
});

test("what is not known stays so", () => {
  const unknown: Fact<string> = { value: null, how: "inferred", confidence: 0 };
  expect(unlessSaid(unknown, null, [])).toBe(unknown);
});
