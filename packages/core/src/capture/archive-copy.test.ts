import { expect, test } from "vitest";
import { undoArchive } from "./archive-copy.ts";

const COPY = "<!-- FILE ARCHIVED ON 12:34:56 Aug 06, 2019 -->";
const WEB = "https://web.archive.org/web/20190806123456";
const open = (raw: string, url: string | null = null) =>
  undoArchive({ raw, bytes: Uint8Array.from(raw, (char) => char.charCodeAt(0)) }, url);

test.each([
  [`<a href="${WEB}/http://post.example/a?b=1">x</a>`, '<a href="http://post.example/a?b=1">x</a>'],
  [`<img src="${WEB}im_/https://post.example/a.jpg">`, '<img src="https://post.example/a.jpg">'],
  [
    `<a href="${WEB}/http://p.example/"><a href="/web/20190806123456/http://p.example/b">`,
    '<a href="http://p.example/"><a href="http://p.example/b">',
  ],
  [
    `<a href="${WEB}/http://p.example/"><a href="//web.archive.org/web/20190806123456cs_///cdn.example/c.css">`,
    '<a href="http://p.example/"><a href="//cdn.example/c.css">',
  ],
  [
    `a<!-- BEGIN WAYBACK TOOLBAR INSERT -->bar<!-- END WAYBACK TOOLBAR INSERT -->b ${WEB}/http://p.example/`,
    "ab http://p.example/",
  ],
  [`<a href="/web/design">x</a> ${WEB}/http://p.example/`, '<a href="/web/design">x</a> http://p.example/'],
  [`${WEB}*/http://p.example/ ${WEB}/http://p.example/`, `${WEB}*/http://p.example/ http://p.example/`],
])("%s", (page, restored) => {
  const copy = open(page + COPY);
  expect(copy?.markup.raw).toBe(restored + COPY);
  expect(copy?.markup.bytes.length).toBe(copy?.markup.raw.length);
  expect(copy?.capturedAt.text).toBe("2019-08-06T12:34:56Z");
});

test("the caller's address says the page's own, and its stamp", () => {
  const copy = open(
    `x ${WEB}/http://post.example/a${COPY}`,
    "https://web.archive.org/web/20200101000000/http://post.example/a",
  );
  expect([copy?.url, copy?.capturedAt.text]).toEqual(["http://post.example/a", "2020-01-01T00:00:00Z"]);
});

test("the archive's address says it of a page without the archive's marks", () => {
  const copy = open("<p>x</p>", `${WEB}/http://post.example/a`);
  expect([copy?.url, copy?.capturedAt.text]).toEqual(["http://post.example/a", "2019-08-06T12:34:56Z"]);
});

test("a page that cites the archive is no copy", () => {
  expect(open(`<p>See <a href="${WEB}/http://post.example/">the old page</a></p>`)).toBeNull();
  expect(open(`<p>FILE ARCHIVED ON paper</p>`)).toBeNull();
});

test("hostile input ends at once", () => {
  open(`${"/web/".repeat(200_000)}web.archive.org/web/ ${COPY}`);
  open(`${WEB}/http`.repeat(20_000) + COPY);
});
