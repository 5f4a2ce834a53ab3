import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { draft } from "./draft.ts";
import { labelLiveEntries } from "./live-entries.ts";

const RIVER = "<p>The river has reached the arches of the bridge.</p>";
const SCHOOL = "<p>The school will stay shut until Thursday.</p>";
const HALL = "<p>Sixty people spent the night in the town hall.</p>";
const box = (time: string, text: string) =>
  `<div class="x"><span>${time}</span>${text}<a href="#s">Share this post</a></div>`;

/** Each block's entry and role. Paragraphs that begin with "The" are story, all else is unknown. */
function read(body: string, headline = "Floods live: river peaks", head = ""): string[] {
  const { page, galley } = measuredPage(`<head>${head}</head><body><h1>${headline}</h1><main>${body}</main></body>`);
  const drafts = galley.blocks.map(({ text, tag }) =>
    tag === "p" && text.startsWith("The") ? { ...draft(0.9), role: "body" as const } : draft(0.1),
  );
  labelLiveEntries(survey(page, galley), drafts, 0);
  return drafts
    .slice(1)
    .map(({ entry, role }: { entry: number | undefined; role: string }) => `${entry ?? "-"} ${role}`);
}

const NONE = (count: number) => Array.from({ length: count }, () => expect.stringMatching(/^- /) as string);

test("boxes that begin with a time; a sentence that the model did not know, and a button", () => {
  expect(read(box("09:42", RIVER) + box("08:15", SCHOOL) + box("06:30", HALL))).toEqual([
    ...["0 live-meta", "0 body", "0 other"],
    ...["1 live-meta", "1 body", "1 other"],
    ...["2 live-meta", "2 body", "2 other"],
  ]);
});

test.each([
  [
    "lines of times between paragraphs",
    `<p>09:42</p>${RIVER}<p>08:15</p>${SCHOOL}`,
    ["0 live-meta", "0 body", "1 live-meta", "1 body"],
  ],
  [
    "headings that begin with a time",
    `<h2>09:42 | River at the bridge peaks</h2>${RIVER}<h2>08:15 | School on the hill shut</h2>${SCHOOL}`,
    ["0 subheading", "0 body", "1 subheading", "1 body"],
  ],
  [
    "times of elements",
    `<section><time>09:42</time><b>Key event</b>${RIVER}</section><section><time>08:15</time>${SCHOOL}</section>`,
    ["0 other", "0 body", "1 live-meta", "1 body"],
  ],
  [
    "the story's own time before the first",
    `<p>11 February 2025, 06:30</p>${box("09:42", RIVER)}${box("08:15", SCHOOL)}`,
    ["- other", "0 live-meta", "0 body", "0 other", "1 live-meta", "1 body", "1 other"],
  ],
  [
    "a list of key events",
    `<ul><li>09:42 River peaks</li><li>08:15 School shut</li></ul>${box("09:42", RIVER)}${box("08:15", SCHOOL)}`,
    ["- other", "- other", "0 live-meta", "0 body", "0 other", "1 live-meta", "1 body", "1 other"],
  ],
  [
    "a byline, and a post that the entry quotes",
    `${box("09:42", `<p>By Ann Lee</p>${RIVER}<blockquote><p>Stay away from the banks.</p></blockquote>`)}${box("08:15", SCHOOL)}`,
    ["0 live-meta", "0 live-meta", "0 body", "0 other", "0 other", "1 live-meta", "1 body", "1 other"],
  ],
])("%s", (_, body, found) => expect(read(body)).toEqual(found));

test.each([
  [
    "declared",
    "River peaks",
    `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"River peaks"}</script>`,
  ],
  ["told by its keywords", "River peaks", `<meta name="news_keywords" content="river, live updates">`],
  ["said in Hungarian", "Árvíz – percről percre", ""],
  ["said in Japanese", "【随時更新】川の水位", ""],
  ["said in Arabic", "مباشر: الفيضانات في المدينة", ""],
])("a page that is live: %s", (_, headline, head) => {
  expect(read(box("09:42", RIVER) + box("08:15", SCHOOL), headline, head)[1]).toBe("0 body");
});

test.each([
  ["a page that says nothing of the kind", read(box("09:42", RIVER) + box("08:15", SCHOOL), "River peaks")],
  ["comments below a story", read(RIVER + SCHOOL + RIVER + SCHOOL + box("09:42", HALL) + box("08:15", HALL))],
  ["one time", read(box("09:42", RIVER) + SCHOOL)],
  ["updates alone", read(box("Updated at 09:42", RIVER) + box("Updated at 08:15", SCHOOL))],
])("none: %s", (_, found) => expect(found).toEqual(NONE(found.length)));
