import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewsRecord } from "../src/record.ts";
import { toHtml } from "../src/render/to-html.ts";
import { toJson } from "../src/render/to-json.ts";
import { toMarkdown } from "../src/render/to-markdown.ts";
import { toNinjs } from "../src/render/to-ninjs.ts";
import { toSchemaOrg } from "../src/render/to-schema-org.ts";
import { toText } from "../src/render/to-text.ts";
import { bareRecord, madeRecord, spanOf, stated } from "./made-record.ts";

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversedKeys(part)]),
  );
}

test("JSON has the keys in the order of the types, whatever order they came in", () => {
  const json = toJson(madeRecord());
  expect(Object.keys(JSON.parse(json)).slice(0, 3)).toEqual(["schema", "id", "capture"]);
  expect(JSON.parse(json)).toEqual(madeRecord());
  const shuffled: NewsRecord = JSON.parse(JSON.stringify(reversedKeys(madeRecord())));
  expect(Object.keys(shuffled)[0]).toBe("regions");
  expect(toJson(shuffled)).toBe(json);
  expect(toJson(madeRecord(), 2).split("\n")[1]).toBe('  "schema": "tearsheet/record/1",');
});

test("text is headline, standfirst, signature, body, notes", () => {
  expect(toText(madeRecord()).split("\n\n")).toEqual([
    "Ferry <Anna> runs again & pays *double*",
    "After 12 days of repairs the crossing reopened.",
    "By Mara Lind (North Coast Wire) · Published 2025-03-03 06:48 +01:00 · Updated 2025-03-04",
    ...madeRecord().body.text.split("\n\n"),
    "Correction: An earlier version gave a wrong time.\n",
  ]);
  expect(toText(bareRecord())).toBe("");
});

const MARKDOWN = `# Ferry \\<Anna> runs again & pays \\*double\\*

**After 12 days of repairs the crossing reopened.**

By Mara Lind (North Coast Wire) · Published 2025-03-03 06:48 +01:00 · Updated 2025-03-04

![A white ferry](https://post.example/ferry.jpg)
*The ferry at its berth on Monday.* (Tor Vik/NCW)

LUNDVIK (NCW) — The ferry left at 6:05, the [port office](https://port.example/?a=1&amp;b=2) said.

## What comes next

- Timetable for spring
- Tickets by post

| Quay \\| Boat | Leaves |
| --- | --- |
|  | 6:05 daily |

> “We missed the bell,” said Ida Holm.

1\\. is not a list, and # is not a heading.

---

*Correction: An earlier version gave a wrong time.*
`;

test("Markdown of a whole story", () => {
  expect(toMarkdown(madeRecord())).toBe(MARKDOWN);
  expect(toMarkdown(bareRecord())).toBe("");
});

test("front matter holds what is known, as YAML", () => {
  expect(toMarkdown(madeRecord(), { frontMatter: true })).toBe(`---
title: "Ferry <Anna> runs again & pays *double*"
description: "After 12 days of repairs the crossing reopened."
authors: ["Mara Lind (North Coast Wire)"]
agencies: ["NCW"]
published: "2025-03-03T06:48+01:00"
updated: "2025-03-04"
dateline: "LUNDVIK (NCW) —"
publisher: "The Lundvik Post"
section: "Coast"
language: "en"
keywords: ["ferry","harbour"]
url: "https://post.example/ferry"
---

${MARKDOWN}`);
  expect(toMarkdown(bareRecord(), { frontMatter: true })).toBe("---\n---\n\n");
});

test("a picture in the body stands where the page has it, code keeps its lines behind a longer fence", () => {
  const { body } = madeRecord();
  const [first, ...rest] = body.blocks;
  const code = { kind: "code", span: [0, 0], text: "a\n```\nb" } as const;
  const blocks = first ? [first, { kind: "media", ref: 0 } as const, code, ...rest] : [];
  const lines = toMarkdown(madeRecord({ body: { ...body, blocks } })).split("\n\n");
  expect(lines[4]?.startsWith("![A white ferry]")).toBe(true);
  expect(lines[5]).toBe("````\na\n```\nb\n````");
});

test("HTML of a whole story", () => {
  expect(toHtml(madeRecord())).toBe(`<article lang="en">
<header>
<p class="kicker">Harbour</p>
<h1>Ferry &lt;Anna&gt; runs again &amp; pays *double*</h1>
<p class="standfirst">After 12 days of repairs the crossing reopened.</p>
<p class="byline">By Mara Lind (North Coast Wire)</p>
<p class="published">Published <time datetime="2025-03-03T06:48+01:00">2025-03-03 06:48 +01:00</time></p>
<p class="updated">Updated <time datetime="2025-03-04">2025-03-04</time></p>
</header>
<figure><img src="https://post.example/ferry.jpg" alt="A white ferry"><figcaption>The ferry at its berth on Monday. <small class="credit">Tor Vik/NCW</small></figcaption></figure>
<p>LUNDVIK (NCW) — The ferry left at 6:05, the <a href="https://port.example/?a=1&amp;b=2" rel="noopener">port office</a> said.</p>
<h2>What comes next</h2>
<ul>
<li>Timetable for spring</li>
<li>Tickets by post</li>
</ul>
<table>
<tr><td>Quay | Boat</td><td>Leaves</td></tr>
<tr><td></td><td>6:05 daily</td></tr>
</table>
<blockquote><p>“We missed the bell,” said Ida Holm.</p></blockquote>
<p>1. is not a list, and # is not a heading.</p>
<footer>
<p class="note correction">Correction: An earlier version gave a wrong time.</p>
</footer>
</article>
`);
});

test("a language written from right to left says so", () => {
  expect(toHtml(madeRecord({ language: stated("ar-EG") })).startsWith('<article lang="ar-EG" dir="rtl">')).toBe(true);
});

const HOSTILE = [
  '"><script>x</script>',
  "' onerror='x",
  "<img src=x onerror=x>",
  "</p><iframe>",
  "&lt;script&gt;",
  "javascript:x",
  "data:text/html,x",
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));

test("no text and no address of a record becomes markup", () => {
  fc.assert(
    fc.property(hostile, hostile, (text, url) => {
      const record = madeRecord();
      const html = toHtml({
        ...record,
        language: stated(text),
        headline: stated(text),
        bylines: record.bylines.map((byline) => ({ ...byline, person: text, url })),
        body: { ...record.body, blocks: [{ kind: "paragraph", span: [0, text.length], text }] },
        media: record.media.map((media) => ({ ...media, alt: text, caption: text, url })),
        links: [{ text, url, span: [0, text.length] }],
        notes: record.notes.map((note) => ({ ...note, text })),
      });
      const tags = [...html.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
      const allowed =
        /^(article|header|h1|h2|p|span|time|figure|img|figcaption|small|ul|li|table|tr|td|blockquote|a|footer)$/;
      for (const [, name, rest] of tags) {
        expect(name).toMatch(allowed);
        expect(rest).toMatch(/^( (lang|dir|class|datetime|src|alt|href|rel)="[^"<>]*")*$/);
      }
      expect(html).not.toMatch(/(href|src)="(?!https?:|mailto:)/);
    }),
    { numRuns: 500, seed: 20251123 },
  );
});

test("schema.org: a NewsArticle with all that is known", () => {
  expect(JSON.parse(toSchemaOrg(madeRecord()))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://post.example/ferry",
    url: "https://post.example/ferry",
    mainEntityOfPage: {
      "@type": "WebPage",
      url: "https://post.example/ferry",
      relatedLink: ["https://post.example/bridge"],
    },
    headline: "Ferry <Anna> runs again & pays *double*",
    alternativeHeadline: ["Ferry runs again"],
    description: "After 12 days of repairs the crossing reopened.",
    inLanguage: "en",
    datePublished: "2025-03-03T06:48+01:00",
    dateModified: "2025-03-04",
    dateline: "LUNDVIK (NCW) —",
    locationCreated: [{ "@type": "Place", name: "Lundvik" }],
    author: [
      { "@type": "Person", name: "Mara Lind", affiliation: { "@type": "Organization", name: "North Coast Wire" } },
    ],
    publisher: { "@type": "NewsMediaOrganization", name: "The Lundvik Post", url: "https://post.example/" },
    sourceOrganization: [{ "@type": "Organization", name: "North Coast Wire" }],
    articleSection: "Coast",
    keywords: ["ferry", "harbour"],
    isAccessibleForFree: true,
    articleBody: madeRecord().body.text,
    wordCount: 33,
    image: [
      {
        "@type": "ImageObject",
        contentUrl: "https://post.example/ferry.jpg",
        caption: "The ferry at its berth on Monday.",
        description: "A white ferry",
        creditText: "Tor Vik/NCW",
        creator: [{ "@type": "Person", name: "Tor Vik" }],
        dateCreated: "2025-03-04",
        locationCreated: {
          "@type": "Place",
          name: "Lundvik",
          address: { "@type": "PostalAddress", addressCountry: "NO" },
        },
        representativeOfPage: true,
      },
    ],
    correction: [{ "@type": "CorrectionComment", text: "Correction: An earlier version gave a wrong time." }],
    sdDatePublished: "2025-03-04T09:00Z",
  });
});

test("schema.org: nothing known is nothing said, and the text may stand in a script element", () => {
  expect(JSON.parse(toSchemaOrg(bareRecord()))).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" });
  const record = madeRecord({ type: stated("opinion"), headline: stated("</script><script>alert(1)") });
  expect(toSchemaOrg(record)).not.toContain("<");
  expect(JSON.parse(toSchemaOrg(record))).toMatchObject({
    "@type": "OpinionNewsArticle",
    headline: "</script><script>alert(1)",
  });
});

const ninjsFile = readFileSync(new URL("./schema/ninjs-3.1.schema.json", import.meta.url), "utf8");
const ninjs = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(ninjsFile),
);

test.each([
  ["a whole record", madeRecord()],
  ["a record that knows nothing", bareRecord()],
])("ninjs of %s fits the schema", (_, record) => {
  ninjs(JSON.parse(toNinjs(record)));
  expect(ninjs.errors).toBe(null);
});

test("the ninjs schema is closed and asks for a URI", () => {
  const item = JSON.parse(toNinjs(madeRecord()));
  expect(ninjs({ ...item, headline: "x" })).toBe(false);
  expect(ninjs({ ...item, uri: undefined })).toBe(false);
  expect(ninjs({ ...item, firstCreated: "2025-03-04" })).toBe(false);
});

test("ninjs keeps instants and leaves out days", () => {
  const item = JSON.parse(toNinjs(madeRecord()));
  expect(item.firstCreated).toBe("2025-03-03T06:48:00+01:00");
  expect(item.versionCreated).toBe("2025-03-03T06:48:00+01:00");
  expect(item.headlines).toEqual([
    { role: "main", value: "Ferry <Anna> runs again & pays *double*" },
    { role: "kicker", value: "Harbour" },
    { role: "alternative", value: "Ferry runs again" },
  ]);
  expect(item.associations.map((each: { uri: string }) => each.uri)).toEqual([
    "https://post.example/ferry.jpg",
    "https://post.example/bridge",
  ]);
});

test("links that overlap or leave their block stay plain text", () => {
  const office = spanOf("port office");
  const record = madeRecord({
    links: [
      { text: "port office", url: "https://port.example/", span: office },
      { text: "office", url: "https://b.example/", span: [office[0] + 5, office[1]] },
      { text: "x", url: "https://c.example/", span: [0, 500] },
    ],
  });
  expect(toMarkdown(record).match(/\]\(/g)?.length).toBe(2);
});

test("marks at the end of a line stay what they are", () => {
  const { body } = madeRecord();
  const blocks = [
    { kind: "heading", level: 3, span: [0, 4], text: "C ##" },
    { kind: "paragraph", span: [10, 20], text: "Look! here" },
  ] as const;
  const links = [{ text: " here", url: "https://a.example/", span: [15, 20] }] as const;
  expect(toMarkdown({ ...bareRecord(), body: { ...body, blocks }, links })).toBe(
    "### C #\\#\n\nLook\\![ here](https://a.example/)\n",
  );
});
