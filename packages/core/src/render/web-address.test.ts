import { expect, test } from "vitest";
import { fileAddress, linkAddress } from "./web-address.ts";

test.each([
  ["https://a.example", "https://a.example/", "https://a.example/"],
  ["http://a.example/x y", "http://a.example/x%20y", "http://a.example/x%20y"],
  ["mailto:desk@a.example", "mailto:desk@a.example", null],
  ["javascript:alert(1)", null, null],
  [" JaVaScRiPt:alert(1)", null, null],
  ["java\nscript:alert(1)", null, null],
  ["data:text/html,<script>1</script>", null, null],
  ["vbscript:x", null, null],
  ["file:///etc/passwd", null, null],
  ["/relative", null, null],
  ["//a.example/x", null, null],
  ["", null, null],
  [null, null, null],
  [undefined, null, null],
])("%j links to %j and loads %j", (url, link, file) => {
  expect(linkAddress(url)).toBe(link);
  expect(fileAddress(url)).toBe(file);
});
