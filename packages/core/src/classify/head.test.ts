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

const REPORT =
  "市府週一通過開放港口渡輪航線，主席在三小時會議後表示，新航線將於明年春天啟用，每日往返八班，票價維持不變。";

test.each([
  ["記者王小明／台北報導", ["王小明"]],
  ["【王小明╱台北報導】", ["王小明"]],
])("a line of its own that says who reports from where: %s", (line, names) => {
  const html = `<html lang="zh-TW"><head><title>渡輪航線春天啟用</title></head><body><main><article><h1>渡輪航線春天啟用</h1><p>${line}</p>${`<p>${REPORT}</p>`.repeat(5)}</article></main></body></html>`;
  const outcome = extract(html, { contentType: "text/html" });
  if (outcome.kind !== "article") throw new Error(outcome.kind);
  expect(outcome.record.body.text.startsWith(REPORT)).toBe(true);
  expect(outcome.record.dateline?.raw).toBe(line);
  expect(outcome.record.bylines.map(({ person }) => person)).toEqual(names);
});

test("a player's clock posts nothing", () => {
  const html = page("").replace("</h1>", "</h1><div>0:00 / 3:15</div><div>4 May 2025, 10:15</div>");
  const outcome = extract(html, { contentType: "text/html" });
  const record = outcome.kind === "article" ? outcome.record : null;
  const posted = record?.regions.filter(({ role }) => role === "posted") ?? [];
  expect(posted.map(({ span }) => record?.capture.text.slice(...span))).toEqual(["4 May 2025, 10:15"]);
});
