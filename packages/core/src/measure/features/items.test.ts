import { expect, test } from "vitest";
import { measuredPage } from "../../../test/measured-page.ts";
import { MARKUP_GROUPS, tabulate } from "../features.ts";
import { survey } from "../survey.ts";

const ITEMS_AT = MARKUP_GROUPS.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
/** In the order of the group. */
const NAMES = ["items", "itemsLinked", "itemsWords", "itemsShare", "itemBlocks", "itemLinked"] as const;
const PAGE = `<title>Seawall repairs begin</title><h1>Seawall repairs begin</h1>
<p>The seawall has been open since winter.</p><p>Repairs begin in June, the town says.</p>
<div class="card"><h3><a href="/1">Bus drivers get a raise</a></h3><p>Long negotiations are over.</p></div>
<div class="card"><h3><a href="/2">Sawmill trains its rivals</a></h3><p>Two families, one trade.</p></div>
<div class="card"><h3><a href="/3">Rowers reach the final</a></h3><p>They won by a length.</p></div>`;

/** What the features say of each block of the page, in page order. */
function read(...names: readonly (typeof NAMES)[number][]): number[][] {
  const { page, galley } = measuredPage(PAGE);
  const { values, width } = tabulate(survey(page, galley), MARKUP_GROUPS);
  return Array.from({ length: values.length / width }, (_, block) =>
    names.map((name) => Math.round(100 * (values[block * width + ITEMS_AT + NAMES.indexOf(name)] ?? Number.NaN)) / 100),
  );
}

test("three cards in a row are the items of a list, and other blocks' titles lead elsewhere", () => {
  const none = [0, 0, 0];
  const [title, summary] = [
    [3, 1, 0],
    [3, 1, 1],
  ];
  const cards = [title, summary, title, summary, title, summary];
  expect(read("items", "itemsLinked", "itemLinked")).toEqual([none, none, none, ...cards]);
});
