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
