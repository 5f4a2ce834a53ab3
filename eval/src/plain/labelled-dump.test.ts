import { openCapture, parsePage } from "tearsheet/stages";
import { expect, test } from "vitest";
import type { DumpStyle } from "./dump-styles.ts";
import { DumpedPage } from "./labelled-dump.ts";

const FIRST =
  "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm. It is green.";
const SECOND = "The islands had been cut off from the ferry for most of the winter, and food came by helicopter.";
const PAGE = `<title>Ferry runs again | Courier</title><header><nav><a href=/>Home</a></nav></header>
<article><h1>Ferry runs again</h1><p>${FIRST.replace("ferry", "<a href=/f>ferry</a>")}</p><p hidden>Secret</p><p>${SECOND}</p></article>
<aside><ul><li>Baker wins the harbour race<li>${SECOND}</ul></aside><footer>Imprint</footer>`;

/** Lines of the dump, those of the story with a star in front. */
function dump(style: DumpStyle): readonly string[] {
  const capture = openCapture(PAGE, { contentType: "text/html" });
  if (capture.kind === "unreadable") throw new Error(capture.reason);
  const dumped = new DumpedPage(parsePage(capture, {}), [FIRST, SECOND], "2025-05-03").dump(style);
  const lines = dumped?.text.split("\n").filter((line) => line !== "") ?? [];
  return lines.map((line, i) => `${dumped?.story[i] === 1 ? "*" : " "}${line.slice(0, 24).trim()}`);
}

const STORY = ["*The ferry to the outer i", "*The islands had been cut"];
const RAIL = [" Baker wins the harbour r", " The islands had been cut"];

test.each<[DumpStyle, readonly string[]]>([
  ["main", [" Ferry runs again", ...STORY, ...RAIL]],
  ["full", [" Home", " Ferry runs again", ...STORY, ...RAIL, " Imprint"]],
  [
    "wet",
    [
      " Ferry runs again | Couri",
      " Home",
      " Ferry runs again",
      STORY[0] ?? "",
      " Secret",
      STORY[1] ?? "",
      ...RAIL,
      " Imprint",
    ],
  ],
  ["header", [" date 2025-05-03 Ferry r", ...STORY, ...RAIL, ...RAIL]],
  ["sentences", [" Ferry runs again", STORY[0] ?? "", "*It is green.", STORY[1] ?? "", ...RAIL]],
  [
    "nodes",
    [" Home", " Ferry runs again", "*The", "*ferry", "*to the outer islands ran", STORY[1] ?? "", ...RAIL, " Imprint"],
  ],
])("%s: a copy of a paragraph in a rail is no story", (style, lines) => {
  expect(dump(style)).toEqual(lines);
});
