import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelStorySummaries } from "./story-summaries.ts";

/** A card's title leads to another page; the number before the summary is the model's probability that it is story. */
function card(title: string, body: number, summary: string): string {
  return `<li><a href="/${body}">${title}</a><div class="sum">${body} ${summary}</div>`;
}

const PIER = "The old pier is to be torn down.";
const SCHOOL = "Two schools share one hall.";
const MILL = "The mill runs again.";

/** Roles of a page's summaries; a block is story where the number that it begins with says so. */
function roles(html: string): string {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(({ text }) => {
    const body = Number.parseFloat(text) || 0;
    return { ...draft(body), role: body >= 0.48 ? "body" : "other" } as ReturnType<typeof draft>;
  });
  labelStorySummaries(survey(page, galley), drafts);
  return galley.blocks.flatMap(({ text }, i) => (/^\d/.test(text) ? [drafts[i]?.role] : [])).join(" ");
}

test.each([
  ["a list of stories", card("A", 0.6, PIER) + card("B", 0.3, SCHOOL) + card("C", 0.2, MILL), "other other other"],
  ["most are story", card("A", 0.6, PIER) + card("B", 0.7, SCHOOL) + card("C", 0.2, MILL), "body body other"],
  ["one is surely story", card("A", 0.95, PIER) + card("B", 0.3, SCHOOL) + card("C", 0.2, MILL), "body other other"],
  ["two are no list", card("A", 0.6, PIER) + card("B", 0.3, SCHOOL), "body other"],
  ["no titles", `<p>0.6 ${PIER}<p>0.3 ${SCHOOL}<p>0.2 ${MILL}`, "body other other"],
])("%s", (_, html, expected) => {
  expect(roles(`<ul>${html}</ul>`)).toBe(expected);
});
