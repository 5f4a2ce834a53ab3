import { expect, test } from "vitest";
import { extract, SiteMemory } from "../src/index.ts";

const TEXT = { contentType: "text/plain" };
const HOUSE =
  "The Courier was founded in 1871 by two printers who wanted to tell the harbour what the tide would bring.";

function page(...story: readonly string[]): string {
  return ["Menu", ...story, HOUSE, "Imprint"].join("\n");
}

const FERRY = page(
  "Ferry runs again after nine months",
  "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.",
  "The islands had been cut off from the ferry for most of the winter, and food came by helicopter.",
  "The ferry carries forty cars and will cross the bay sixteen times a day until the autumn.",
);
const SMITH = page(
  "The last smith of the island closes",
  "The smith of the northern island put out his fire on Friday, after fifty-one years at the same anvil.",
  "He has made the hinges of every church door on the island, and says that none of them has creaked since.",
  "His workshop will be a museum from the spring, if the council finds somebody who can light the fire.",
);

function body(text: string, pages: readonly string[]): string {
  const outcome = extract(text, { ...TEXT, site: new SiteMemory(pages, TEXT) });
  return outcome.kind === "article" ? outcome.record.body.text : "";
}

test("what other pages of the site repeat is no story", () => {
  expect(body(FERRY, [FERRY])).toContain(HOUSE);
  expect(body(FERRY, [FERRY, SMITH])).not.toContain(HOUSE);
  expect(body(FERRY, [FERRY, SMITH])).toContain("sixteen times a day");
});

test("the order of the pages does not matter, nor whether the page is among them", () => {
  expect(body(FERRY, [SMITH, FERRY])).toBe(body(FERRY, [FERRY, SMITH]));
  expect(body(FERRY, [SMITH])).toBe(body(FERRY, [FERRY, SMITH]));
});

test("another capture of the same story is no evidence against it", () => {
  expect(body(FERRY, [FERRY, `${FERRY}\nUpdated`])).toContain("sixteen times a day");
});
