import { env } from "node:process";
// Not Node's own: before version 24 it reads windows-1252 as latin-1.
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { CODES, type Outcome } from "../src/outcome.ts";
import type { NewsRecord } from "../src/record.ts";
import { signatureLine } from "../src/render/signature.ts";
import { toHtml } from "../src/render/to-html.ts";
import { toJson } from "../src/render/to-json.ts";
import { toMarkdown } from "../src/render/to-markdown.ts";
import { validateRecord } from "../src/validate.ts";
import { claimsOf, isShown } from "./evidence-of.ts";
import { differences, type GoldenPage, PAGES, writeGolden } from "./golden-page.ts";
import { readMarkdown } from "./read-markdown.ts";

const WRITE = env.TEARSHEET_WRITE_GOLDEN === "1" && env.CI === undefined;

const everyPage = PAGES.map((page): [string, GoldenPage] => [page.name, page]);
const articles = PAGES.flatMap((page): [string, GoldenPage, NewsRecord][] =>
  page.outcome.kind === "article" && !("record" in page.wrong) ? [[page.name, page, page.outcome.record]] : [],
);
const htmlPages = articles.filter(([, , record]) => record.capture.kind === "html");

test("there are pages of every kind", () => {
  expect(articles.length).toBeGreaterThanOrEqual(8);
  expect(PAGES.length - articles.length).toBeGreaterThanOrEqual(2);
});

test.each(everyPage)("%s comes out as its files say", (_, page) => {
  if (WRITE) {
    writeGolden(page);
    expect.fail(
      "golden files were written where no wrong is known, and wrongs that came right were taken out: read them, then run the test without TEARSHEET_WRITE_GOLDEN",
    );
  }
  // A known wrong that came right has to leave capture.json: then it stays right.
  const known = Object.keys(page.wrong).filter((place) => place !== "read-back");
  expect([...differences(page)].sort()).toEqual(known.sort());
});

test.each(everyPage)("%s reports only known problems", (_, { outcome }) => {
  expect(outcome.problems.filter((problem) => !(problem.code in CODES))).toEqual([]);
});

test.each(articles)("%s: every span shows what it is said to show", (_, __, record) => {
  const claims = claimsOf(record);
  expect(claims.length).toBeGreaterThan(record.body.blocks.length / 2);
  const wrong = claims.filter((claim) => !isShown(record, claim));
  expect(wrong.map((claim) => ({ ...claim, shown: record.capture.text.slice(...claim.span) }))).toEqual([]);
});

test.each(articles)("%s: the record is valid, its regions cover the page", (_, __, record) => {
  const result = validateRecord(record);
  expect(result.valid ? [] : result.errors).toEqual([]);
});

test.each(everyPage)("%s gives the same bytes twice", (_, { bytes, options, outcome }) => {
  expect(bytesOf(extract(bytes, options))).toBe(bytesOf(outcome));
});

test.each(everyPage)("%s gives the same read as a string", (_, { bytes, options, outcome }) => {
  const charset = outcome.kind === "unreadable" ? "utf-8" : outcome.record.capture.charset;
  const string = new TextDecoder(charset).decode(bytes);
  expect(apartFromBytes(extract(string, options))).toEqual(apartFromBytes(outcome));
});

test.each(htmlPages)("%s: a comment behind the page changes nothing", (_, { bytes, options, outcome }) => {
  const comment = new TextEncoder().encode("<!-- served in 12 ms -->");
  const longer = new Uint8Array([...bytes, ...comment]);
  expect(apartFromBytes(extract(longer, options))).toEqual(apartFromBytes(outcome));
});

test.each(articles)("%s: the Markdown reads back as the story's paragraphs", (_, __, record) => {
  const read = readMarkdown(toMarkdown(record)).slice(record.headline.value === null ? 0 : 1);
  const end = read.findIndex((block) => block.kind === "rule");
  const plain = read.slice(0, end < 0 ? read.length : end).filter((block) => block.kind !== "emphasis");
  const signature = signatureLine(record);
  const paragraphs = plain.map((block) => block.text).slice(signature === "" ? 0 : 1);
  expect(paragraphs).toEqual(record.body.blocks.flatMap((block) => ("text" in block ? [block.text] : [])));
});

test.each(articles)("%s: the HTML reads back as the story's paragraphs", (_, { options, wrong }, record) => {
  const url = options.url === undefined ? {} : { url: options.url };
  const outcome = extract(toHtml(record), { ...url, contentType: "text/html; charset=utf-8" });
  const text = outcome.kind === "unreadable" ? null : outcome.record.body.text;
  if ("read-back" in wrong) expect(text).not.toBe(record.body.text);
  else expect(text).toBe(record.body.text);
});

function bytesOf(outcome: Outcome): string {
  return outcome.kind === "unreadable" ? outcome.reason : toJson(outcome.record) + JSON.stringify(outcome.problems);
}

/** An outcome without what depends on the bytes alone: digest, length, charset, and an id that is the digest. */
function apartFromBytes(outcome: Outcome): unknown {
  if (outcome.kind === "unreadable") return outcome;
  const { capture, id, ...rest } = outcome.record;
  const { sha256: _, bytes: __, charset: ___, ...captured } = capture;
  const problems = outcome.problems.filter((problem) => !problem.code.startsWith("charset-"));
  return {
    kind: outcome.kind,
    record: { ...rest, id: id.startsWith("sha256:") ? "" : id, capture: captured },
    problems,
  };
}
