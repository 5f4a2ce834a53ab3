import { expect, test } from "vitest";
import { goOn } from "./go-on.ts";

test.each([
  [["a.warc.gz", "-o", "out"], "a.warc.gz -o out --resume"],
  [["a.warc.gz", "-o", "out", "--resume"], "a.warc.gz -o out --resume"],
  [["feed.xml", "--again", "-o", "out"], "feed.xml --again -o out"],
  [["the crawl.warc", "it's.tar", "-o", ""], "'the crawl.warc' 'it'\\''s.tar' -o '' --resume"],
  [["-o", "out", "--", "-crawl.warc"], "-o out --resume -- -crawl.warc"],
])("%j goes on with the same words, as a shell takes them", (argv, words) => {
  expect(goOn("run", argv)).toBe(`go on with: tearsheet run ${words}`);
});
