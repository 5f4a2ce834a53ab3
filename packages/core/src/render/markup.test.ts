import { expect, test } from "vitest";
import { element, joined, NOTHING, words } from "./markup.ts";

test("texts and attribute values are escaped, unknown attributes left out", () => {
  const link = element("a", { href: `x"y'z`, rel: null, class: "" }, words(`<&>"'`));
  expect(link.html).toBe(`<a href="x&quot;y&#39;z" class="">&lt;&amp;&gt;&quot;&#39;</a>`);
});

test("a picture has no end tag and no content", () => {
  expect(element("img", { src: "https://a.example/", alt: "" }, words("x")).html).toBe(
    `<img src="https://a.example/" alt="">`,
  );
});

test("nothing is not glued", () => {
  expect(joined([words("a"), NOTHING, words("b")], "\n").html).toBe("a\nb");
});
