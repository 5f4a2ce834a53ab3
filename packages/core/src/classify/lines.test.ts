import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { classifyLines } from "./lines.ts";

/** The page's lines as `role: text`. */
function roles(text: string): string[] {
  const { page, galley } = measuredPage(text, { contentType: "text/plain" });
  return classifyLines(page, galley).map((label, i) => `${label.role}: ${galley.blocks[i]?.text.slice(0, 24) ?? ""}`);
}

const STORY = [
  "The ferry to the outer islands ran again on Monday, nine months after its engine failed in a storm.",
  "The islands had been cut off from the ferry for most of the winter, and food came by helicopter.",
  "The ferry carries forty cars and will cross the bay sixteen times a day until the autumn.",
];
const BODY = STORY.map((line) => `body: ${line.slice(0, 24)}`);

test("a page without header: headline before its byline, menu before", () => {
  const page = [
    "Home",
    "World",
    "Ferry runs again after nine months",
    "By Ada Whitcombe",
    "Published 3 May 2025 at 14:05",
    ...STORY,
  ];
  expect(roles(page.join("\n"))).toEqual([
    "navigation: Home",
    "kicker: World",
    "headline: Ferry runs again after n",
    "byline: By Ada Whitcombe",
    "posted: Published 3 May 2025 at ",
    ...BODY,
  ]);
});

test("a reporter named in a bracket makes no byline of the paragraph", () => {
  const [first = "", ...rest] = [
    "本报临江11月2日讯（记者陆明远）经过14个月封闭修缮，临江百年钟楼2日拆除最后一批脚手架，将从本月10日起向公众免费开放。",
    "钟楼建于1919年，高27米，曾是全城的报时中心。此次修缮更换了1600块青砖，保留了弹痕和旧匾，钟楼的大钟也修好了。",
    "钟楼每天限流600人，市民可通过微信小程序预约，钟楼的开放时间为上午九点到下午五点，周一闭馆。",
  ];
  const page = ["百年钟楼修缮完工 本月起免费开放", "2025-11-03 07:02:15", first, ...rest];
  expect(roles(page.join("\n")).map((line) => line.split(":")[0])).toEqual([
    "headline",
    "posted",
    "body",
    "body",
    "body",
  ]);
});

test("a name behind a short story signs it", () => {
  const page = [
    "Ferry runs again after nine months",
    "Published 3 May 2025 at 14:05",
    ...STORY,
    "Author: Ada Whitcombe",
  ];
  expect(roles(page.join("\n")).map((line) => line.split(":")[0])).toEqual([
    "headline",
    "posted",
    "body",
    "body",
    "body",
    "end-credit",
  ]);
});

test("what interrupts the story is no story", () => {
  const [first = "", ...rest] = STORY;
  const page = [
    "Ferry runs again after nine months",
    first,
    "Nobody knew in October whether the part that had broken could be had again, for its maker had closed long ago.",
    "Advertisement",
    "Read also: The last smith of the island",
    ...rest,
  ];
  expect(roles(page.join("\n"))).toEqual([
    "headline: Ferry runs again after n",
    BODY[0],
    "body: Nobody knew in October w",
    "advertisement: Advertisement",
    "in-body-link: Read also: The last smit",
    BODY[1],
    BODY[2],
  ]);
});

test.each([
  [
    "caption",
    "The ferry's captain looks out for the ice that had held her ship in the harbour all winter. (Archivbild)",
  ],
  [
    "caption",
    "The ferry leaves the harbour of the northern island with forty cars on Monday. Photo: Ada Whitcombe/Reuters",
  ],
  [
    "body",
    "The islands had asked for a second ferry for years, since no helicopter could bring enough food in winter; the harbour of the northern island was too small for it, the council said on Monday. (PAP)",
  ],
])("a line amid the story is %s by its end: %s", (role, line) => {
  const later = STORY.map((text) => `Later, ${text}`);
  const page = [
    "Ferry runs again after nine months",
    ...STORY,
    ...later,
    line,
    ...later.map((text) => `Still ${text}`),
  ];
  expect(roles(page.join("\n"))[1 + 2 * STORY.length]).toBe(`${role}: ${line.slice(0, 24)}`);
});

test("a rail of any name is known by ages and cut summaries", () => {
  const rail = [
    "Around the bay",
    "Baker wins the harbour race again",
    "Nobody else came near the boat that he built from the old doors of his...",
    "3h ago",
  ];
  const more = [
    "Storm takes two metres of the dune",
    "The beach was closed on Sunday after the sea had taken the steps and...",
    "5h ago",
  ];
  const page = ["Ferry runs again after nine months", ...STORY, ...rail, ...more];
  expect(roles(page.join("\n")).slice(1 + STORY.length)).toEqual([
    "rail-heading: Around the bay",
    "teaser-title: Baker wins the harbour r",
    "teaser-summary: Nobody else came near th",
    "teaser-age: 3h ago",
    "teaser-title: Storm takes two metres o",
    "teaser-summary: The beach was closed on ",
    "teaser-age: 5h ago",
  ]);
});

test("nothing and furniture alone are read too", () => {
  expect(roles("Menu\nSearch\nLog in")).toEqual(["navigation: Menu", "navigation: Search", "navigation: Log in"]);
});
