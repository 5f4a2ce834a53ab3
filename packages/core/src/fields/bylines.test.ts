import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { UNKNOWN } from "../evidence.ts";
import { besideAgencies, readBylines, samePerson } from "./bylines.ts";
import { placedDateline } from "./dateline.ts";

const url = "https://www.harbour-post.example/city/new-ferry-line-opens-18";
const headline = "New ferry line opens on the east side";
const head = { role: "headline", text: headline, tag: "h1" } as const;
const body = { role: "body", text: "The line had been planned for ten years, the council said.", tag: "p" } as const;

function story(author: unknown): PageParts["jsonLd"] {
  return JSON.parse(
    JSON.stringify([{ "@type": "NewsArticle", headline, url, author, publisher: { name: "Harbour Post" } }]),
  );
}

/** `Person @Organisation` or `‹Organisation›`, roles other than author before a colon. */
function shown(parts: PageParts, siteName: string | null = "Harbour Post"): string {
  const page = labelledPage({ url, ...parts });
  return readBylines(page, siteName)
    .map((byline) => {
      for (const span of byline.spans)
        expect(page.galley.text.slice(...span)).toContain(byline.person ?? byline.organization);
      const role = byline.role === "author" ? "" : `${byline.role}: `;
      const name = byline.person === undefined ? `‹${byline.organization}›` : byline.person;
      const from = byline.person === undefined || byline.organization === undefined ? "" : ` @${byline.organization}`;
      return role + name + from;
    })
    .join("; ");
}

const authors: readonly (readonly [string, unknown, string])[] = [
  ["a person", { "@type": "Person", name: "Ann Lee" }, "Ann Lee"],
  [
    "several",
    [
      { "@type": "Person", name: "Ann Lee" },
      { "@type": "Person", name: "Bob Ray" },
    ],
    "Ann Lee; Bob Ray",
  ],
  ["names in one string", { "@type": "Person", name: "Ann Lee und Bob Ray, dpa" }, "Ann Lee; Bob Ray; ‹dpa›"],
  ["a plain string", "Ann Lee", "Ann Lee"],
  ["a person's surname in small letters", { "@type": "Person", name: "Ann lee" }, "Ann lee"],
  ["a reporter behind the place", { "@type": "Person", name: "범골=윤도겸 기자" }, "윤도겸"],
  ["a place before the reporter", { "@type": "Person", name: "رأس الريان: سامر الخطيب" }, "سامر الخطيب"],
  ["a list of names in one object", { "@type": "Person", name: ["Ann Lee", "Bob Ray"] }, "Ann Lee; Bob Ray"],
  ["given and family name", { "@type": "Person", givenName: "Ann", familyName: "Lee" }, "Ann Lee"],
  ["an agency", { "@type": "Organization", name: "Associated Press" }, "‹Associated Press›"],
  [
    "the site beside a person",
    [
      { "@type": "Person", name: "Ann Lee" },
      { "@type": "Organization", name: "Harbour Post" },
    ],
    "Ann Lee",
  ],
  ["the site alone", { "@type": "Organization", name: "Harbour Post" }, "‹Harbour Post›"],
  ["a part of the site", { "@type": "Person", name: "Nachrichten" }, ""],
  ["nobody", { "@type": "Person", name: "admin" }, ""],
  ["a mark before a day that was cut off", { "@type": "Person", name: "xyz am" }, ""],
  ["an address", { "@type": "Person", name: "https://www.harbour-post.example/staff" }, ""],
];

test.each(authors)("JSON-LD author: %s", (_name, author, names) => {
  expect(shown({ jsonLd: story(author), lines: [head, body] })).toBe(names);
});

test.each([
  ["the owner, a person", ["Person", "Organization"], "Ann Lee"],
  ["an organisation", "Organization", "‹Ann Lee›"],
])("the author whose name the site bears is %s", (_name, type, names) => {
  expect(shown({ jsonLd: story({ "@type": type, name: "Ann Lee" }), lines: [head, body] }, "Ann Lee")).toBe(names);
});

test.each([
  ["By Harbour Post and AFP", "‹Harbour Post›; ‹AFP›"],
  ["By Harbour Post and Ann Lee", "Ann Lee"],
])("the site in a line: %s", (text, names) => {
  expect(shown({ lines: [head, { role: "byline", text, tag: "p" }, body] })).toBe(names);
});

test("an author whom microdata gives as an address has the printed name", () => {
  const meta = `<meta itemprop="author" content="/authors/ann-lee/">`;
  const line = `<p data-role="byline">By Ann Lee</p><p data-role="body">${body.text}</p>`;
  const page = labelledHtml(
    `<div itemscope itemtype="https://schema.org/NewsArticle">${meta}<h1 data-role="headline">${headline}</h1>${line}</div>`,
    url,
  );
  expect(readBylines(page, null)).toMatchObject([{ person: "Ann Lee", from: "text:byline" }]);
});

test("a desk before the story's last line wrote it", () => {
  const p = `<p data-role="body">${body.text}</p>`;
  const page = labelledHtml(`<h1 data-role="headline">${headline}</h1>${p}${p}${p}<p>HP-Redaktion</p>${p}`, url);
  expect(readBylines(page, null)).toMatchObject([{ organization: "HP-Redaktion" }]);
});

test("a reference by @id is followed", () => {
  const jsonLd = [
    { "@type": "NewsArticle", headline, url, author: { "@id": "#ann" } },
    { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
  ];
  expect(shown({ jsonLd, lines: [head, body] })).toBe("Ann Lee");
});

test("the story's node says who wrote it, not a teaser's before it", () => {
  const teaser = {
    "@type": "NewsArticle",
    headline: "Rain",
    url: "https://www.harbour-post.example/rain",
    author: "Bob Ray",
  };
  expect(shown({ jsonLd: [teaser, ...(story("Ann Lee") ?? [])], lines: [head, body] })).toBe("Ann Lee");
});

test.each([
  ["author", "Ann Lee", "Ann Lee"],
  ["article:author", "https://social.example/harbourpost", ""],
  ["article:author", "Ann Lee", "Ann Lee"],
  ["dc.creator", "Ann Lee; Bob Ray", "Ann Lee; Bob Ray"],
  ["byl", "By Ann Lee", "Ann Lee"],
  ["sailthru.author", "Ann Lee", "Ann Lee"],
  ["cms_article_author", "Ann Lee", "Ann Lee"],
  ["search.byline", "By Ann Lee", "Ann Lee"],
  ["twitter:creator", "@annlee", ""],
])("meta %s: %s", (name, content, names) => {
  expect(shown({ metas: [[name, content]], lines: [head, body] })).toBe(names);
});

test("a printed byline alone is enough, and keeps the agency of its person", () => {
  const byline = { role: "byline", text: "By Ann Lee, The Associated Press" } as const;
  const credit = { role: "end-credit", text: "Ann Lee, The Associated Press" } as const;
  const page = labelledPage({ url, lines: [head, byline, body, credit] });
  const [only, ...more] = readBylines(page, null);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    role: "author",
    person: "Ann Lee",
    organization: "The Associated Press",
    raw: byline.text,
  });
  expect(only?.spans.map((span) => page.galley.text.slice(...span))).toEqual([byline.text, credit.text]);
});

test("a printed byline completes and spells out what is declared", () => {
  const byline = { role: "byline", text: "By Ann Lee and Bob Ray" } as const;
  expect(shown({ jsonLd: story("ANN LEE"), lines: [head, byline, body] })).toBe("Ann Lee; Bob Ray");
});

test.each([
  ["Ann", "By Ann Lee", "Ann Lee"],
  ["Ann Lee", "By Ann Lee Ray", "Ann Lee"],
])("of %s and the printed %s: %s", (name, text, names) => {
  const note = { role: "other", text: `Ann Lee writes of the sea. ${name} lives there.`, tag: "p" } as const;
  expect(shown({ jsonLd: story(name), lines: [head, { role: "byline", text }, body, note] })).toBe(names);
});

test.each([
  ["Edited by Ann Lee", "editor: Ann Lee"],
  ["Contributors: Ann Lee", "contributor: Ann Lee"],
  ["Photos by Ann Lee", ""],
])("a byline without an author: %s", (text, names) => {
  expect(shown({ lines: [head, { role: "byline", text }, body] })).toBe(names);
});

test("a printed byline overrules a declared person whom the page prints nowhere", () => {
  const byline = { role: "byline", text: "By Ann Lee" } as const;
  expect(shown({ jsonLd: story("Web Uploader"), lines: [head, byline, body] })).toBe("Ann Lee");
});

test.each([
  ["a name announced behind a time", "Posted on 3 May 2024 by Ann Lee", "posted", "Ann Lee"],
  ["one word is a name there", "Veröffentlicht am 3. Mai 2024 von heiko", "posted", "heiko"],
  ["a name alone before a time", "Ann Lee 3 May 2024", "posted", "Ann Lee"],
  ["a name alone behind a time", "04.02.2024 | 13:10 Uhr | Ann Lee", "posted", "Ann Lee"],
  ["the number of comments behind it", "May 3, 2024 Ann Lee 0", "posted", "Ann Lee"],
  ["an account's name", "by freeman1984 · 3 May 2024", "posted", "freeman1984"],
  ["who wrote, in a sentence", "This post was written by Ann Lee, nurse", "other", "Ann Lee"],
  ["a weekday is nobody", "Sat, 3 May, 2024 - 06:36", "posted", ""],
  ["a topic in the same place", "Harbour news 3 May 2024", "posted", ""],
] as const)("a post's line: %s", (_, text, role, names) => {
  expect(shown({ lines: [head, { role, text }, body] })).toBe(names);
});

test.each([
  ["By", "Ann Lee, Ph.D.", "Ann Lee, Ph.D."],
  ["Thread starter", "cassmaus", "cassmaus"],
  ["Auteur", "Zoé Martin", "Zoé Martin"],
  ["Written by", "Ann Lee", "Ann Lee"],
  ["Author", "Recent Posts", ""],
  ["Text", "Download", ""],
  ["Author", "more on this topic", ""],
])("names in the block behind a label: %s, %s", (label, name, names) => {
  const lines = [head, { role: "other", text: label }, { role: "other", text: name }, body] as const;
  expect(shown({ lines })).toBe(names);
});

test("the post's own line before an announced name further down", () => {
  const post = { role: "other", text: "by Ann Lee · Dec 20, 2025 at 3:00 am" } as const;
  const book = { role: "byline", text: "Author: Bob Ray" } as const;
  expect(shown({ lines: [head, post, body, book, body] })).toBe("Ann Lee");
});

test("an account's name gives way to a printed person", () => {
  const byline = { role: "byline", text: "By Ann Lee" } as const;
  expect(shown({ metas: [["author", "berg2012"]], lines: [head, byline, body] })).toBe("Ann Lee");
});

test("a name over its own biography behind the story", () => {
  const name = { role: "other", text: "Ann Lee", tag: "h4" } as const;
  const life = {
    role: "other",
    text: "Ann Lee has covered the harbour since 2009 and lives on a boat.",
    tag: "p",
  } as const;
  expect(shown({ lines: [head, body, name, life] })).toBe("Ann Lee");
});

test.each([
  ["新华社首尔10月19日电（记者张三、李四）记者从海洋局获悉，观测站日前通过验收。", "张三; 李四"],
  ["(서울=연합뉴스) 홍길동 기자 = 새 국제여객터미널이 4일 문을 연다고 공사가 밝혔다.", "홍길동"],
  ["МОСКВА, 3 ноя – РИА Новости, Ольга Лисицына. Первый паром вышел в рейс.", "Ольга Лисицына"],
])("the dateline's reporter: %s", (text, names) => {
  const page = labelledPage({ url, lines: [head, { role: "body", text, tag: "p" }, body] });
  const placed = placedDateline(page, { value: null, how: "inferred", confidence: 0 });
  expect(
    readBylines(page, null, placed)
      .map(({ person }) => person)
      .join("; "),
  ).toBe(names);
});

test("no witness, no byline; who took the pictures is none", () => {
  expect(shown({ lines: [head, body] })).toBe("");
  expect(shown({ lines: [head, { role: "caption", text: "The quay. Photo: Ann Lee" }, body] })).toBe("");
});

test.each([
  ["ann lee", "ann lee", true],
  ["a lee", "ann lee", true],
  ["b lee", "ann lee", false],
  ["ann lee", "ann ray", false],
  ["lee", "ann lee", false],
  ["", "", false],
])("%s and %s", (a, b, same) => {
  expect(samePerson(a, b)).toBe(same);
});

test.each([
  ["By Ann Lee and Bob Ray Posted 3 hours ago Updated 25 minutes ago", "By Ann Lee and Bob Ray"],
  ["By Ann Lee · Sept. 30, 2024, 9:12 a.m. EDT", "By Ann Lee"],
  ["Von Ann Lee, 3. Mai 2024", "Von Ann Lee"],
  ["3 May 2024 | By Ann Lee", "3 May 2024 | By Ann Lee"],
  ["Published 3 May 2024 | Written by Ann Lee", "Published 3 May 2024 | Written by Ann Lee"],
])("%s: the byline ends before the line's time", (text, raw) => {
  const [first] = readBylines(labelledPage({ url, lines: [head, { role: "byline", text, tag: "p" }, body] }), null);
  expect(first).toMatchObject({ person: "Ann Lee", raw });
});

test("an author of every reference in a list is none of the story's", () => {
  const metas = "ABCDEFGHIJKLMNOPQRSTUVW".split("").map((initial): [string, string] => ["author", `${initial}na Lee`]);
  expect(shown({ metas: [["dc.creator", "Bob Ray"], ...metas], lines: [head, body] })).toBe("Bob Ray");
  expect(shown({ metas: metas.slice(0, 2), lines: [head, body] })).toBe("Ana Lee; Bna Lee");
});

test.each([
  ["functions behind their names", "<p>Ann Lee</p><p>Penulis</p><p>Bob Ray</p><p>Editor</p>", "Ann Lee"],
  ["labels before them", "<p>Words</p><p>Penulis</p><p>Ann Lee</p><p>Editor</p><p>Bob Ray</p>", "Ann Lee"],
])("authors by their markup: %s", (_, line, first) => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1>${line}<p data-role="body">${body.text}</p>`,
    url,
  );
  expect(readBylines(page, null)[0]?.person).toBe(first);
});

test.each([
  ["Ann Lee", "Ann Lee"],
  ["Harbour Desktop for Sailors", ""],
])("a paragraph in bold behind the story, %s", (text, expected) => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1><p data-role="body">The first boat left.</p><p data-role="body"><b>${text}</b></p>`,
  );
  expect(
    readBylines(page, null)
      .map(({ person, organization }) => person ?? organization)
      .join("; "),
  ).toBe(expected);
});

test.each([
  [
    "the link ends the name",
    `<p data-role="posted">am 3. Mai 2019 von <a href="/author/zoe/">Zoé Groß</a>in <a href="/c">Hafen</a></p>`,
    "Zoé Groß",
  ],
  ["a link in a line of times", `<p data-role="posted">3. Mai 2019 <a href="/author/tlow/">tlow</a>Hafen</p>`, "tlow"],
  [
    "an element in a line of times",
    `<p data-role="posted">3. Mai 2019 <span class="author vcard">Ann Lee</span>Hafen</p>`,
    "Ann Lee",
  ],
  ["a licence's link", `<p data-role="other"><a href="https://cc.example/licenses/by/4.0/">Ann Lee</a></p>`, ""],
  [
    "who reviewed it",
    `<p>Reviewed by</p><p><a rel="author">Bob Ray</a></p><p>By</p><p><a rel="author">Ann Lee</a></p>`,
    "Ann Lee",
  ],
  ["a line taken for a caption", `<p data-role="caption">von Ann Lee am 3. Mai 2019</p>`, "Ann Lee"],
  ["a topic's link", `<p data-role="posted">3 May 2019 <a href="/category/harbour/">Harbour Life</a></p>`, ""],
  ["a desk", `<p>von Redaktion</p><p data-role="posted">3. Mai 2019</p>`, "Redaktion"],
  ["a desk alone", `<p data-role="navigation">Harbour Staff</p><p data-role="posted">3 May 2019</p>`, "Harbour Staff"],
  ["all that an author wrote", `<p>Alles von Ann Lee</p>`, "Ann Lee"],
  ["a book", `<p>Harbours von Ann Lee</p>`, ""],
  ["a couple", `<p>Written by Ann and Bob</p>`, "Ann; Bob"],
  ["two things", `<p>By</p><p>Piers and Quays</p>`, ""],
  ["a name before its day", `<p data-role="footer">Posted by Ann Lee May 3rd, 2019</p>`, "Ann Lee"],
  [
    "an account in a line that its markup gives to a body of people",
    `<p data-role="posted" class="author">Posted by BRay on Friday May 3, 2019 @08:00PM from the harbour-news desk</p>`,
    "BRay",
  ],
  [
    "labels behind the time of a post of the site's",
    `<p data-role="posted">Posted by A Ferry at 17:35 Labels: Ann Lee, Bob Ray</p>`,
    "A Ferry",
  ],
  ["who signs what the story shows", `<p>— Bob Ray (@bobray) May 3, 2019</p>`, ""],
  [
    "who wrote what the story links to",
    `<p data-role="in-body-link"><a href="/pier">A pier is built</a></p><p class="author">Bob Ray</p>`,
    "",
  ],
  ["a given name, whole further down", `<p>Articles by Ann</p><p>Ann Lee</p>`, "Ann Lee"],
  ["a given name before its function", `<p>Articles by Ann</p><p>Ann Admin</p>`, "Ann"],
  [
    "two links with a blank between",
    `<p data-role="byline">By <a href="/by/ann">Ann Lee</a> <a href="/by/bob">Bob Ray</a></p>`,
    "Ann Lee; Bob Ray",
  ],
  [
    "a link that leads elsewhere",
    `<p data-role="byline">By <a href="/by/ann">Ann Lee</a> <a href="/city/harbour">Harbour Life</a></p>`,
    "Ann Lee Harbour Life",
  ],
  ["a desk right below the headline", `<p>Harbour Staff</p>`, "Harbour Staff"],
  ["a name beside its day", `<p>Ann Lee</p><p data-role="posted">3 May 2019</p>`, "Ann Lee"],
  ["words beside a day", `<p>The Boat Show Left</p><p data-role="posted">3 May 2019</p>`, ""],
  ["topics marked as authors", `<p class="author">Harbour News, Ferry Club, Boat Office</p>`, ""],
  [
    "who comments below an announced desk",
    `<p data-role="byline">By Harbour Desk</p><p class="author">Bob Ray</p>`,
    "Harbour Desk",
  ],
  ["an account before its time", `<p data-role="posted">BobRay 3. Mai 2019, 13:56 Uhr</p>`, "BobRay"],
  ["a section before a time", `<p data-role="posted">Harbour 3. Mai 2019, 13:56 Uhr</p>`, ""],
  ["what takes comments", `<p class="author">joker says</p>`, ""],
  [
    "authors of one line and of another story",
    `<p><a rel="author">Ann Lee</a> and <a rel="author">Bob Ray</a></p><p>${"Next story. ".repeat(9)}</p><p><a rel="author">Ann Lee</a></p><p>${"Next story. ".repeat(11)}</p><p><a rel="author">Eve Fox</a></p>`,
    "Ann Lee; Bob Ray",
  ],
])("a post's head: %s", (_, line, names) => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1>${line}<p data-role="body">${body.text}</p>`,
    url,
  );
  const shownNames = readBylines(page, null).filter(({ role }) => role === "author");
  expect(shownNames.map(({ person, organization }) => person ?? organization).join("; ")).toBe(names);
});

test("a menu in the byline is nobody", () => {
  const names = "ABCDEFGHIJKLMNOPQRSTUVW".split("").map((initial) => `${initial}na Lee`);
  expect(shown({ lines: [head, { role: "byline", text: `By ${names.join(", ")}` }, body] })).toBe("");
});

test("who comments is no author", () => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1><p data-role="body">${body.text}</p><h4 data-role="comments">2 comments</h4><p class="author">Ann Lee</p>`,
    url,
  );
  expect(readBylines(page, null)).toEqual([]);
});

test("an announced name right before the story, where no headline is", () => {
  const lines = [{ role: "subheading", text: "Von Ann Lee" }, body] as const;
  expect(shown({ lines })).toBe("Ann Lee");
});

test("a category in the head is nobody", () => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1><p data-role="posted">3 May 2019</p><p>in Travel</p><p class="author">Posted in Harbours</p><p data-role="body">The first boat left.</p>`,
  );
  expect(readBylines(page, null)).toEqual([]);
});

test.each([
  [
    "presented in the last paragraphs",
    `<h3 data-role="subheading">Written by Ann Lee</h3><p data-role="body">Ann Lee is a writer who sails.</p><p data-role="body">All piers are made of oak.</p>`,
    "Ann Lee",
  ],
  [
    "told of in the last paragraphs",
    `<h3 data-role="subheading">Ann Lee</h3><p data-role="body">Ann Lee is the first ship of the yard.</p>`,
    "",
  ],
  ["two presented", `<h3>Ann Lee</h3><p>Ann Lee is a writer.</p><h3>Bob Ray</h3><p>Bob Ray is a photographer.</p>`, ""],
  ["an article written by", `<h2>Article written by:</h2><h3>Ann Lee</h3>`, "Ann Lee"],
  ["a box further down", `${"<p>Ferry</p>".repeat(30)}<p>Written by</p><p>Ann Lee</p>`, "Ann Lee"],
  [
    "boxes of other stories",
    `${"<p>Ferry</p>".repeat(30)}<p>Written by</p><p>Ann Lee</p><p>Written by</p><p>Bob Ray</p>`,
    "",
  ],
  ["a title of another story", `<p data-role="teaser-title">Report: Ann Lee & Bob Ray Part</p>`, ""],
  ["words of the post", `<p data-role="body">This post was written by Ann Lee, nurse, Harbour Health.</p>`, "Ann Lee"],
  ["words of a book", `<p data-role="body">This book was written by Ann Lee, nurse, Harbour Health.</p>`, ""],
])("behind the story: %s", (_, lines, names) => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1><p data-role="body">${body.text}</p>${lines}`,
    url,
  );
  expect(
    readBylines(page, null)
      .map(({ person, organization }) => person ?? organization)
      .join("; "),
  ).toBe(names);
});

test.each([
  ["ann.leeson", "Ann T. Leeson bewertet das Ergebnis.", "Ann T. Leeson"],
  ["ann_leeson", "Die Frage stellt Ann Leeson.", "Ann Leeson"],
  ["ann.leeson", "Ann Leesons ist jemand anders.", "ann.leeson"],
])("the login %s in a story with %s", (login, text, name) => {
  expect(shown({ jsonLd: story({ "@type": "Person", name: login }), lines: [head, body, { ...body, text }] })).toBe(
    name,
  );
});

test.each([
  ["harbour-post.example", "Ann Lee"],
  ["Harbour Post", "‹Harbour Post›"],
])("a name beside the day where the page declares %s", (author, names) => {
  const lines = [head, { role: "posted", text: "3 May 2024" }, { role: "other", text: "Ann Lee" }, body] as const;
  expect(shown({ metas: [["author", author]], lines })).toBe(names);
});

test.each([
  ["meta:author", "Harbour Post", "originator", ""],
  ["meta:author", "Harbour Post", "co-source", "Harbour Post"],
  ["meta:author", "Reuters", "originator", "Reuters"],
  ["jsonld#/0/author", "Harbour Post", "originator", "Harbour Post"],
] as const)("%s says %s of a story with an agency as %s", (from, organization, role, names) => {
  const byline = { role: "author", organization, raw: organization, spans: [], from, confidence: 0.7 } as const;
  const agency = { name: "Reuters", code: "Reuters", role, evidence: [], spans: [], confidence: 0.9 } as const;
  expect(besideAgencies([byline], [agency]).map((one) => one.organization ?? "")).toEqual(names === "" ? [] : [names]);
});

test("the link of a printed name is where its author is found", () => {
  const page = labelledHtml(
    `<h1 data-role="headline">${headline}</h1><p data-role="byline">By <a href="/author/ann-lee">Ann Lee</a> and Bob Ray</p><p data-role="body">${body.text}</p>`,
    url,
  );
  expect(readBylines(page, null).map((byline) => byline.url)).toEqual([
    "https://www.harbour-post.example/author/ann-lee",
    undefined,
  ]);
});

test("a dateline's other reporters", () => {
  const lines = [head, { ...body, text: "海港新闻网5月14日讯（记者 王大伟 通讯员 刘小韬）渡轮开通。" }] as const;
  const page = labelledPage({ url, metas: [["author", "王大伟"]], lines });
  const placed = placedDateline(page, UNKNOWN);
  expect(readBylines(page, null, placed).map(({ person }) => person)).toEqual(["王大伟", "刘小韬"]);
});
