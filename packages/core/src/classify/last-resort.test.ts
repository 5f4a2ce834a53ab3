import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelLastResort } from "./last-resort.ts";

const MENU =
  "<li><a href='/sport'>Sport</a></li><li><a href='/ferries'>Ferries</a></li><li><a href='/weirs'>Weirs</a></li>";
const TITLE = "<h1>The weir gave way</h1>";
const LINE = "<p>Nobody was hurt</p>";
const TEXT = "<p>Nobody was hurt when the weir gave way on Tuesday night.</p>";
const FOOT = "<p>Imprint</p>";
const FAR = "<p>.</p>".repeat(40);

/** What of a page is story where the model thinks each block this likely: unsure but for the headline and full stops. */
function storyOf(html: string, likely = 0.2, headline = "The weir gave way"): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) => draft(text === headline || text === "." ? 0 : likely));
  if (likely >= 0.5) for (const own of drafts) own.role = own.body >= 0.5 ? "body" : "other";
  labelLastResort(
    survey(page, galley),
    drafts,
    galley.blocks.findIndex(({ text }) => text === headline),
  );
  return galley.blocks.filter(({ index }) => drafts[index]?.role === "body").map(({ text }) => text);
}

const told = "Nobody was hurt when the weir gave way on Tuesday night.";
test.each<[string, string[], string[]]>([
  ["a menu alone", storyOf(MENU + FOOT + FOOT), []],
  ["a menu, a headline and a line", storyOf(MENU + TITLE + LINE), []],
  ["text behind a headline", storyOf(MENU + TITLE + LINE + TEXT), ["Nobody was hurt", told]],
  ["what stands far behind it", storyOf(MENU + TITLE + TEXT + FAR + FOOT), [told]],
  ["text far behind a headline", storyOf(MENU + TITLE + FAR + TEXT), [told]],
  ["text without a headline", storyOf(MENU + FAR + LINE + TEXT), ["Nobody was hurt", told]],
  ["a page of a few lines", storyOf(LINE), ["Nobody was hurt"]],
  ["links of a menu that the model takes for story", storyOf(MENU + LINE + FOOT, 0.6), ["Nobody was hurt", "Imprint"]],
])("%s", (_, story, expected) => expect(story).toEqual(expected));
