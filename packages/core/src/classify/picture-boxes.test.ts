import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelPictureBoxes } from "./picture-boxes.ts";

const P = "<p>The council met on Monday and voted for the new pier after a long debate that nobody had expected.</p>";

/** The role of the words in the picture's box, which the model is as sure of as said. */
function role(words: string, likely: number): string | undefined {
  const box = `<table><tr><td><img src="/pond.jpg"><br>${words}</td></tr></table>`;
  const { page, galley } = measuredPage(`<div>${P}</div>${box}<div>${P}${P}</div>`);
  const drafts = galley.blocks.map(({ tag }) => draft(tag === "p" ? 0.99 : likely));
  labelPictureBoxes(survey(page, galley), drafts);
  return drafts[galley.blocks.findIndex(({ tag }) => tag !== "p")]?.role;
}

test.each([
  ["新华社记者 张三 摄", "caption"],
  ["市长说，新桥明年完工。", "other"],
  ["Die Brücke wird im Mai fertig, sagte die Stadt. (dpa)", "other"],
])(
  "the line behind a picture among paragraphs is its caption where a credit names who took it: %s",
  (end, expected) => {
    const line = `<p>11月2日，技术人员在观测站调试设备（无人机照片）。${end}</p>`;
    const { page, galley } = measuredPage(`<div>${P}<p><img src="/a.jpg"></p>${line}${P}${P}</div>`);
    const drafts = galley.blocks.map(() => draft(0.99));
    labelPictureBoxes(survey(page, galley), drafts);
    expect(drafts[1]?.role).toBe(expected);
  },
);

test.each([
  ["words alone with a picture are its caption", "The mill pond, with the field behind it.", 0.7, "caption"],
  ["no sentence", "The mill pond, with the field behind it", 0.92, "caption"],
  ["a step of a recipe", "Stir the oats into the warm milk until it thickens.", 0.92, "other"],
  ["unless the model is sure", "The mill pond, with the field behind it.", 0.96, "other"],
  ["and no credit closes them", "The mill pond, with the field behind it. Photo by Owen Vale", 0.96, "caption"],
])("%s", (_, words, likely, expected) => {
  expect(role(words, likely)).toBe(expected);
});

/** The role of the line right behind a picture, in a box of its own, that the model gives .3. */
function behind(line: string, alt = ""): string | undefined {
  const { page, galley } = measuredPage(
    `<div>${P}<img src="/a.jpg" alt="${alt}"></div><div>${line}</div><div>${P}${P}</div>`,
  );
  const drafts = galley.blocks.map(({ text }) => draft(text.startsWith("The council") ? 0.99 : 0.3));
  labelPictureBoxes(survey(page, galley), drafts);
  return drafts[1]?.role;
}

test.each([
  ["an agency alone", "Getty Images", "", "credit"],
  ["linked, closed by an agency", '<a href="/p/1">The mill pond. | Foto: Reuters</a>', "", "caption"],
  [
    "its alternative text",
    "The mill pond after the weir gave way.",
    "The mill pond after the weir gave way.",
    "caption",
  ],
  [
    "its alternative text, linked",
    '<a href="/p/1">The mill pond after the weir gave way.</a>',
    "The mill pond after the weir gave way.",
    "other",
  ],
  ["a button", "Bild vergrößern", "", "other"],
  ["other words", "The mill pond after the weir gave way.", "", "other"],
  ["a headline", "<h1>The mill pond after the weir gave way.</h1>", "The mill pond after the weir gave way.", "other"],
])("behind a picture: %s", (_, line, alt, expected) => expect(behind(line, alt)).toBe(expected));

test.each([
  ["before the story, an author", 0, "Ann Lee<br>reports from Upper Marl", "other"],
  ["before the story, a byline", 0, "By Ann Lee, Marl correspondent, on 3 May 2024", "other"],
  ["before the story, a caption", 0, "The mill pond, with the field behind it.", "caption"],
  ["in the story, a portrait", 2, "Ann Bartholomew Lee, laughing", "caption"],
])("few words alone with a picture: %s", (_, before, words, expected) => {
  const box = `<header><img src="/a.jpg">${words}</header>`;
  const html = `<h1>Weir</h1>${P.repeat(before)}${box}${P}${P}`;
  const { page, galley } = measuredPage(`<div>${html}</div>`);
  const drafts = galley.blocks.map(({ tag }) => draft(tag === "p" ? 0.99 : 0.3));
  labelPictureBoxes(survey(page, galley), drafts);
  expect(drafts[before + 1]?.role).toBe(expected);
});
