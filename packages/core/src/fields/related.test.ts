import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import type { LabelledPage } from "../classify/label.ts";
import { datedItems, otherStories, readRelated } from "./related.ts";

const title = (html: string): string => `<li data-role="teaser-title">${html}</li>`;
const age = (text: string): string => `<li data-role="teaser-age">${text}</li>`;
const summary = (text: string): string => `<li data-role="teaser-summary">${text}</li>`;
const bridge = `<a href="/bridge">Bridge opens after six years</a>`;
const pier = `<a href="/pier">Pier stays closed for a third winter</a>`;
const TITLE = "Bridge opens after six years";

/** A page of one rail. */
function rail(html: string): LabelledPage {
  const page = labelledHtml(`<ul>${html}</ul>`, "https://paper.example/ferry?from=mail");
  return { ...page, labels: page.labels.map((label) => ({ ...label, group: "rail:latest" })) };
}

test.each<[string, readonly string[], readonly (readonly [string, string | undefined])[]]>([
  [
    "a clock before each",
    ["14:05 Bridge opens after six years", "updated 13:59 Pier stays closed", "9:38 pm Ferry runs late"],
    [
      [TITLE, undefined],
      ["Pier stays closed", undefined],
      ["Ferry runs late", undefined],
    ],
  ],
  [
    "a day before each, and a word that is short for a weekday elsewhere",
    ["19.01.2021 - Die Brücke steht", "23.02.2020 – Die Fähre fährt", "25/02/2020 Der Steg"],
    [
      ["Die Brücke steht", "2021-01-19"],
      ["Die Fähre fährt", "2020-02-23"],
      ["Der Steg", "2020-02-25"],
    ],
  ],
  [
    "three of seven titles",
    [
      "9:15 is too early for the ferry",
      "20:15 at the pier",
      "11:30 service ends",
      "Bridge reopens",
      "Pier stays closed",
      "Fog at sea",
      "Ferry runs late",
    ],
    [
      ["9:15 is too early for the ferry", undefined],
      ["20:15 at the pier", undefined],
      ["11:30 service ends", undefined],
      ["Bridge reopens", undefined],
      ["Pier stays closed", undefined],
      ["Fog at sea", undefined],
      ["Ferry runs late", undefined],
    ],
  ],
  [
    "two that begin with a time are no ticker",
    ["9:15 is too early for the ferry", "20:15 at the pier"],
    [
      ["9:15 is too early for the ferry", undefined],
      ["20:15 at the pier", undefined],
    ],
  ],
  [
    "days amid the titles",
    ["Lage am 3.11.2021: Fähren", "Lage am 4.11.2021: Stege", "Lage am 5.11.2021: Brücken"],
    [
      ["Lage am 3.11.2021: Fähren", undefined],
      ["Lage am 4.11.2021: Stege", undefined],
      ["Lage am 5.11.2021: Brücken", undefined],
    ],
  ],
  [
    "times before no words",
    ["14:05 (12345)", "13:59 (23456)", "13:40 (34567)"],
    [
      ["14:05 (12345)", undefined],
      ["13:59 (23456)", undefined],
      ["13:40 (34567)", undefined],
    ],
  ],
  ["clocks that are all there is", ["14:05", "13:59", "9:38", "9:11"], []],
])("a ticker: %s", (_, titles, expected) => {
  const items = readRelated(rail(titles.map((text, i) => title(`<a href="/${i}">${text}</a>`)).join("")), {
    zone: null,
    language: "de",
  });
  expect(items.map((item) => [item.title, item.publishedAt?.edtf])).toEqual(expected);
});

test.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
  ["a day behind the title", title(bridge) + age("4 May 2025"), [[TITLE, "2025-05-04"]]],
  [
    "days before the titles",
    age("4 May 2025") + title(bridge) + age("3 May 2025") + title(pier),
    [
      [TITLE, "2025-05-04"],
      ["Pier stays closed for a third winter", "2025-05-03"],
    ],
  ],
  ["a day in the title's line", title(`${bridge} <i>(4 May 2025)</i>`), [[TITLE, "2025-05-04"]]],
  ["a clock in the title's line", title(`14:05 ${bridge}`), [[TITLE, undefined]]],
  ["a number in the title's line", title(`1. ${bridge} (12)`), [[TITLE, undefined]]],
  ["a kicker in the title's link", title(`<a href="/bridge">Harbour ${TITLE}</a>`), [[`Harbour ${TITLE}`, undefined]]],
  [
    "a kicker that its element alone sets apart",
    title(`<a href="/bridge"><span>Traffic</span><b>${TITLE}</b></a>`),
    [[TITLE, undefined]],
  ],
  [
    "a kicker before, an author behind",
    title(`<a href="/bridge"><i>Paid</i><span>Harbour today</span><b>${TITLE}!</b><i>By Ann Lee</i></a>`),
    [[`${TITLE}!`, undefined]],
  ],
  [
    "a capital inside a word",
    title(`<a href="/bridge">WorldWatch: <b>${TITLE}</b></a>`),
    [[`WorldWatch: ${TITLE}`, undefined]],
  ],
  [
    "an author's link",
    title(`${TITLE}, told by <a href="/ann">Ann Lee</a>`),
    [[`${TITLE}, told by Ann Lee`, undefined]],
  ],
  [
    "a time set as the title, the title as the summary",
    title(`<a href="/bridge">Published on 4 May 2025</a>`) + summary(bridge),
    [[TITLE, "2025-05-04"]],
  ],
  [
    "an address set as the title, the title as the summary",
    title(`<a href="/bridge">https://paper.example/bridge</a>`) + summary(bridge),
    [[TITLE, undefined]],
  ],
  [
    "dots before a number of comments",
    title(`<a href="/bridge">${TITLE}...<b>9378</b></a>`),
    [[`${TITLE}...`, undefined]],
  ],
  ["a day in an element behind it", title(`<a href="/bridge">${TITLE}<i>24.05.2025</i></a>`), [[TITLE, "2025-05-24"]]],
  [
    "the title for screens large and small",
    title(`<a href="/bridge"><b>${TITLE}</b> <i>${TITLE}</i></a>`),
    [[TITLE, undefined]],
  ],
  ["nothing but an address", title(`<a href="/bridge">www.paper.example/bridge</a>`), []],
  ["a title that ends in a day", title("The briefing, 4 May 2025"), [["The briefing, 4 May 2025", undefined]]],
  ["a day whose month is not certain", title(bridge) + age("03/04/2025"), [[TITLE, undefined]]],
])("items of a rail: %s", (_, html, expected) => {
  const items = readRelated(rail(html), { zone: null, language: null });
  expect(items.map((item) => [item.title, item.publishedAt?.edtf])).toEqual(expected);
});

const link = (words: string, href = "/news/bridge-opens-after-six-years"): string =>
  title(`<a href="${href}">${words}</a>`);

test.each<[string, string, readonly string[]]>([
  ["a title and its summary", link(TITLE) + link("Forty people crossed it."), [`${TITLE} | Forty people crossed it.`]],
  ["a kicker and its title", link("Brücke") + link(TITLE), [TITLE]],
  ["a title twice", link(TITLE) + link(TITLE), [TITLE]],
  [
    "comments on one story",
    title(`Ann on <a href="/p/bridge-opens">The bridge</a>`) + title(`Bob on <a href="/p/bridge-opens">The bridge</a>`),
    ["The bridge"],
  ],
  [
    "a list that leads to one address",
    link("First ferry", "/all") + link("Second ferry", "/all") + link("Third ferry", "/all"),
    ["First ferry", "Second ferry", "Third ferry"],
  ],
])("titles with one address: %s", (_, html, expected) => {
  const items = readRelated(rail(html), { zone: null, language: null });
  expect(items.map(({ title: name, summary: told }) => [name, told ?? []].flat().join(" | "))).toEqual(expected);
});

test.each<[string, string, number]>([
  ["another story", title(bridge), 1],
  ["the page's own by its headline", title(`<a href="/x">Ferry ends</a>`), 0],
  ["the page's own by its address", title(`<a href="//m.paper.example/ferry/#more">Last run</a>`), 0],
  ["goods", title(`<a href="https://shop.example/Kettle-Steel/dp/B0DG5">Kettle for the ferry</a>`), 0],
  ["a vacancy", title(`<a href="/job/4211">Master of a ferry</a>`), 0],
  ["a vacancy in German", title(`<a href="/stellenangebote/4211">Master of a ferry</a>`), 0],
  ["an offer to subscribe", title(`<a href="/abonnement/young?from=rail">Read on for € 1 a week</a>`), 0],
  ["all of one author", title(`<a href="/authors/ann-lee">All that Ann Lee wrote</a>`), 0],
  ["a telephone", title(`<a href="tel:+442079460123">+44 20 7946 0123</a>`), 0],
  ["a story of jobs", title(`<a href="/jobs-at-the-pier">Jobs at the pier</a>`), 1],
  ["another of the same path", title(`<a href="/ferry?from=feed">Last run</a>`), 1],
])("stories beside the page's own: %s", (_, html, expected) => {
  const page = rail(html);
  expect(otherStories(page, readRelated(page, { zone: null, language: null }), "Ferry ends")).toHaveLength(expected);
});

test("a day that is to come when the page is captured is of an event", () => {
  const items = readRelated(rail(title(bridge) + age("4 May 2025") + title(pier) + age("8 May 2025")), {
    zone: null,
    language: null,
  });
  const then = { edtf: "2025-05-05", earliest: null, latest: "2025-05-05T10:00:00Z", precision: "day" } as const;
  expect(datedItems(items, then).map(({ publishedAt }) => publishedAt?.edtf)).toEqual(["2025-05-04", undefined]);
});

test.each<[string, string, string]>([
  ["its section's link before it", `<a href="/traffic">Traffic</a> ${bridge}`, TITLE],
  [
    "its author's and its comments' links behind it",
    `${bridge} <a href="/ann">Ann Lee</a> <a href="/bridge#c">12</a>`,
    TITLE,
  ],
  ["a title in two links", `<a href="/bridge">Bridge</a> <a href="/bridge">opens today</a>`, "Bridge opens today"],
  ["an arrow", `<a href="/bridge">${TITLE} »</a>`, TITLE],
  ["dashes, a bullet", `-- · ${bridge}`, TITLE],
  ["guillemets", `<a href="/bridge">« Bridge opens »</a>`, "« Bridge opens »"],
  ["guillemets that point inwards", `<a href="/bridge">»Bridge opens«</a>`, "»Bridge opens«"],
])("a title with %s", (_, html, expected) => {
  const [item] = readRelated(rail(title(html)), { zone: null, language: null });
  expect([item?.title, item?.url]).toEqual([expected, "https://paper.example/bridge"]);
});

const menu = "<li>Jobs</li>".repeat(8);

test.each<[string, string, string, string, readonly string[]]>([
  ["one line, with a heading", "<h3>Most read</h3>", "<li>Paid</li>", "rail:most-read", ["Most read 1", "Most read 2"]],
  ["one line, without one", "", "<li>Paid</li>", "rail:most-read", ["most-read 1", "most-read 2"]],
  ["one line, unnamed", "", "<li>Paid</li>", "rail:unnamed", ["unnamed 1", "unnamed 2"]],
  ["many", "", menu, "rail:unnamed", ["unnamed 1", "unnamed 1"]],
  ["many, with a heading", "<h3>Most read</h3>", menu, "rail:most-read", ["Most read 1", "Most read 1"]],
])("a rail interrupted by lines that are of none: %s", (_, heading, between, group, expected) => {
  const named = heading.replace("<h3", `<h3 data-role="rail-heading"`);
  const page = labelledHtml(`${named}<ul>${title(bridge)}${between}${title(pier)}</ul>`);
  const labels = page.labels.map((label) => (label.role === "other" ? label : { ...label, group }));
  const items = readRelated({ ...page, labels }, { zone: null, language: null });
  expect(items.map(({ rail: name, position }) => `${name} ${position}`)).toEqual(expected);
});

test.each([
  ["#bridge", 0],
  ["#", 1],
  ["#!/bridge", 1],
  ["#/bridge", 1],
  ["/ferry-again#bridge", 1],
])("a list of contents leads into the page: %s", (href, items) => {
  expect(readRelated(rail(title(`<a href="${href}">${TITLE}</a>`)), { zone: null, language: null })).toHaveLength(
    items,
  );
});

test("an item that a rail shows again is a copy", () => {
  const page = rail(title(bridge) + title(pier) + title(bridge));
  const items = readRelated(page, { zone: null, language: null });
  expect(items.map((item) => [item.title, item.copies.map((span) => page.galley.text.slice(...span))])).toEqual([
    [TITLE, [TITLE]],
    ["Pier stays closed for a third winter", []],
  ]);
});

test("what ends several titles in an element of its own is none of them", () => {
  const ends = (tail: string) =>
    ["Bridge opens after six years", "Pier stays closed again", "Boats race around the bay"].map((name, i) =>
      title(`<a href="/${i}"><span>${name}</span>${i < 3 ? tail : ""}</a>`),
    );
  const titles = (html: string) => readRelated(rail(html), { zone: null, language: null }).map((item) => item.title);
  const plain = ["Bridge opens after six years", "Pier stays closed again", "Boats race around the bay"];
  expect(titles(ends("<i>hafen</i>").join(""))).toEqual(plain);
  expect(titles(ends(" <i>(opens in a new tab)</i>").join(""))).toEqual(plain);
  expect(titles(ends("<i>hafen</i>").slice(1).join(""))).toEqual(plain.slice(1).map((name) => `${name}hafen`));
});

test.each<[tail: string, starts: readonly string[]]>([
  [" Bridge opens after six years", ["One", "Two", "Three"]],
  [")", ["Bridge opens (again", "Pier closes (again", "Boats race (again"]],
])("a long end, a bracket is the title's own: %s", (tail, starts) => {
  const html = starts.map((start, i) => title(`<a href="/${i}"><i>${start}</i><b>${tail}</b></a>`));
  const items = readRelated(rail(html.join("")), { zone: null, language: null });
  expect(items.map((item) => item.title)).toEqual(starts.map((start) => start + tail));
});

test("a button behind the only title is none of it", () => {
  const page = rail(title(`<a href="/bridge"><span>${TITLE}</span> | <b>mehr</b></a>`));
  expect(readRelated(page, { zone: null, language: null }).map((item) => item.title)).toEqual([TITLE]);
});

test.each(["Engineer (m/w/d) for the harbour", "Ingénieur du port (H/F)", "Havenmeester (m|v|x)"])(
  "no story: %s",
  (name) => {
    const page = rail(title(`<a href="/1">${name}</a>`) + title(bridge));
    const items = otherStories(page, readRelated(page, { zone: null, language: null }), null);
    expect(items.map((item) => item.title)).toEqual([TITLE]);
  },
);
