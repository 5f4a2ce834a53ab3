import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { readRelated } from "../fields/related.ts";
import { survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { draft } from "./draft.ts";
import type { LabelledPage } from "./label.ts";
import { labelRails } from "./rails.ts";

/** A page of which nothing is known yet but its story: paragraphs. */
function label(html: string): LabelledPage {
  const { page, galley } = measuredPage(html, { url: "https://courier.example/news/ferry" });
  const labels = galley.blocks.map(({ tag }) => ({ ...draft(0), role: roleOf(tag) }));
  labelRails(survey(page, galley), labels);
  return { page, galley, labels };
}

function roleOf(tag: string): RegionRole {
  return tag === "p" ? "body" : "other";
}

function item(title: string, more = ""): string {
  return `<li><a href="/${title.length}">${title}</a>${more}</li>`;
}

const TITLES = [
  "Ferry runs again after nine months",
  "Baker wins the harbour race again",
  "Storm takes two metres of the dune",
];
const RAIL = `<h3>Most read</h3><ul>${TITLES.map((title) => item(title, "<div>2 hours ago</div>")).join("")}</ul>`;
const STORY = "<p>The council met on Monday and voted for the new pier after a long debate in the town hall.</p>";

test("linked titles built alike under a heading are a rail", () => {
  const { labels } = label(`<body>${STORY}${RAIL}</body>`);
  expect(labels.map((one) => one.role)).toEqual([
    "body",
    "rail-heading",
    ...TITLES.flatMap((): RegionRole[] => ["teaser-title", "teaser-age"]),
  ]);
  expect(new Set(labels.slice(1).map((one) => one.group))).toEqual(new Set(["rail:most-read"]));
});

test("a second rail of the same lines is a copy of the first", () => {
  const labelled = label(`<body>${RAIL}${STORY}${RAIL}</body>`);
  const copies = labelled.labels.filter((one) => one.group === "rail:most-read/copy");
  expect(copies.map((one) => one.copyOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const related = readRelated(labelled, { zone: null, language: null });
  expect(related.map(({ rail, position, title, url }) => [rail, position, title, url])).toEqual(
    TITLES.map((title, i) => ["Most read", i + 1, title, `https://courier.example/${title.length}`]),
  );
  expect(related.map((one) => one.copies.map((span) => labelled.galley.text.slice(...span)))).toEqual(
    TITLES.map((title) => [`${title}\n2 hours ago`]),
  );
});

test.each([
  ["two links are no rail", `<ul>${item(TITLES[0] ?? "")}${item(TITLES[1] ?? "")}</ul>`],
  ["a menu is no rail", `<ul>${["Home", "World news", "Sport", "Opinion"].map((entry) => item(entry)).join("")}</ul>`],
  [
    "links inside sentences are no rail",
    TITLES.map((title) => `<div>Then ${title}, as <a href="/x">we wrote</a></div>`).join(""),
  ],
])("%s", (_, html) => {
  expect(label(`<body>${STORY}${html}</body>`).labels.filter((one) => one.group !== undefined)).toEqual([]);
});

const STORIES = TITLES.map((title) => `<li><a href="/2024/05/${title.length}">${title}</a></li>`).join("");

test.each<[string, string, readonly RegionRole[]]>([
  [
    "a known heading is enough",
    `<h3>Most read</h3>${TITLES.map((title) => item(title)).join("")}`,
    ["rail-heading", "teaser-title"],
  ],
  ["else addresses of stories", STORIES, ["teaser-title"]],
  ["goods, sites and menus", TITLES.map((title) => item(title)).join(""), ["navigation"]],
  [
    "a line right above the first title is the heading",
    `<div>The harbour today</div>${STORIES}`,
    ["rail-heading", "teaser-title"],
  ],
  ["a link above it is none", `<div><a href="/w">The harbour today</a></div>${STORIES}`, ["other", "teaser-title"]],
])("%s", (_, html, roles) => {
  const { labels } = label(`<body>${STORY}${html}</body>`);
  expect([...new Set(labels.slice(1).map(({ role }) => role))]).toEqual(roles);
});

test("a linked line among the titles is one of them, text behind the last is not its summary alone", () => {
  const [first, ...others] = TITLES.map((title) => item(title));
  const odd = `<li class="odd"><b><a href="/odd">Whale swims into the old harbour</a></b></li>`;
  const text = "<div>Read what you like as often as you like and cancel when you want to do so.</div>";
  const { labels } = label(`<body>${STORY}<h3>Most read</h3><ul>${first}${odd}${others.join("")}</ul>${text}</body>`);
  expect(labels.map(({ role }) => role)).toEqual(["body", "rail-heading", ...Array(4).fill("teaser-title"), "other"]);
});

const linked = (tag: string, title: string, at: string): string =>
  `<${tag}><a href="/2024/05/${at}">${title}</a></${tag}>`;

test.each<[string, string, readonly RegionRole[]]>([
  [
    "two short headings",
    `<h3>Similar articles</h3>${linked("h4", "Harbour reopens", "a")}${linked("h4", "Pier closed", "b")}`,
    ["rail-heading", "teaser-title", "teaser-title"],
  ],
  [
    "boxes with classes of their own, a kicker in each",
    `<h3>Similar articles</h3>${TITLES.map((title, i) => `<a class="box-${i}" href="/2024/05/${i}"><div>Harbour</div><h4>${title}</h4></a>`).join("")}`,
    ["rail-heading", "other", "teaser-title", "other", "teaser-title", "other", "teaser-title"],
  ],
  [
    "the last of two headings that lead to one story",
    `<h3>Similar articles</h3>${["Pier closed", "Boats race"].map((title, i) => `<a href="/2024/05/${i}"><h5>Harbour news</h5><h4>${title}</h4></a>`).join("")}`,
    ["rail-heading", "other", "teaser-title", "other", "teaser-title"],
  ],
  [
    "numbers are no titles",
    `<h3>Similar articles</h3>${linked("h4", "3 12", "a")}${linked("h4", "8 14", "b")}`,
    ["rail-heading", "other", "other"],
  ],
  [
    "sections are no stories",
    `<h3>Similar articles</h3><h4><a href="/a">Harbour news</a></h4><h4><a href="/b">Old pier</a></h4>`,
    ["rail-heading", "other", "other"],
  ],
  [
    "one title is no rail",
    `<h3>Similar articles</h3>${linked("h4", "Harbour reopens", "a")}`,
    ["rail-heading", "other"],
  ],
  [
    "a kicker of three words, which leads to the title's story",
    `<h3>Similar articles</h3>${["The old pier is closed", "Boats race on Sunday again"].map((title, i) => `<a href="/2024/05/${i}"><div>News from Talheim</div><div>${title}</div></a>`).join("")}`,
    ["rail-heading", "other", "teaser-title", "other", "teaser-title"],
  ],
  [
    "three words, beside a title of more",
    `<h3>Similar articles</h3>${linked("li", "Harbour reopens today", "a")}${linked("li", "The old pier is closed", "b")}`,
    ["rail-heading", "teaser-title", "teaser-title"],
  ],
  [
    "lines of three words are topics",
    `<h3>Similar articles</h3>${linked("li", "Harbour reopens today", "a")}${linked("li", "Pier closed again", "b")}`,
    ["rail-heading", "other", "other"],
  ],
  [
    "a day behind the title in its line",
    `<h3>Similar articles</h3>${["The old pier is closed", "Boats race again"].map((title, i) => `<li><a href="/2024/05/${i}">${title}</a><span>Jul 9, 2025</span></li>`).join("")}`,
    ["rail-heading", "teaser-title", "teaser-title"],
  ],
  [
    "less than half of a line, or furniture",
    `<h3>Similar articles</h3>${linked("li", "The old pier is closed", "a")}<li><a href="/2024/05/b">Boats race again</a> beside the pier on Sunday</li><li><a href="/2024/05/c">12 min read</a></li>`,
    ["rail-heading", "other", "other", "other"],
  ],
  [
    "short lines are topics",
    `<h3>Similar articles</h3>${linked("div", "Harbour news", "a")}${linked("div", "Old pier", "b")}`,
    ["rail-heading", "other", "other"],
  ],
])("under a heading that says so: %s", (_, html, roles) => {
  const { page, galley } = measuredPage(`<body>${STORY}${html}</body>`);
  const counted = survey(page, galley);
  const labels = galley.blocks.map(({ tag, text }) => ({
    ...draft(0),
    role: text === "Similar articles" ? ("rail-heading" as const) : roleOf(tag),
  }));
  labelRails(counted, labels);
  expect(labels.slice(1).map(({ role }) => role)).toEqual(roles);
});

test.each([
  ["Read also", "rail-heading", "teaser-title"],
  ['<a href="/c">Read also</a>', "in-body-link", "other"],
])("what announces links in the story heads a rail behind it, unless it is one: %s", (line, heading, title) => {
  const { page, galley } = measuredPage(
    `<body>${STORY}<p>${line}</p>${linked("h4", "Harbour reopens", "a")}${linked("h4", "Pier closed", "b")}</body>`,
  );
  const labels = galley.blocks.map(({ tag, text }) => ({
    ...draft(0),
    role: text === "Read also" ? ("in-body-link" as const) : roleOf(tag),
  }));
  labelRails(survey(page, galley), labels);
  expect(labels.slice(1).map(({ role }) => role)).toEqual([heading, title, title]);
});

const LONG = ["The old pier is closed again", "Boats race in the harbour on Sunday"];

test.each([
  ["<h3>Harbour voices</h3>", "/2024/05/", LONG, "rail-heading"],
  ["<h3>Sign in to comment</h3>", "/2024/05/", LONG, "other"],
  ["<h3>Harbour voices</h3>", "https://goods.example/2024/05/", LONG, "other"],
  ["<h3>Harbour voices</h3>", "/2024/05/", ["Ropes, chains and anchors", LONG[1] ?? ""], "other"],
])("behind the story, long titles of the same site alone: %s %s", (heading, address, titles, role) => {
  const { page, galley } = measuredPage(
    `<base href="https://www.pier.example/2024/05/a"><body>${STORY}${heading}<div>${titles.map((title, i) => `<h4><a href="${address}${i}">${title}</a></h4>`).join("")}</div></body>`,
  );
  const labels = galley.blocks.map(({ tag }) => ({ ...draft(0), role: roleOf(tag) }));
  labelRails(survey(page, galley), labels);
  expect(labels[1]?.role).toBe(role);
});

test("before the story such headings stand in menus", () => {
  const { page, galley } = measuredPage(
    `<body><h3>Similar articles</h3>${linked("h4", "Harbour reopens", "a")}${linked("h4", "Pier closed", "b")}${STORY}</body>`,
  );
  const labels = galley.blocks.map(({ tag, text }) => ({
    ...draft(0),
    role: text === "Similar articles" ? ("rail-heading" as const) : roleOf(tag),
  }));
  labelRails(survey(page, galley), labels);
  expect(labels.map(({ role }) => role)).toEqual(["rail-heading", "other", "other", "body"]);
});

test("two links built alike around a rail leave it one", () => {
  const link = (at: string): string => `<div><a href="/2024/06/${at}">What the harbour needs now</a></div>`;
  const { labels } = label(`<body>${STORY}${link("a")}<ul>${STORIES}</ul>${link("b")}</body>`);
  expect(labels.map(({ role }) => role)).toEqual(["body", "other", ...Array(3).fill("teaser-title"), "other"]);
});
