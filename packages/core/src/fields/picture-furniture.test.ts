import { expect, test } from "vitest";
import { isFurniture, isNoPicture } from "./picture-furniture.ts";

test.each([
  ["https://post.example/i/blank.jpg", true],
  ["https://post.example/img/small-loader.gif?v=2", true],
  ["https://post.example/icons/preload.gif", true],
  ["https://faces.example/avatar/93a988bd85040f58?s=200", true],
  ["https://post.example/index-transparent_h-213_w-320_zc-9f01d240.gif", true],
  ["https://post.example/p/uploading-the-boat.jpg", false],
  ["https://post.example/p/the-boat-that-carried-forty-people-over-the-placeholder.jpg", false],
])("%s stands for no picture: %s", (address, expected) => {
  expect(isNoPicture(address)).toBe(expected);
});

test.each([
  ["https://post.example/img/print.gif", true],
  ["https://post.example/img/share-facebook_2.png", true],
  ["https://post.example/img/font_minus.gif", true],
  ["https://post.example/p/facebook-house.jpg", false],
  ["https://post.example/2012/11/facebook.jpg", false],
  ["https://post.example/p/fontaine.jpg", false],
  ["https://post.example/wp-content/themes/harbour/images/rule.png", true],
  ["https://post.example/wp-content/themes/harbour/thumb.php?src=/p/boat.jpg", false],
  ["https://post.example/sites/all/modules/links/digg.png", true],
  ["https://post.example/assets/social-icons/x.png", true],
  ["https://post.example/p/iconic/boat.jpg", false],
  ["https://post.example/resize?of=/icons/boat.jpg", false],
  ["https://ads.post.example/p/boat.jpg", true],
  ["https://stats.post.example/b?v=1", true],
  ["https://adsl.example/p/boat.jpg", false],
  ["https://post.example/a-long-name-of-a-file-that-draws-the-harbour.svg?v=2", true],
])("%s dresses the page: %s", (address, expected) => {
  expect(isFurniture(address)).toBe(expected);
});
