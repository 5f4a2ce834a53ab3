import { expect, test } from "vitest";
import { scriptsAlone } from "./scripts-alone.ts";

const page = (head: string, scripts: string) => `${head}</head><body><div id="app"></div>${scripts}</body>`;

test.each([
  ["what is printed goes", "<head><title>a</title></head><body><p>x</p>", page("<head><title>a</title>", "")],
  [
    "scripts of head and body stay",
    "<script>1</script><BODY>x<script>2</script>y<script src=a></script >",
    page("<script>1</script>", "<script>2</script>\n<script src=a></script >"),
  ],
  ["a script without an end", "</head><body><script>2", page("", "")],
  ["a page without a head or body", "<p>x", ""],
])("%s", (_, html, expected) => {
  expect(scriptsAlone(html)).toBe(expected);
});
