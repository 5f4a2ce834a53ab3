import { expect, test } from "vitest";
import { readSourceSet } from "./media-source.ts";

test.each<[string, [string, number][]]>([
  [
    "/a.jpg 640w, /b.jpg 1280w",
    [
      ["/a.jpg", 640],
      ["/b.jpg", 1280],
    ],
  ],
  [
    "/a.jpg, /b.jpg 2x",
    [
      ["/a.jpg", 0],
      ["/b.jpg", 2000],
    ],
  ],
  ["/c_fill,w_640/a.jpg 640w", [["/c_fill,w_640/a.jpg", 640]]],
  [
    "/ph.png 20w,https://i.example/a.jpg 640w,https://i.example/b.jpg 1280w",
    [
      ["/ph.png", 20],
      ["https://i.example/a.jpg", 640],
      ["https://i.example/b.jpg", 1280],
    ],
  ],
  ["", []],
])("%j", (set, sizes) => {
  expect(readSourceSet(set).map(({ address, size }) => [address, size])).toEqual(sizes);
});

test("a print file is wanted last", () => {
  const [small, huge] = readSourceSet("/a.jpg 640w, /b.jpg 6000w");
  expect((huge?.size ?? 0) < (small?.size ?? 0)).toBe(true);
});
