import { expect, test } from "vitest";
import { textOfHtml } from "./html-text.ts";

test.each([
  ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
  ["<div>One<br>two <b>three</b></div>", "One\n\ntwo three"],
  ["<p>One</p><script>two</script><style>p{}</style>", "One"],
  ["", ""],
])("text of %s", (html, text) => {
  expect(textOfHtml(html).text).toBe(text);
});

test("figures apart", () => {
  const read = textOfHtml(
    "<p>One.</p><figure><img src=a.jpg><figcaption>A bridge. <span>Ana Pires</span></figcaption></figure>",
  );
  expect(read).toEqual({
    text: "One.\n\nA bridge. Ana Pires",
    withoutFigures: "One.",
    captions: ["A bridge. Ana Pires"],
  });
});

test("nesting deeper than a stack", () => {
  const depth = 20_000;
  expect(textOfHtml(`${"<div>".repeat(depth)}deep${"</div>".repeat(depth)}`).text).toBe("deep");
});
