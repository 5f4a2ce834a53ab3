import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract, toJson } from "tearsheet";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../corpus.ts";
import { ANSWER_ELEMENT, answerIn, LEAVE_ANSWER } from "./answer.ts";
import { bundleCore, compressedBytes, GLOBAL } from "./bundle.ts";
import { domAfter, findChromium } from "./chromium.ts";

/** The aim is 180,000. The ceiling is for growth that nobody meant. */
const LARGEST_BUNDLE = 332_800;
const PAGES = join(ROOT, "packages/core/test/pages");
const chromium = findChromium();

const captures = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const html = join(PAGES, name, "page.html");
    const bytes = readFileSync(existsSync(html) ? html : join(PAGES, name, "page.txt"));
    const { options } = JSON.parse(readFileSync(join(PAGES, name, "capture.json"), "utf8"));
    return { name, base64: bytes.toString("base64"), options };
  });

let bundle = "";
beforeAll(async () => {
  bundle = await bundleCore();
});

test(`core with its model is at most ${LARGEST_BUNDLE} bytes compressed`, () => {
  expect(compressedBytes(bundle)).toBeLessThanOrEqual(LARGEST_BUNDLE);
});

describe.skipIf(chromium === null)("in Chromium (skipped where there is none)", () => {
  test("every golden page gives the same bytes as in Node", async () => {
    const page = `<!doctype html><meta charset="utf-8">${ANSWER_ELEMENT}<script>${bundle.replaceAll("</script", "<\\/script")}</script><script>${LEAVE_ANSWER}
const captures = ${JSON.stringify(captures).replaceAll("<", "\\u003c")};
leaveAnswer(captures.map(({ base64, options }) => {
  const outcome = ${GLOBAL}.extract(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)), options);
  return outcome.kind + (outcome.kind === "unreadable" ? outcome.reason : ${GLOBAL}.toJson(outcome.record)) + JSON.stringify(outcome.problems);
}));</script>`;
    const inBrowser = answerIn(await domAfter(chromium ?? "", page, 1000)) as readonly string[];
    const inNode = captures.map(({ base64, options }) => {
      const outcome = extract(new Uint8Array(Buffer.from(base64, "base64")), options);
      const record = outcome.kind === "unreadable" ? outcome.reason : toJson(outcome.record);
      return outcome.kind + record + JSON.stringify(outcome.problems);
    });
    expect(inBrowser.length).toBe(captures.length);
    for (const [i, { name }] of captures.entries()) expect(inBrowser[i], name).toBe(inNode[i]);
  });
});
