import { expect, test } from "vitest";
import type { SiteOutline } from "../../options.ts";
import { lineKey } from "../../text/line-key.ts";
import { runningWords } from "../../text/running-text.ts";
import { siteLines } from "./site-lines.ts";

const SAID = " =*#";

/** What pages of a site say of the first one: `=` frame, `*` where they tell their stories, `#` frame with the line beside it, or with nothing below. */
function said(...pages: readonly string[]): string {
  const all = pages.map((page) => page.trim().split(/\n\s*/));
  const counts = new Map<number, number>();
  for (const page of all) for (const key of new Set(page.map(lineKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const outlines = new Map(
    all.map((page, i): [string, SiteOutline] => [String(i), { keys: page.map(lineKey), told: page.map(runningWords) }]),
  );
  const site = { pages: new Set(outlines.keys()), counts, outlines };
  return [...(siteLines(all[0] ?? [], "0", site) ?? [])].map((one) => SAID[one]).join("");
}

const FERRY = `Share
  The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.
  The islands had been cut off from the ferry for most of the winter, and food came by helicopter.`;
const SMITH = `Share
  The smith of the northern island put out his fire on Friday, after fifty-one years at the same anvil.
  His workshop will be a museum from the spring, if the council finds somebody who can light the fire.`;
const BRIEF = `Share
  A barn burnt down on Sunday.`;
const more = (...titles: readonly string[]): string => `\nMore\n${titles.join("\n")}\nImprint`;

test.each([
  [
    "between the same two lines",
    [BRIEF + more("Baker wins"), FERRY + more("Old mill"), SMITH + more("Red lamp")],
    "=*= #",
  ],
  ["one other page is not enough", [BRIEF + more("Baker wins"), FERRY + more("Old mill")], "= = ="],
  [
    "a list of titles tells less than a story, however long",
    [BRIEF + more("A", "B", "C", "D"), FERRY + more("E", "F", "G", "H"), SMITH + more("I", "J", "K", "L")],
    "=*=    #",
  ],
  ["what stands first", [`Rain${more("A")}`, `${FERRY.slice(8)}${more("B")}`, `${SMITH.slice(8)}${more("C")}`], "*= #"],
  [
    "a title in other pages' rails is no box of theirs",
    [`Top\nRain\nA.\nImprint`, `Top\nFog\nRain\nImprint`, `Top\nSnow\nRain\nImprint`],
    "== #",
  ],
])("%s", (_what, pages, expected) => {
  expect(said(...pages)).toBe(expected);
});
