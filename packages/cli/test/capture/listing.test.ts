import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readListing, readNamedList } from "../../src/capture/listing.ts";

const BASE = "https://harbour.example/feeds/all";
const A = "https://harbour.example/a";
const B = "https://harbour.example/b";

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Post</title>
<link>https://harbour.example/</link><atom:link href="${BASE}" rel="self"/>
<item><title>Ferry & fog</title><link>${A}</link><guid isPermaLink="false">a-1</guid><pubDate>Tue, 06 May 2031 07:08:09 GMT</pubDate>
<media:content url="https://harbour.example/a.jpg"><media:link>https://harbour.example/picture</media:link></media:content></item>
<item><title>No link</title><guid>${B}</guid></item><item><guid isPermaLink="false">b-2</guid></item></channel></rss>`;

const ATOM = `\uFEFF<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://harbour.example/"/><entry><title>x</title>
<link rel="enclosure" href="https://harbour.example/a.mp3"/><link href="/a"/><updated>2031-05-06T07:08:09Z</updated></entry>
<entry><link rel="alternate" href="${B}"/></entry></feed>`;

const SITEMAP = `<urlset xmlns:news="n" xmlns:image="i"><url><loc> ${A} </loc><lastmod>2031-05-06</lastmod><image:image><image:loc>https://harbour.example/a.jpg</image:loc></image:image></url>
<url><loc><![CDATA[${B}]]></loc><news:news><news:publication_date>2031-05-07</news:publication_date></news:news></url></urlset>`;

test.each([
  ["RSS", RSS, "feed", [A, B]],
  ["RSS that is cut", RSS.slice(0, RSS.indexOf("<item><title>No")), "feed", [A]],
  ["Atom, behind a byte order mark, links relative", ATOM, "feed", [A, B]],
  ["RDF", `<rdf:RDF xmlns:rdf="r"><channel/><item rdf:about="x"><link>${A}</link></item></rdf:RDF>`, "feed", [A]],
  ["a JSON feed", JSON.stringify({ items: [{ url: A }, { external_url: B }, { id: "c" }] }), "feed", [A, B]],
  ["a sitemap, of news and with pictures", SITEMAP, "sitemap", [A, B]],
  ["a sitemap in gzip", gzipSync(SITEMAP), "sitemap", [A, B]],
  ["an index of sitemaps", `<sitemapindex><sitemap><loc>${A}</loc></sitemap></sitemapindex>`, "index", [A]],
  ["a list", `# mine\n${A}\r\n\n  ${B}\n`, "addresses", [A, B]],
  ["addresses that are none", `<rss><channel><item><link>javascript:x</link></item></channel></rss>`, "feed", []],
])("%s", (_what, bytes, kind, addresses) => {
  const listing = readListing(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, BASE);
  expect(listing?.kind).toBe(kind);
  expect(listing?.entries.map(({ address }) => address)).toEqual(addresses);
});

test.each([
  ["a page", "<!doctype html><html><body><p>https://harbour.example/"],
  ["text", "The ferry returned late."],
  ["JSON that is no feed", '{"a":1}'],
  ["nothing", ""],
])("%s is no listing", (_what, text) => {
  expect(readListing(new TextEncoder().encode(text), BASE)).toBeNull();
});

test("dates come along", () => {
  const dates = (text: string): unknown =>
    readListing(new TextEncoder().encode(text), BASE)?.entries.map(({ date }) => date);
  expect(dates(RSS)).toEqual(["Tue, 06 May 2031 07:08:09 GMT", null]);
  expect(dates(SITEMAP)).toEqual(["2031-05-06", "2031-05-07"]);
});

test("entities are not expanded: a billion laughs is a short one", () => {
  const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join("");
  const bomb = `<!DOCTYPE r [<!ENTITY l0 "ha">${entities}]><rss><channel><item><link>${A}</link><title>&l30;</title></item></channel></rss>`;
  expect(readListing(new TextEncoder().encode(bomb), BASE)?.entries).toHaveLength(1);
});

test.each([
  ["a list with a slip", `# mine\n${A}\nharbour.example/c\n${B}\n`, [A, "harbour.example/c", B]],
  ["a story with an address", `Ferry returns late\nIt came back on Tuesday.\n${A}\n`, null],
  ["a list without addresses", "harbour.example\n", null],
  ["nothing", "", null],
])("a file that was named as a list: %s", (_what, text, lines) => {
  expect(readNamedList(new TextEncoder().encode(text))).toEqual(lines);
});
