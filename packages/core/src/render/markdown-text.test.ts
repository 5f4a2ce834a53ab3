import { expect, test } from "vitest";
import { escapeMarkdown, escapeMarkdownInside, markdownAddress } from "./markdown-text.ts";

// Text in, Markdown out; each was read back by hand with the CommonMark 0.31 rules.
test.each([
  ["plain words, and a stop.", "plain words, and a stop."],
  ["# not a heading", "\\# not a heading"],
  ["a # inside", "a # inside"],
  ["written in C #", "written in C #"],
  ["- not a list", "\\- not a list"],
  ["+ not a list", "\\+ not a list"],
  ["> not a quote", "\\> not a quote"],
  ["=== not an underline", "\\=== not an underline"],
  ["1. not a list", "1\\. not a list"],
  ["2024) not a list", "2024\\) not a list"],
  ["1.5 million", "1\\.5 million"],
  ["1234567890. too long for a list", "1234567890. too long for a list"],
  ["*stars* and `ticks`", "\\*stars\\* and \\`ticks\\`"],
  ["_under_ and snake_case and _", "\\_under\\_ and snake_case and \\_"],
  ["a [link](x) and ![pic]", "a \\[link\\](x) and !\\[pic\\]"],
  ["<b>tag</b>", "\\<b>tag\\</b>"],
  ["AT&T &amp; &#38; &; & co", "AT&T \\&amp; \\&#38; &; & co"],
  ["back\\slash", "back\\\\slash"],
  ["~~gone~~", "\\~\\~gone\\~\\~"],
  ["two\nlines  and   spaces", "two lines and spaces"],
  ["10\u00a0%\u3000全角", "10\u00a0%\u3000全角"],
  ["Look!", "Look!"],
])("%j", (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test("inside a line, openers are only characters and spaces stay", () => {
  expect(escapeMarkdownInside(" - 1. # ")).toBe(" - 1. # ");
});

test("an address cannot end its brackets", () => {
  expect(markdownAddress("https://a.example/x_(y)?a=1&b=<2> ")).toBe(
    "https://a.example/x_%28y%29?a=1&amp;b=%3C2%3E%20",
  );
});
