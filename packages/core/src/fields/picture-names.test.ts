import { expect, test } from "vitest";
import { pictureKey, pictureMarks } from "./picture-names.ts";

test.each([
  ["https://a.example/x/north-boat-640x360.jpg?w=1", "https://b.example/y/north-boat_1280x720.webp", true],
  ["https://a.example/x/north-boat.jpg", "https://a.example/x/south-boat.jpg", false],
  ["https://a.example/x/north-boat.jpeg", "https://a.example/x/north-boat-1024x683.jpeg.webp", true],
  ["https://a.example/x/north-boat-e1560792169326.jpg", "https://a.example/x/north-boat-300x200.jpg", true],
  [
    "https://a.example/user_upload/north-boat.jpg",
    "https://a.example/_processed_/4/csm_north-boat_0250b3145a.jpg",
    true,
  ],
  ["https://a.example/north-boat-1170x480-c-default.jpg", "https://a.example/north-boat.jpg", true],
  ["https://a.example/csm_north-boat_0250b3145a.jpg", "https://a.example/csm_south-boat_0250b3145a.jpg", false],
  ["https://a.example/18/a.jpg", "https://a.example/19/a.jpg", false],
  ["https://a.example/18/original.jpg", "https://a.example/19/original.jpg", false],
  ["https://a.example/_next/image?url=%2Fx%2Fboat.jpg&w=640", "https://a.example/x/boat.jpg", true],
  [
    "https://a.example/_next/image?url=%2Fboat.jpg%3Fv%3D1&w=640",
    "https://a.example/_next/image?url=%2Fpier.jpg",
    false,
  ],
])("%s and %s are one picture: %s", (one, other, same) => {
  expect(pictureKey(one) === pictureKey(other)).toBe(same);
});

test.each<[string, readonly string[]]>([
  ["https://post.example/p/31555000-boat-at-the-pier-2hVmMhK.jpg", ["31555000"]],
  ["https://post.example/p/0988015.jpg", ["988015"]],
  ["https://post.example/p/Lo4369yCSuedZ85gHdCcTZ-1920-80.jpg", ["lo4369ycsuedz85ghdcctz"]],
  ["https://post.example/44152f97b643491cb91f2aeeac1e25f5/16x9/original.jpg", ["44152f97b643491cb91f2aeeac1e25f5"]],
  ["https://post.example/13680734/boat-at-the-pier-in-may.jpg", []],
  ["https://post.example/20250504/1757490812_boat-1200x800.jpg", []],
])("what names the picture of %s", (address, marks) => {
  expect(pictureMarks(address)).toEqual(marks);
});
