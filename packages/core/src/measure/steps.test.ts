import { expect, test } from "vitest";
import { extract } from "../index.ts";

const HTML = { contentType: "text/html" };
const TEXT = { contentType: "text/plain" };

test.each([
  ["one\ntwo\nthree", TEXT, 63 + 63, "one\ntwo\n"],
  ["one\ntwo\nthree", TEXT, 63 + 63 + 65, "one\ntwo\nthree"],
  ["one\ntwo\nthree", TEXT, 63 + 63 + 62, "one\ntwo\nth"],
  ["one\ntwo 🚢", TEXT, 63 + 65, "one\ntwo "],
  ["one\ntwo 🚢", TEXT, 63 + 66, "one\ntwo 🚢"],
  ["one", TEXT, 1, ""],
  ["<p>one<p>two<p>three", HTML, 63 + 63, "one\ntwo"],
  ["<p>one<p>two<p>three", HTML, 63 + 63 + 65, "one\ntwo\nthree"],
  ["<p>one<p>two<p>three <a href=/x>four</a>", HTML, 63 + 63 + 67, "one\ntwo\nthree f"],
  ["<p>one<div>two <a href=/x>🚢</a></div>", HTML, 63 + 65, "one\ntwo"],
])("%j as %j, read with %d steps, is %j", (page, options, maxSteps, read) => {
  const outcome = extract(page, { ...options, maxSteps });
  if (outcome.kind === "unreadable") throw new Error(outcome.reason);
  const { text } = outcome.record.capture;
  expect(text).toBe(read);
  const whole = options === TEXT ? page : page.replaceAll(/<[^>]*>/g, "\n").trim();
  const isWhole = text.replaceAll("\n", "") === whole.replaceAll("\n", "");
  expect(outcome.problems.some(({ code }) => code === "step-limit")).toBe(!isWhole);
  for (const { span } of outcome.record.regions) expect(text.slice(...span).trim()).not.toBe("");
});
