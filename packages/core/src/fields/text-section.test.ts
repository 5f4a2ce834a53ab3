import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import type { LabelledPage } from "../classify/label.ts";
import { classifyLines } from "../classify/lines.ts";
import { readPublisher } from "./publisher.ts";
import { readPublisherHome } from "./publisher-home.ts";
import { readSection } from "./section.ts";

const STORY = [
  "Ferry runs again after nine months",
  "By Ada Whitcombe",
  "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.",
  "The islands had been cut off from the ferry for most of the winter, and food came by helicopter.",
  "The ferry carries forty cars and will cross the bay sixteen times a day until the autumn.",
];

function copied(lines: readonly string[], path: string): LabelledPage {
  const text = lines.join("\n");
  const url = `https://www.harbourpost.example${path}`;
  const { page, galley } = measuredPage(text, { contentType: "text/plain", url });
  return { page, galley, labels: classifyLines(page, galley) };
}

test.each<[string, readonly string[], string, string | null]>([
  ["a step of the way", ["Home » Islands » Ferries", ...STORY], "/a", "Islands"],
  ["a step of the way that says what it is", ["Sie sind hier: Startseite > Inseln", ...STORY], "/a", "Inseln"],
  ["a path that begins elsewhere", ["Weather | Sport", ...STORY], "/a", null],
  [
    "a line that words the address",
    ["Kultur & Inseln", "Sport", ...STORY],
    "/kultur-inseln/ferry-runs",
    "Kultur & Inseln",
  ],
  ["a line with letters that addresses write in two", ["Übersee", ...STORY], "/news/uebersee/ferry", "Übersee"],
  ["no line for the address", ["Weather", ...STORY], "/islands/ferry-runs", null],
  ["a field of a database", [...STORY.slice(0, 2), "SECTION: Islands; Pg. 7", ...STORY.slice(2)], "/a", "Islands"],
  ["a field in another language", [...STORY.slice(0, 2), "RUBRIK: Inseln", ...STORY.slice(2)], "/a", "Inseln"],
  ["a sentence that begins so", [...STORY, "Section: a word that the council: has struck."], "/a", null],
  ["nothing but the headline for the address", STORY, "/ferry-runs-again-after-nine-months/1", null],
])("the section of a page copied from a browser: %s", (_, lines, path, expected) => {
  const section = readSection(copied(lines, path));
  expect(section.value).toBe(expected);
  if (expected !== null) expect(lines.join("\n").slice(...(section.spans?.[0] ?? [0, 0]))).toBe(expected);
});

test.each<[string, string | null]>([
  ["Read more stories in Harbour Post, the paper of the islands", "Harbour Post"],
  ["Follow HarbourPost on the networks", "HarbourPost"],
  ["they sat by the harbour post and waited", null],
])("a name that spells the host inside a line: %s", (line, expected) => {
  const labelled = copied([...STORY, line], "/a");
  expect(readPublisher(labelled, readPublisherHome(labelled, "en")).value?.name ?? null).toBe(expected);
});
