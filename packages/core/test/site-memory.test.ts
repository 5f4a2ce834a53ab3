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

const SEE_ALSO = "What we like";

function webPage(title: string, ...story: readonly string[]): string {
  const lines = [...story.slice(0, 2), SEE_ALSO, ...story.slice(2), HOUSE].map((line) => `<p>${line}</p>`).join("\n");
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1>${lines}</article>`;
}

const lines = (text: string): readonly string[] => text.split("\n").slice(2, -2);
const WEB_FERRY = webPage("Ferry runs again after nine months", ...lines(FERRY));
const WEB_SMITH = webPage("The last smith of the island closes", ...lines(SMITH));

test.each([
  ["no other page", [WEB_FERRY], true],
  ["a page of another story", [WEB_FERRY, WEB_SMITH], false],
  ["the same story twice", [WEB_FERRY, WEB_FERRY.replace("sixteen", "seventeen")], true],
])("HTML in the light of %s", (_what, pages, keepsHouse) => {
  const outcome = extract(WEB_FERRY, { site: new SiteMemory(pages) });
  const text = outcome.kind === "article" ? outcome.record.body.text : "";
  expect(text.includes(HOUSE)).toBe(keepsHouse);
  expect(text).toContain("sixteen times a day");
  expect(text).toContain(SEE_ALSO);
});

test("a brief is found among furniture that is longer than it", () => {
  const legal = [
    "Every text on these pages belongs to the Courier, which allows nobody to print it again without asking in writing first.",
    "Whoever writes to the paper agrees that the letter may be shortened, that it may be printed, and that it is kept for ten years.",
    "The Courier is not answerable for what advertisers say in its columns, nor for the weather that its forecasts have promised.",
  ];
  const brief = (text: string): string => ["Menu", text, ...legal, "Imprint"].join("\n");
  const fire = [
    "A barn burnt down on the northern island on Sunday night; nobody was hurt, and the cows had been out.",
    "The fire brigade of the island was there within ten minutes, but the barn of hay and old timber was lost.",
  ].join("\n");
  const others = ["The harbour dance is on Friday.", "The bridge is painted.", "The school has a bell again."].map(
    brief,
  );
  expect(body(brief(fire), [])).not.toBe(fire.replace("\n", "\n\n"));
  expect(body(brief(fire), others)).toBe(fire.replace("\n", "\n\n"));
  // Of so few words the page is no article.
  const dance = "Everybody may come to the dance in the harbour on Friday night.";
  const site = new SiteMemory([...others, brief(fire)], TEXT);
  expect(extract(brief(dance), { ...TEXT, site })).toMatchObject({
    kind: "not-article",
    record: { body: { text: dance } },
  });
});

/** Pages of one site: what each tells, then how readers answer below a line that all of them have. */
function answered(story: readonly string[], heading = "What our readers say"): string {
  const answers = ["Cora", "Dan", "Eve"].flatMap((name, i) => [
    `${name} on May ${i + 2}, 2025 at 9:12 am`,
    `${story[0]?.slice(0, 20)} is what I have waited for ${i + 3} years, and I do not know why it took them so long to see it.`,
  ]);
  return ["Menu", ...story, heading, ...answers, "Imprint"].join("\n");
}

test("what readers signed below a line that the site's pages share is no story", () => {
  const ferry = [
    ...lines(FERRY),
    "The council of the islands has paid for a second engine, which will come from the mainland in the summer, and for a mate.",
    "Until then a fishing boat stands by in the harbour of the northern island, in case that the first one fails another time.",
  ];
  const others = [answered(lines(SMITH)), answered([...lines(SMITH)].reverse())];
  expect(body(answered(ferry), [])).toContain("waited");
  expect(body(answered(ferry), others)).not.toContain("waited");
  expect(body(answered(ferry), others)).toContain(ferry.at(-1));
});

test("where the site tells its stories one line may be all of it", () => {
  const told = (...story: readonly string[]): string => ["Menu", "Islands", ...story, "More", "Imprint"].join("\n");
  const others = [told(...lines(FERRY)), told(...lines(SMITH)), told(HOUSE)];
  const read = (line: string): unknown => {
    const outcome = extract(told(line), { ...TEXT, site: new SiteMemory(others, TEXT) });
    return outcome.kind === "unreadable" ? null : outcome.record.body.text;
  };
  expect(read("Dance in the harbour on Friday night")).toBe("Dance in the harbour on Friday night");
  expect(read("Dance on Friday")).toBe("");
  const pictured = "The harbour dance on Friday night was the first for nine years. Photo: Ada Whitcombe/Courier";
  expect(read(pictured)).toBe(pictured);
});

test("a teaser whose story is among the pages tells when the page with the teaser was made", () => {
  const smith = SMITH.replace("closes\n", "closes\nPosted March 14, 2025 8:00 am EDT\n");
  const rail =
    "Top Stories\nThe last smith of the island closes\n57m ago\nA barn burns down on the northern island\n2h ago";
  const ferry = `${FERRY}\n${rail}`;
  const read = (pages: readonly string[]): readonly unknown[] => {
    const outcome = extract(ferry, { ...TEXT, site: new SiteMemory(pages, TEXT) });
    if (outcome.kind !== "article") return [outcome.kind];
    const { capture, related } = outcome.record;
    return [capture.renderedAt.value?.edtf, ...related.map(({ publishedAt }) => publishedAt?.edtf)];
  };
  expect(read([ferry])).toEqual([undefined, undefined, undefined]);
  expect(read([ferry, smith])).toEqual([
    "2025-03-14T12:56:30Z/2025-03-14T12:58:59Z",
    "2025-03-14T11:58:30Z/2025-03-14T12:02:29Z",
    "2025-03-14T09:56:30Z/2025-03-14T11:28:59Z",
  ]);
});
