// A small crawl, made for tests: WARC files with pages that differ, requests between them, damage, and a folder of pages.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const PLACES = ["harbour", "island", "market", "school", "bridge", "library", "station"];

/** Stands in the story of every page, as if it were a part of it. */
export const HOUSE =
  "The Harbour Post was founded by two printers who wanted to tell the town in the evening what the tide had brought in the morning.";

/** A page with a story of its own number. */
export function storyPage(number) {
  const place = PLACES[number % PLACES.length];
  const paragraphs = Array.from(
    { length: 3 + (number % 5) },
    (_, index) =>
      `The ${place} was closed for the ${number + index}th time this year on Tuesday after strong wind kept the last ferry outside, the company that runs the line said.`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${place} closes for day ${number}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-06T21:${String(number % 60).padStart(2, "0")}:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The ${place} closes for day ${number}</h1><p class="byline">By Ada Quill</p>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}<p>${HOUSE}</p></article><footer><p>Copyright 2031 Harbour Post</p></footer></body></html>`;
}

function record(type, block, url) {
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2031-05-07T00:00:00Z",
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${Buffer.byteLength(block)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${block}\r\n\r\n`);
}

/** A WARC file with these stories, a gzip member for each record, one of them damaged. */
export function madeWarc(from, count) {
  const members = [];
  for (let number = from; number < from + count; number++) {
    const url = `https://harbour.example/${number}`;
    members.push(gzipSync(record("request", "GET / HTTP/1.1\r\n\r\n", url)));
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${storyPage(number)}`;
    const member = gzipSync(record("response", answer, url));
    members.push(number === from + 3 ? member.fill(0xff, 60, 90) : member);
  }
  return Buffer.concat(members);
}

/** Two archives and a folder: `pages` stories in all. */
export function madeCrawl(folder, pages) {
  const share = Math.floor(pages / 3);
  mkdirSync(join(folder, "loose"), { recursive: true });
  writeFileSync(join(folder, "a.warc.gz"), madeWarc(0, share));
  writeFileSync(join(folder, "b.warc.gz"), madeWarc(share, share));
  for (let number = 2 * share; number < pages; number++)
    writeFileSync(join(folder, "loose", `${String(number).padStart(6, "0")}.html`), storyPage(number));
}
