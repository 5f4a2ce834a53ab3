import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { decide, draft } from "./draft.ts";
import { labelStoryLinks } from "./story-links.ts";

const P = "<p>The ferry stays in port, its owner said.</p>";

/** Roles of all blocks but the story's paragraphs, on a page of ferries.example; `more` is a line known by its words. */
function roles(html: string): string[] {
  const { page, galley } = measuredPage(`<base href="https://www.ferries.example/2025/weir"><h1>Weir</h1>${html}`);
  const drafts = galley.blocks.map(({ text }) => {
    const own = draft(0.1);
    if (text.startsWith("The ferry")) decide(own, "body", 0.9, "model");
    if (text === "Videos & more") decide(own, "in-body-link", 0.8, "lexicon: read-more");
    return own;
  });
  labelStoryLinks(survey(page, galley), drafts, 0);
  return drafts.flatMap(({ role }) => (role === "body" ? [] : [role])).slice(1);
}

const TITLE = '<a href="/2025/pond">Mill pond is a field of mud</a>';
const MENU = "<ul><li><a href='/v'>Videos & more</a></li></ul>";

test.each([
  ["the linked title of a box", `${P}<h3>${TITLE}</h3>${P}`, ["in-body-link"]],
  [
    "a box whose parts lead to one page has one title",
    `${P}<a href="/2025/pond"><p>Weather</p><h3>Mill pond is a field of mud</h3><p>A swan is in it, the mayor says, and will not leave.</p></a>${P}`,
    ["other", "in-body-link", "other"],
  ],
  [
    "another host of the site",
    `${P}<h3><a href="https://pond.ferries.example/2025/a">Mill pond is a field</a></h3>${P}`,
    ["in-body-link"],
  ],
  ["another site", `${P}<h3><a href="https://pond.example/a">Mill pond is a field of mud</a></h3>${P}`, ["other"]],
  ["a place of the same page", `${P}<p><a href="#pond">Mill pond is a field of mud</a></p>${P}`, ["other"]],
  ["a line of several links", `${P}<p><a href="/a">Mill pond</a> <a href="/b">Ferry number two</a></p>${P}`, ["other"]],
  [
    "an item of a list, its kicker before the link",
    `${P}<ul><li>Mud: <a href="/2025/a">Mill pond is a field</a></li><li>Pier: <a href="/2025/b">It is shut</a></li></ul>${P}`,
    ["in-body-link", "other"],
  ],
  [
    "an item whose link is less than half of it, or ends before it",
    `${P}<ul><li>All that the council said of the old mill pond: <a href="/2025/a">a field of mud</a></li><li><a href="/2025/b">Mill pond is a field</a> of mud</li></ul>${P}`,
    ["other", "other"],
  ],
  [
    "an announcement glued to the link, though it is a third of the line",
    `${P}<div><span>Read also</span><a href="/2025/pond">Mill pond is mud</a></div>${P}`,
    ["in-body-link"],
  ],
  [
    "other words before the link",
    `${P}<div><span>Old ferry</span><a href="/2025/pond">Mill pond is mud</a></div>${P}`,
    ["other"],
  ],
  ["a link of few words", `${P}<p><a href="/a">All ferries</a></p>${P}`, ["other"]],
  ["numbers in a query", `${P}<p><a href="/join?from=20250314">Ride as often as you like</a></p>${P}`, ["more-link"]],
  ["in that of a file", `${P}<p><a href="/show.php?id=20250314">Mill pond is a field</a></p>${P}`, ["in-body-link"]],
  ["an address that is no story's", `${P}<p><a href="/demo">See how the ferry can help you</a></p>${P}`, ["more-link"]],
  ["behind the story", `${P}${P}<h3>${TITLE}</h3>`, ["other"]],
  [
    "a line of the menu that says `videos`",
    `${P}${P}${"<hr><p>x</p>".repeat(8)}${MENU}`,
    [..."xxxxxxxx"].map(() => "other").concat("more-link"),
  ],
  ["such a line right behind the story", `${P}${P}${MENU}`, ["in-body-link"]],
])("%s", (_, html, expected) => expect(roles(html)).toEqual(expected));
