import { extract, toHtml } from "tearsheet";
import { describe, expect, test } from "vitest";
import { CARRIERS } from "./carriers.ts";
import { findChromium } from "./chromium.ts";
import { trip } from "./tripwire.ts";
import { VECTORS } from "./vectors.ts";

const chromium = findChromium();
const url = "https://news.example/ferry";

function htmlOf(page: string): string {
  const outcome = extract(page, { url, contentType: "text/html" });
  return outcome.kind === "unreadable" ? "" : toHtml(outcome.record);
}

// What is rendered needs a browser; a machine without one says so here and still checks the markup below.
describe.skipIf(chromium === null)("in Chromium (skipped where there is none)", () => {
  test("the wire is live: careless markup trips it", async () => {
    const careless = ["<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>press</a>", "<p>harmless</p>"];
    const tripped = await trip(chromium ?? "", careless, { mayHold: true });
    expect(Object.keys(tripped)).toEqual(["0", "1"]);
  });

  test.each(Object.keys(CARRIERS))("%s: nothing runs", async (carrier) => {
    const fragments = VECTORS.map((vector) => htmlOf(CARRIERS[carrier]?.(vector) ?? ""));
    expect(fragments.filter((fragment) => fragment.includes("<article")).length).toBe(VECTORS.length);
    const tripped = await trip(chromium ?? "", fragments, { mayHold: false });
    expect(Object.entries(tripped).map(([index, what]) => [VECTORS[Number(index)], what])).toEqual([]);
  });
});

const TAG = /<(\/?)([a-zA-Z!?][^\s>]*)/g;
const PLAIN = new Set(
  "article header footer h1 h2 h3 h4 h5 h6 p a time figure figcaption img small ul ol li blockquote pre table thead tbody tr td th caption section aside".split(
    " ",
  ),
);

test.each(Object.keys(CARRIERS))("%s: only plain elements are written", (carrier) => {
  for (const vector of VECTORS) {
    const html = htmlOf(CARRIERS[carrier]?.(vector) ?? "");
    const names = [...html.matchAll(TAG)].map((match) => match[2] ?? "");
    expect(
      names.filter((name) => !PLAIN.has(name)),
      vector,
    ).toEqual([]);
  }
});
