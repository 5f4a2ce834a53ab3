import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";

const note = (text: string): string => `<a href="#fn1">${text}</a>`;

test.each([
  ["a link to a note", `The ferry sank${note("1")} off Saltholm.`, "The ferry sank off Saltholm."],
  ["raised", `The ferry sank.<sup>${note("1")}</sup> Nobody drowned.`, "The ferry sank. Nobody drowned."],
  ["raised within the link", `The ferry sank.<a href="#n1"><sup>12</sup></a>`, "The ferry sank."],
  ["two of them", `The ferry sank${note("1")}<sup>, ${note("2")}</sup>`, "The ferry sank"],
  ["signs", `The ferry${note("*")} sank${note("†")}`, "The ferry sank"],
  ["a way back", `See the harbour's log. <a href="#ref1">↩︎</a>`, "See the harbour's log."],
  [
    "raised behind a sentence, no link",
    "The ferry sank.<sup>2</sup> Nobody drowned.",
    "The ferry sank. Nobody drowned.",
  ],
  ["raised, with a link to the source", `It sank<sup><a href="/log">3</a></sup> at noon.`, "It sank at noon."],
  ["in brackets it stays", `The ferry sank ${note("[1]")} at noon.`, "The ferry sank [1] at noon."],
  ["a power", "The deck has 40 m<sup>2</sup> for 10<sup>15</sup> fish.", "The deck has 40 m2 for 1015 fish."],
  ["an ordinal", "The 21<sup>st</sup> ferry.<sup>th</sup>", "The 21st ferry.th"],
  ["a number that opens the line", `${note("1")} The harbour's log.`, "1 The harbour's log."],
  ["a link to a page", `It sank in <a href="/1912">1912</a>.`, "It sank in 1912."],
  ["a link to the page's head", `It sank in <a href="#">1912</a>.`, "It sank in 1912."],
  ["a word", `It sank off ${note("Saltholm")}.`, "It sank off Saltholm."],
])("%s", (_, html, expected) => {
  expect(measuredPage(`<p>${html}</p>`).galley.text).toBe(expected);
});
