import { expect, test } from "vitest";
import { leadsWithinSite } from "./site-address.ts";

test.each([
  ["/b", "https://www.ferry.example/a", true],
  ["https://sport.ferry.example/b", "https://www.ferry.example/a", true],
  ["https://harbour.example/b", "https://ferry.example/a", false],
  ["https://sport.ferry.co.uk/b", "https://www.ferry.co.uk/a", true],
  ["https://harbour.co.uk/b", "https://ferry.co.uk/a", false],
  ["https://harbour.com.au/b", "https://www.ferry.com.au/a", false],
  ["https://sport.co.ch.example/b", "https://www.ch.example/a", true],
  ["#top", "https://ferry.example/a", false],
  ["/a?page=2", "https://ferry.example/a", false],
  ["/b", null, true],
  ["http://[", "https://ferry.example/a", false],
])("%s on %s leads to another page of the site: %j", (href, from, leads) => {
  expect(leadsWithinSite(href, from)).toBe(leads);
});
