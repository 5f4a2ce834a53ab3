import { expect, test } from "vitest";
import { forgetPage, oncePerPage } from "./once-per-page.ts";

interface Sheet {
  readonly slug: string;
}

test("a page is read once, and again behind another or when it is done", () => {
  const read: string[] = [];
  const slugOf: (sheet: Sheet) => { slug: string } = oncePerPage(({ slug }) => {
    read.push(slug);
    return { slug };
  });
  const [ferry, bridge] = [{ slug: "ferry" }, { slug: "bridge" }];
  expect([ferry, ferry, bridge, ferry].map((sheet) => slugOf(sheet).slug)).toEqual([
    "ferry",
    "ferry",
    "bridge",
    "ferry",
  ]);
  expect(read).toEqual(["ferry", "bridge", "ferry"]);
  forgetPage();
  slugOf(ferry);
  expect(read).toEqual(["ferry", "bridge", "ferry", "ferry"]);
});
