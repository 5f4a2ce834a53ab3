import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const PARAGRAPH =
  "The council voted on Monday to open the ferry line across the harbour, its chairman said after a meeting of three hours.";
const page = (over: string): string =>
  `<html lang="en"><head><title>Ferry line opens in spring</title></head><body><main><article>${over}<h1>Ferry line opens in spring</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article></main></body></html>`;

test.each<[over: string, kicker: string | null]>([
  ["<p>Transport</p>", "Transport"],
  ["<div>HARBOUR CRISIS</div>", "HARBOUR CRISIS"],
  ["<p>6 min read</p>", null],
  ["<p>Tiempo de lectura: 6 min</p>", null],
  ["<p>Skip to content</p>", null],
  ["<p>Press release, 2 November 2021</p>", null],
  ["<button>Close the window</button>", null],
])("over the headline: %s", (over, kicker) => {
  const outcome = extract(page(over), { contentType: "text/html" });
  expect(outcome.kind === "article" ? outcome.record.kicker.value : outcome).toBe(kicker);
});
