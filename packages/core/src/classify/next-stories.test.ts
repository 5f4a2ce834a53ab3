import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { decide, draft } from "./draft.ts";
import { labelNextStories } from "./next-stories.ts";

const OWN = "<p>The weir gave way on Tuesday night.</p>";
const OTHER = "<p>Ferries stay in port.</p>";

/** How many of the paragraphs are still story, on a page that begins with `Weir` in an h1. */
function paragraphs(html: string): number {
  const { page, galley } = measuredPage(`<main><h1>Weir</h1>${html}</main>`);
  const drafts = galley.blocks.map(({ tag, text }) => {
    const own = draft(tag === "p" ? 0.9 : 0.1);
    if (tag === "p") decide(own, "body", 0.9, "model");
    if (text === "More news") decide(own, "rail-heading", 0.8, "lexicon");
    return own;
  });
  labelNextStories(survey(page, galley), drafts, 0);
  return drafts.filter(({ role }) => role === "body").length;
}

const furniture = (lines: number) => "<div>x</div>".repeat(lines);

test.each([
  ["a story set as the first is", `${OWN}${furniture(4)}<h1>Ferry</h1>${OTHER.repeat(5)}`, 1],
  ["a chapter is set as the headline is", `${OWN}<h1>Ferry</h1>${OTHER.repeat(5)}`, 6],
  ["a rail of the first rank", `${OWN}${furniture(3)}<div><h1>More news</h1></div>${OTHER.repeat(5)}`, 1],
  [
    "a title with a time of its own",
    `${OWN}${furniture(4)}<div><h1>Ferry</h1></div><div>Published 3 May 2031, 10:15</div>${OTHER.repeat(5)}`,
    1,
  ],
  [
    "a title with a day further down",
    `${OWN}${furniture(4)}<div><h1>Ferry</h1></div>${furniture(7)}<div>3 May 2031</div>${OTHER.repeat(5)}`,
    6,
  ],
  ["a title when most is told", `${OWN.repeat(3)}${furniture(9)}<div><h1>Ferry</h1></div>${OTHER}`, 3],
  ["before most is told", `${OWN}${furniture(9)}<div><h1>Ferry</h1></div>${OTHER.repeat(5)}`, 6],
  ["near the story", `${OWN.repeat(3)}${furniture(3)}<div><h1>Ferry</h1></div>${OTHER}`, 4],
  ["the headline once more", `${OWN.repeat(3)}${furniture(9)}<div><h1>Weir</h1></div>${OWN}`, 4],
  ["a title of the second rank", `${OWN.repeat(3)}${furniture(9)}<h2>Ferry</h2>${OWN}`, 4],
])("%s", (_, html, expected) => expect(paragraphs(html)).toBe(expected));
