import { extract, type NewsRecord } from "tearsheet";
import { expect, test } from "vitest";
import { COMPARED } from "./agreement.ts";
import { printedOf } from "./printed.ts";
import { undeclared } from "./undeclared.ts";

const STORY = "The harbour was closed on Friday after a crane fell into the water, the port authority said. ".repeat(6);

/** A page that declares its head and prints what the test says. */
function page(printed: string): Uint8Array {
  return Buffer.from(`<!doctype html><html lang="en"><head><title>x</title>
    <meta property="og:title" content="Harbour closed after crane falls"><meta property="og:site_name" content="Quay Post">
    <meta property="article:published_time" content="2024-05-03T10:07:00Z"><meta name="author" content="Ann Lee"></head>
    <body>${printed}<p>${STORY}</p><p>${STORY}</p></body></html>`);
}

const HEADLINE = "<h1>Harbour closed after crane falls</h1>";

test.each([
  ["headline", HEADLINE, "agree"],
  ["headline", "<h2>Crane in the water</h2><div>Harbour closed after crane falls</div>", "wrong"],
  ["headline", "<h2>Crane in the water</h2>", "other"],
  ["authors", `${HEADLINE}<p>By Ann Lee</p>`, "agree"],
  ["authors", `${HEADLINE}<p>Seen by nobody but Ann Lee of the crew, who had slept.</p>`, "missing"],
  ["authors", HEADLINE, "unprinted"],
  ["published day", `${HEADLINE}<p>Published 3 May 2024</p>`, "agree"],
  ["published day", HEADLINE, "unprinted"],
  ["published instant", `${HEADLINE}<p>Published 3 May 2024, 10:07 UTC</p>`, "agree"],
  ["published instant", `${HEADLINE}<p>Published 3 May 2024</p>`, "unprinted"],
  ["language", HEADLINE, "agree"],
])("%s of a page that prints %s: %s", (name, printed, verdict) => {
  const recordOf = (source: Uint8Array): NewsRecord => {
    const outcome = extract(source);
    if (outcome.kind === "unreadable") throw new Error(outcome.reason);
    return outcome.record;
  };
  const read = recordOf(undeclared(page(printed), false));
  const field = COMPARED.find((one) => one.name === name);
  expect(field?.compare(recordOf(page(printed)), read, printedOf(read.capture.text, ""))?.verdict).toBe(verdict);
});

test("a field that the page does not declare is not compared", () => {
  const outcome = extract(Buffer.from(`<html><body>${HEADLINE}<p>By Ann Lee</p><p>${STORY}</p></body></html>`));
  if (outcome.kind === "unreadable") throw new Error(outcome.reason);
  const [{ record }, printed] = [outcome, printedOf("", "")];
  expect(COMPARED.filter(({ compare }) => compare(record, record, printed) !== null)).toEqual([]);
});
