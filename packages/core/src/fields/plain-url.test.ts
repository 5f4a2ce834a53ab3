import { expect, test } from "vitest";
import { plainPathStart } from "./plain-url.ts";

test.each([
  ["https://www.harbour-post.example/city/ferry-18?page=2#top"],
  ["http://cdn.harbour-post.example/pictures/a_b.jpg?w=640&h=480"],
])("plain, as the standard writes it: %s", (address) => {
  const start = plainPathStart(address);
  expect(address.slice(start)).toBe(address.slice(address.indexOf(".example/") + ".example".length));
  expect(new URL(address).href).toBe(address);
});

test.each([
  ["https://harbour-post.example"],
  ["https://harbour-post.example:8080/a"],
  ["https://Harbour-Post.example/a"],
  ["https://192.0.2.7/a"],
  ["https://xn--hafen-pst.example/a"],
  ["https://harbour-post.example/a/../b"],
  ["https://harbour-post.example/%2e%2e/b"],
  ["https://harbour-post.example/a b"],
  ["https://harbour-post.example/é"],
  ["//harbour-post.example/a"],
  ["mailto:desk@harbour-post.example"],
])("for URL to read: %s", (address) => {
  expect(plainPathStart(address)).toBe(-1);
});
