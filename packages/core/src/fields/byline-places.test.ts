import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { extract } from "../extract.ts";
import type { Byline, RegionRole } from "../record.ts";
import { bylineStretches, withPlaces } from "./byline-places.ts";

const declared = (person: string): Byline => ({
  role: "author",
  person,
  raw: person,
  spans: [],
  from: "jsonld#/0/author",
  confidence: 0.9,
});
const page = (lines: readonly (readonly [RegionRole, string])[]) =>
  labelledPage({
    lines: [["headline", "Ferry line opens"] as const, ...lines].map(([role, text]) => ({ role, text })),
  });
const story = ["body", "Ann Lee took the first boat, the council said."] as const;

test.each<[line: string, people: string, stretches: string]>([
  ["Ann Lee", "Ann Lee", "Ann Lee"],
  ["Ann Lee Bo Berg Cai Dahl", "Ann Lee, Bo Berg, Cai Dahl", "Ann Lee Bo Berg Cai Dahl"],
  ["Boats - Ann Lee - Tags: harbour", "Ann Lee", "Ann Lee"],
  ["Ann Lee and colleagues of our desk, Bo Berg", "Ann Lee, Bo Berg", ""],
  ["Ann Leeson", "Ann Lee", ""],
  ["Joann Lee", "Ann Lee", ""],
  [`Ann Lee ${"and everybody else ".repeat(10)}`, "Ann Lee", ""],
])("%s, where %s is declared, is a byline in: %s", (line, people, stretches) => {
  const labelled = page([["other", line], story]);
  const placed = withPlaces(labelled, people.split(", ").map(declared));
  const sliced = (span: readonly [number, number]) => labelled.galley.text.slice(...span);
  expect(bylineStretches(labelled, placed).map(sliced).join("; ")).toBe(stretches);
  for (const { spans, person } of placed) for (const span of spans) expect(sliced(span)).toBe(person);
});

test("names in menus and in the story are not looked for; a name with a place keeps it", () => {
  const labelled = page([["navigation", "Ann Lee"], story]);
  expect(withPlaces(labelled, [declared("Ann Lee")])).toEqual([declared("Ann Lee")]);
  const shown: Byline = { ...declared("Ann Lee"), spans: [[3, 10]] };
  expect(withPlaces(labelled, [shown])).toEqual([shown]);
});

test("a byline between the standfirst and the story stands in the story's head", () => {
  const lead = "The first boat in nine months left on Monday.";
  const labelled = page([["body", lead], ["other", "Ann Lee"], story]);
  const placed: Byline[] = [
    {
      ...declared("Ann Lee"),
      spans: [[labelled.galley.text.indexOf("Ann Lee"), labelled.galley.text.indexOf("Ann Lee") + 7]],
    },
  ];
  const sliced = (span: readonly [number, number]) => labelled.galley.text.slice(...span);
  expect(bylineStretches(labelled, placed)).toEqual([]);
  expect(bylineStretches(labelled, placed, labelled.galley.text.indexOf(lead) + lead.length).map(sliced)).toEqual([
    "Ann Lee",
  ]);
});

test("the region of a byline behind the standfirst", () => {
  const story =
    "<p>The council voted on Monday to open the ferry line across the harbour, its chairman said after three hours.</p>";
  const lead = "The first boat in nine months left the old pier on Monday, and nobody was on board.";
  const html = `<title>Ferry line opens</title><meta name="description" content="${lead}"><meta name="author" content="Ann Lee"><article><h1>Ferry line opens</h1><p class="lead">${lead}</p><div>Ann Lee</div>${story.repeat(4)}</article>`;
  const outcome = extract(html, { contentType: "text/html" });
  const record = outcome.kind === "article" ? outcome.record : null;
  expect(record?.standfirst.value).toBe(lead);
  expect(record?.regions.map(({ role }) => role).slice(0, 3)).toEqual(["headline", "standfirst", "byline"]);
});
