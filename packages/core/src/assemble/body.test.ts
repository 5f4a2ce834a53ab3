import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const SENTENCES = [
  "The ferry to Saltholm turned back on Monday morning when its engine had failed in the sound.",
  "Nobody was hurt, the harbour office said, and all sixty passengers were put on a bus at noon.",
  "A second boat is to take over the crossing on Wednesday, an hour later than the timetable has it.",
  "The company has promised to pay back the fares of all who had booked for the next seven days.",
  "Last year the ferry lay in the yard for five weeks, and the islanders had to charter a trawler.",
];
const story = SENTENCES.map((text) => `<p>${text}</p>`).join("");

/** The kinds of the story's blocks; cells with their places. */
function kinds(body: string): string[] {
  const outcome = extract(
    `<html lang="en"><title>Ferry turns back</title><body><main><h1>Ferry turns back</h1>${body}</main></body></html>`,
    { url: "https://post.example/2025/05/ferry-turns-back" },
  );
  if (outcome.kind !== "article") throw new Error(outcome.reason);
  return outcome.record.body.blocks.map((block) =>
    block.kind === "table" ? `${block.row}.${block.column} ${block.text}` : block.kind,
  );
}

const PARAGRAPHS = SENTENCES.map(() => "paragraph");

test.each<[string, string, string[]]>([
  ["paragraphs", story, PARAGRAPHS],
  ["all of it in an item of a list of stories", `<ul><li>${story}</li></ul>`, PARAGRAPHS],
  ["most of it in one", `<p>${SENTENCES[0]}</p><ul><li>${story.slice(story.indexOf("<p>", 1))}</li></ul>`, PARAGRAPHS],
  ["all of it in a cell of a layout", `<table><tr><td>${SENTENCES.join("<br><br>")}</td></tr></table>`, PARAGRAPHS],
  [
    "a list in the story",
    `${story}<p>The boats that still sail:</p><ul><li>the Heron, every morning but Sunday</li><li>the Tern, on Friday evenings alone</li></ul>`,
    [...PARAGRAPHS, "paragraph", "list-item", "list-item"],
  ],
  [
    "a quotation",
    story.replace("<p>Nobody", "<blockquote>Nobody").replace("noon.</p>", "noon.</blockquote>"),
    ["paragraph", "quote", "paragraph", "paragraph", "paragraph"],
  ],
  [
    "a table in the story",
    `${story}<table><tr><th>Boat</th><th>Sails</th></tr><tr><td>Heron</td><td>daily</td></tr></table><p>${SENTENCES[3]}</p>`,
    [...PARAGRAPHS, "0.0 Boat", "0.1 Sails", "1.0 Heron", "1.1 daily", "paragraph"],
  ],
])("%s", (_, body, expected) => {
  expect(kinds(body)).toEqual(expected);
});
