import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { classifyLines } from "./lines.ts";

/** The page's lines as `role: text`. */
function roles(text: string, url?: string): string[] {
  const { page, galley } = measuredPage(text, { contentType: "text/plain", ...(url !== undefined && { url }) });
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
    "navigation: World",
    "headline: Ferry runs again after n",
    "byline: By Ada Whitcombe",
    "posted: Published 3 May 2025 at ",
    ...BODY,
  ]);
});

test("a paragraph that is told already is none of the story", () => {
  const [first = "", second = "", third = ""] = STORY;
  const page = [HEADLINE, "By Ada Whitcombe", first, second, first, third];
  expect(roles(page.join("\n")).filter((label) => label === BODY[0])).toEqual([BODY[0]]);
});

test("a summary that the first paragraph tells again is the standfirst", () => {
  const [first = "", ...rest] = STORY;
  const page = [HEADLINE, "By Ada Whitcombe", first, `OUTER BAY, 3 May. ${first}`, ...rest];
  expect(rolesAlone(page)).toEqual(["headline", "byline", "standfirst", "body", "body", "body"]);
});

test("a reporter named in a bracket makes no byline of the paragraph", () => {
  const [first = "", ...rest] = [
    "本报临江11月2日讯（记者陆明远）经过14个月封闭修缮，临江百年钟楼2日拆除最后一批脚手架，将从本月10日起向公众免费开放。",
    "钟楼建于1919年，高27米，曾是全城的报时中心。此次修缮更换了1600块青砖，保留了弹痕和旧匾，钟楼的大钟也修好了。",
    "钟楼每天限流600人，市民可通过微信小程序预约，钟楼的开放时间为上午九点到下午五点，周一闭馆。",
  ];
  const page = ["百年钟楼修缮完工 本月起免费开放", "2025-11-03 07:02:15", first, ...rest];
  expect(rolesAlone(page)).toEqual(["headline", "posted", "body", "body", "body"]);
});

test("a line of rights behind a short story is the page's and no picture's", () => {
  const page = [HEADLINE, "By Ada Whitcombe", ...STORY, "© 2025 Harbour Ledger"];
  expect(rolesAlone(page)).toEqual(["headline", "byline", "body", "body", "body", "footer"]);
});

test("probabilities have three decimals, on every engine the same", () => {
  const { page, galley } = measuredPage([HEADLINE, ...STORY].join("\n"), { contentType: "text/plain" });
  for (const { probability } of classifyLines(page, galley)) expect(String(probability).length).toBeLessThanOrEqual(5);
});

test("a name behind a short story signs it", () => {
  const page = [
    "Ferry runs again after nine months",
    "Published 3 May 2025 at 14:05",
    ...STORY,
    "Author: Ada Whitcombe",
  ];
  expect(rolesAlone(page)).toEqual(["headline", "posted", "body", "body", "body", "end-credit"]);
});

/** The roles of a page's lines without their text. */
function rolesAlone(page: readonly string[]): (string | undefined)[] {
  return roles(page.join("\n")).map((line) => line.split(":")[0]);
}

/** Roles of what stands before the story. */
function headRoles(lines: readonly string[], behind: readonly string[] = []): string[] {
  return roles([...lines, ...STORY, ...behind].join("\n")).slice(0, lines.length);
}

test.each<[string, readonly string[]]>([
  [
    "a time below it",
    ["other: Culture", "headline: Ferry runs again after n", "byline: Ada Whitcombe", "posted: 3 May 2025"],
  ],
  ["a function below it", ["headline: Ferry runs again after n", "byline: Ada Whitcombe", "other: Senior reporter"]],
  ["its account below it", ["headline: Ferry runs again after n", "byline: Ada Whitcombe", "other: @adawhitcombe"]],
  ["an outlet below it", ["headline: Ferry runs again after n", "byline: Ada Whitcombe", "other: BBC News, Skerry"]],
  ["a label above it", ["headline: Ferry runs again after n", "other: By", "byline: Ada Whitcombe"]],
  ["a time below an agency", ["headline: Ferry runs again after n", "byline: TT", "posted: 3 May 2025"]],
])("a name alone in the head, by %s", (_, lines) => {
  const full = (line: string): string =>
    line.slice(line.indexOf(": ") + 2).replace(/^Ferry runs again after n$/, HEADLINE);
  const head = lines.map(full);
  expect(headRoles(head)).toEqual(lines.map((line) => (line === "other: Culture" ? "navigation: Culture" : line)));
});

const HEADLINE = "Ferry runs again after nine months";

test("a name alone in the head, by a biography behind the story", () => {
  const biography = "Ada Whitcombe writes about ships and harbours for this newspaper.";
  expect(headRoles([HEADLINE, "Ada Whitcombe"], [biography])[1]).toBe("byline: Ada Whitcombe");
  expect(roles([HEADLINE, "Ada Whitcombe", ...STORY, biography].join("\n")).at(-1)).toBe(
    "author-bio: Ada Whitcombe writes abo",
  );
});

test("a biography behind the story names its author within its first words", () => {
  const biography = "Our harbour correspondent Ada Whitcombe has written about ships for ten years.";
  expect(roles([HEADLINE, "By Ada Whitcombe", ...STORY, biography].join("\n")).at(-1)).toBe(
    "author-bio: Our harbour corresponden",
  );
  const statement =
    "The ferry was built by the shipyard that stands in the harbour of the islands, says Ada Whitcombe.";
  expect(roles([HEADLINE, "By Ada Whitcombe", ...STORY, statement].join("\n")).at(-1)).toMatch(/^body: /);
});

test("a biography may close with an address, and its author stand before a time that is glued on", () => {
  const biography =
    "Ada Whitcombe is a reporter for the Courier who covers ships and harbours. Write to her, if there is news from your island, at ada@courier.example";
  expect(roles([HEADLINE, "by Ada Whitcombe3 May 2025", ...STORY, biography].join("\n")).at(-1)).toBe(
    "author-bio: Ada Whitcombe is a repor",
  );
});

test("the last paragraph calls readers to networks, under a heading of its own", () => {
  const call = "The Courier is on Facebook and on Instagram, where the ferry's times are posted every morning.";
  const page = [HEADLINE, "By Ada Whitcombe", ...STORY, ...STORY.map((line) => `Later, ${line}`)];
  expect(rolesAlone([...page, "A harbour in your hand", call]).slice(-3)).toEqual(["body", "other", "share"]);
});

test("a caption of a short story is no signature of its agency", () => {
  const caption = "The ferry leaves the harbour with forty cars on board. PIERRE LEROY / AFP";
  const head = [
    HEADLINE,
    "Islands get their ferry back before the autumn after a winter of helicopters.",
    "By Ada Whitcombe",
  ];
  const page = [...head, "3 May 2025", "Share", "Save", "Print", caption, ...STORY.slice(0, 2)];
  expect(rolesAlone(page)[7]).toBe("caption");
});

test("a name behind a label that stands alone is no headline", () => {
  const page = ["Home", HEADLINE, "Share", "Sign out", "By", "Ada Whitcombe", "Updated 21:22, 6 OCT 2020", ...STORY];
  expect(rolesAlone(page)[1]).toBe("headline");
});

test("a name alone above the headline, or words that look like one, need more than their place", () => {
  expect(headRoles(["Ada Whitcombe", "Culture", "Sport", HEADLINE])[0]).not.toBe("byline: Ada Whitcombe");
  expect(headRoles([HEADLINE, "Island Ferry", "3 May 2025"], ["The island ferry is back."])[1]).not.toBe(
    "byline: Island Ferry",
  );
});

test("a menu's entry that announces a name is no byline", () => {
  const lines = ["Log In", "By Use Case", "Pricing", "Contact", HEADLINE, "By Ada Whitcombe"];
  expect(headRoles(lines)).toEqual([
    "navigation: Log In",
    "other: By Use Case",
    "other: Pricing",
    "navigation: Contact",
    "headline: Ferry runs again after n",
    "byline: By Ada Whitcombe",
  ]);
});

test("names one below the other are all bylines", () => {
  expect(headRoles([HEADLINE, "Ada Whitcombe", "Ben Marsh", "3 May 2025"]).slice(1, 3)).toEqual([
    "byline: Ada Whitcombe",
    "byline: Ben Marsh",
  ]);
});

test("of titles one below the other the first is the headline, the second its standfirst", () => {
  const head = [
    HEADLINE,
    "Islands get their ferry back before the autumn after a winter of helicopters",
    "By Ada Whitcombe",
  ];
  expect(headRoles(head)).toEqual([
    "headline: Ferry runs again after n",
    "standfirst: Islands get their ferry ",
    "byline: By Ada Whitcombe",
  ]);
});

test.each<[string | undefined, readonly string[]]>([
  [undefined, ["headline", "other"]],
  ["https://islandpost.example/mayor-resigns-over-budget", ["other", "headline"]],
])("a deck that is a little likelier than the title above it, at the address %s", (url, expected) => {
  const head = ["Nine months after the storm a ferry again", "The ferry ran again after its engine failed in a storm"];
  const page = [...head, "By Ada Whitcombe", ...STORY].join("\n");
  expect(roles(page, url).map((line) => line.split(":")[0])).toEqual([...expected, "byline", "body", "body", "body"]);
});

test.each([
  ["its slug", "https://islandpost.example/news/harbour-open-after-repairs-1234", "headline: Harbour open after repai"],
  ["none", undefined, "headline: Ferry tickets for the au"],
  ["another's slug", "https://islandpost.example/news/mayor-resigns", "headline: Ferry tickets for the au"],
])("the headline of a page with %s for an address", (_, url, expected) => {
  const page = ["Harbour open after repairs", "Weather", "Ferry tickets for the autumn on sale", ...STORY];
  expect(roles(page.join("\n"), url)).toContain(expected);
});

test.each([
  ["in other letters", "Fähre läuft wieder aus", "https://islandpost.example/faehre-laeuft-wieder-aus.html"],
  [
    "in its own alphabet",
    "Паром снова ходит",
    `https://islandpost.example/news/${encodeURIComponent("паром-снова-ходит")}/`,
  ],
  ["before a number", "Harbour open again today", "https://islandpost.example/harbour-open-again-today/1234567"],
  ["with a broken escape", "Harbour open again today", "https://islandpost.example/harbour-open-again-today/%E0%A4%A"],
])("an address spells the headline %s", (_, title, url) => {
  const page = [title, "Weather", "Ferry tickets for the autumn on sale", ...STORY];
  expect(roles(page.join("\n"), url)[0]).toMatch(/^headline: /);
});

test("what stands above the line that the address names is no story", () => {
  const teaser =
    "A new bakery sells bread from the old mill, and its owner says that the town has waited for it for years.";
  const page = [teaser, "Share", "Harbour open after long repairs", ...STORY].join("\n");
  expect(roles(page, "https://islandpost.example/harbour-open-after-long-repairs")).toEqual([
    expect.not.stringContaining("body: "),
    "share: Share",
    "headline: Harbour open after long ",
    ...BODY,
  ]);
});

test("a way through the site that ends in the headline is none", () => {
  const head = (way: string): string => roles([way, HEADLINE, "By Ada Whitcombe", ...STORY].join("\n"))[1] ?? "";
  expect(head(`You are here: Home » Islands » ${HEADLINE}`)).toBe("headline: Ferry runs again after n");
  expect(head("Island Post » News » Ferry runs again…")).toBe("headline: Ferry runs again after n");
  expect(head("Island Post » News » Ferry runs again...")).toBe("headline: Ferry runs again after n");
});

test.each([
  ["Outer islands", "kicker"],
  ["Reader offers", "other"],
])("above the headline %s is %s: the story's own words vouch for a kicker", (line, role) => {
  const page = ["Home", "World", line, HEADLINE, "By Ada Whitcombe", "Published 3 May 2025 at 14:05", ...STORY];
  expect(roles(page.join("\n"))[2]).toBe(`${role}: ${line}`);
});

test("names one below the other, the last of them by a time", () => {
  expect(headRoles([HEADLINE, "Ada Whitcombe", "Ben Marsh", "3 May 2025"])).toEqual([
    "headline: Ferry runs again after n",
    "byline: Ada Whitcombe",
    "byline: Ben Marsh",
    "posted: 3 May 2025",
  ]);
});

test("what readers signed below a story is no story", () => {
  const comment = "The ferry was late again on Monday, and I do not know why the islands put up with it for so long.";
  const comments = ["Cora", "Dan", "Eve"].flatMap((name) => [`${name} on May 4, 2025 at 9:12 am`, comment]);
  const story = [...STORY, ...STORY.map((line) => line.replace("ferry", "boat"))];
  const kept = (lines: readonly string[]): number =>
    roles([HEADLINE, "By Ada Whitcombe", ...story, ...lines].join("\n")).filter((role) => role.startsWith("body: "))
      .length;
  expect(kept(["3 comments", ...comments])).toBe(story.length);
  const unsigned = ["Cora", "Dan", "Eve", "a ferryman"].flatMap((name) => [name, comment.replace("Monday", name)]);
  expect(kept(["Comments", ...unsigned])).toBe(story.length);
  expect(kept(["23 Comment(s)", ...unsigned.filter((line) => line.includes(" "))])).toBe(story.length);
  expect(kept(["Comments", "The islands", ...story.map((line) => line.replace("The", "Its"))])).toBeGreaterThan(
    story.length,
  );
});

test("what readers wrote below a line that counts it, to the title or above the first signature", () => {
  const story = [...STORY, ...STORY.map((line) => line.replace("ferry", "boat"))];
  const comment = "The ferry was late again on Monday, and I do not know why the islands put up with it for so long.";
  const kept = (...lines: readonly string[]): number =>
    roles([HEADLINE, "By Ada Whitcombe", ...story, ...lines, comment].join("\n")).filter((role) =>
      role.startsWith("body"),
    ).length;
  expect(kept(`2 Gedanken zu „${HEADLINE}“`)).toBe(story.length);
  expect(kept("1 Comment", "Cora", "May 4, 2025 at 9:12 am")).toBe(story.length);
  expect(kept(`2. Of all islands: ${HEADLINE}`)).toBe(story.length + 1);
  expect(kept(`11 best stories: ${HEADLINE} in 2025`)).toBe(story.length + 1);
});

test("entries of a ticker, below what heads them, begin with a clock time", () => {
  const entries = ["A storm is coming to the coast.", "The school's roof is repaired.", "Fishers ask for lower fees."];
  const ticker = entries.map((entry, i) => `1${8 - i}:4${i} ${entry}`);
  const read = roles([HEADLINE, "By Ada Whitcombe", ...STORY, "Latest news", ...ticker].join("\n")).slice(-3);
  expect(new Set(read.map((role) => role.split(": ")[0]))).toEqual(new Set(["teaser-title"]));
});

test.each([
  ["[ferry-in-a]", "other"],
  ["[2065376]", "other"],
  ["[Methods]", "not taken"],
])("amid the story %s is %s: a picture's file is none of it", (line, role) => {
  const [first = "", ...rest] = STORY;
  const { page, galley } = measuredPage([HEADLINE, "By Ada Whitcombe", first, line, ...rest].join("\n"), {
    contentType: "text/plain",
  });
  const label = classifyLines(page, galley)[3];
  expect(label?.reason === "mark: picture").toBe(role === "other");
});

test("clock times in order before titles are a ticker's", () => {
  const titles = ["Storm warning for the coast", "School roof is repaired at last", "Fishers ask for lower fees"];
  const more = ["Museum shows its old maps", "Town looks for bus drivers"];
  const ticker = [...titles, ...more].flatMap((title, i) => [`1${8 - i}:4${i}`, title]);
  const read = roles([HEADLINE, "By Ada Whitcombe", ...STORY, "Latest news", ...ticker].join("\n")).slice(-10);
  expect(new Set(read.map((role) => role.split(": ")[0]))).toEqual(new Set(["teaser-age", "teaser-title"]));
});

test("a headline that stands again below its byline is the upper one", () => {
  expect(headRoles([HEADLINE, "By Ada Whitcombe", HEADLINE])).toEqual([
    "headline: Ferry runs again after n",
    "byline: By Ada Whitcombe",
    "other: Ferry runs again after n",
  ]);
});

test("a credit alone has its caption below it, and the headline above", () => {
  expect(headRoles([HEADLINE, "Getty Images", "Ferry of the islands in autumn", "By Ada Whitcombe"])[0]).toBe(
    "headline: Ferry runs again after n",
  );
});

test.each<[string, readonly string[]]>([
  [
    "beside a credit is its caption",
    [
      "headline: ",
      "caption: Captain Ada Berg looks out for the ice that had held her ship in the harbour.",
      "credit: ",
    ],
  ],
  [
    "of two the likelier, the other begins the story",
    [
      "headline: ",
      "body: The council pays for a second engine.",
      "standfirst: The islands get their ferry back after a winter with helicopters, and it is faster than before.",
    ],
  ],
])("a sentence between headline and byline: %s", (_, lines) => {
  const texts: Readonly<Record<string, string>> = { headline: HEADLINE, credit: "Photo: Getty Images" };
  const expected = lines.map((line) => line.split(": ")[0]);
  const head = lines.map((line) => texts[line.split(": ")[0] ?? ""] ?? line.slice(line.indexOf(": ") + 2));
  expect(rolesAlone([...head, "By Ada Whitcombe", ...STORY]).slice(0, head.length)).toEqual(expected);
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

test("the title below a heading of other stories amid the story is no subheading", () => {
  const [first = "", ...rest] = STORY;
  const page = [HEADLINE, "By Ada Whitcombe", ...STORY.map((line) => `Later, ${line}`), first, "More stories"];
  const roles = rolesAlone([
    ...page,
    "The harbour race is won by a baker",
    ...rest,
    ...rest.map((line) => `Still, ${line}`),
  ]);
  expect(roles.slice(6, 9)).toEqual(["rail-heading", "in-body-link", "body"]);
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
  [
    "body",
    "The islands had asked for a second ferry for years, since no helicopter could bring enough food in winter; the harbour of the northern island was too small for it, the council said on Monday. (dpa/gem)",
  ],
])("a line amid the story is %s by its end: %s", (role, line) => {
  const later = STORY.map((text) => `Later, ${text.replace("ferry", "boat")}`);
  const page = [
    "Ferry runs again after nine months",
    ...STORY,
    ...later,
    line,
    ...later.map((text) => `Still ${text}`),
  ];
  expect(roles(page.join("\n"))[1 + 2 * STORY.length]).toBe(`${role}: ${line.slice(0, 24)}`);
});

test("a post of another site, by the account that signs it", () => {
  const post = ["Cars again! Who would have thought it.", "— Ada Whitcombe (@adawhitcombe) May 3, 2025"];
  const [first = "", ...rest] = STORY;
  expect(rolesAlone(["Ferry runs again after nine months", first, ...post, ...rest])).toEqual([
    "headline",
    "body",
    "embed",
    "embed",
    "body",
    "body",
  ]);
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

test("what follows a rail, and the credits of its pictures, are no titles", () => {
  const rail = ["Latest news", "Storm takes two metres of the dune", "Foto: Bo Berg", "Church finds its second bell"];
  const behind = [
    "Baker wins the harbour race again",
    "Foto: dpa",
    "Thanks go to the harbour office for its patience.",
  ];
  const page = [HEADLINE, ...STORY, ...rail, ...behind, "Follow the Courier on Google News"];
  expect(rolesAlone(page).slice(1 + STORY.length)).toEqual([
    "rail-heading",
    "teaser-title",
    "other",
    "teaser-title",
    "teaser-title",
    "other",
    "other",
    "share",
  ]);
});

test("what stands below an age, twice and more, heads an entry of a feed and not the page", () => {
  const [first = "", ...rest] = STORY;
  const page = [
    HEADLINE,
    "52m ago",
    "Ferry to the outer islands ran again",
    "2h ago",
    "Food came by helicopter",
    first,
  ];
  expect(roles([...page, ...rest].join("\n"))[0]).toBe(`headline: ${HEADLINE.slice(0, 24)}`);
});

test("an agency behind the last sentence of a short story signs it", () => {
  const last = "The ferry was towed to the yard in May and came back with a new engine. (ANSA).";
  expect(rolesAlone([HEADLINE, "3 May 2025", ...STORY, last])).toEqual(["headline", "posted", ...BODY_ROLES, "body"]);
});

const BODY_ROLES = STORY.map(() => "body");

test("a photographer beside a paper in a bracket behind the last sentence took a picture", () => {
  const caption = "The ferry leaves the dock on Tuesday. (Gus Marlow/CBX)";
  expect(headRoles([HEADLINE, "3 May 2025", caption])[2]).toMatch(/^caption: /);
});

test("a name that begins with what is a label elsewhere", () => {
  expect(headRoles([HEADLINE, "Per Lindahl", "3 May 2025"])[1]).toBe("byline: Per Lindahl");
});

test.each([
  [
    "More local news",
    ["Baker wins the harbour race again", "Storm takes two metres of the dune", "Church finds its second bell"],
  ],
  [
    "Related stories",
    ["Who wins the harbour race?", "Storm takes two metres of the dune", "Church finds its second bell"],
  ],
  [
    "More on this story",
    ["Baker wins the harbour race again", "3 February", "Storm takes two metres of the dune", "19 November 2024"],
  ],
])("a rail under %j", (heading, items) => {
  const page = [
    "Ferry runs again after nine months",
    ...STORY,
    ...STORY.map((line) => `Later, ${line}`),
    heading,
    ...items,
  ];
  const expected = items.map((item) => `teaser-${item.split(" ").length > 3 ? "title" : "age"}: ${item.slice(0, 24)}`);
  expect(roles(page.join("\n")).slice(1 + 2 * STORY.length)).toEqual([`rail-heading: ${heading}`, ...expected]);
});

test("a rail above the page's own headline leaves it its headline", () => {
  const titles = [
    "Baker wins the harbour race again",
    "Storm takes two metres of dune",
    "Church finds its second bell",
  ];
  const rail = ["Top Stories", ...titles];
  const page = [...rail, ...rail, HEADLINE, "By Ada Whitcombe", ...STORY];
  expect(rolesAlone(page).slice(8)).toEqual(["headline", "byline", "body", "body", "body"]);
});

test("names of sections stand between a rail's titles", () => {
  const items = ["Sports", "Baker wins the harbour race again", "6:12 PM, Jan 27, 2025"];
  const more = ["Weather", "Storm takes two metres of the dune", "3:40 PM, Jan 27, 2025"];
  const last = ["Montana News", "Church finds its second bell", "1:15 PM, Jan 27, 2025"];
  const page = [HEADLINE, ...STORY, "Recent stories from the bay", ...items, ...more, ...last];
  expect(rolesAlone(page).slice(4, -3)).toEqual([
    "rail-heading",
    "other",
    "teaser-title",
    "teaser-age",
    "other",
    "teaser-title",
    "teaser-age",
  ]);
});

test("titles below what announces them amid the story", () => {
  const links = ["Read more on weddings", "TIDE TIED Bride walks out over the cake", "KEEL MATE Groom comes by digger"];
  const page = [HEADLINE, ...STORY, ...links, ...STORY.map((text) => `Later, ${text}`)];
  expect(rolesAlone(page).slice(4, 7)).toEqual(["in-body-link", "in-body-link", "in-body-link"]);
});

test.each([
  ["newsletter", "The mill in pictures, and all that the bay talks about on Friday. Sign up now!"],
  ["comments", "Got a story? Tell the editors of the bay about it, and send them your pictures and films."],
  ["author-bio", "Whitcombe writes about ships and harbours for this newspaper."],
  ["author-bio", "Ada Whitcombe writes about ships and harbours for this newspaper."],
])("%s behind the story: %s", (role, line) => {
  const page = [HEADLINE, "By Ada WHITCOMBE", ...STORY, ...STORY.map((text) => `Later, ${text}`), line];
  expect(rolesAlone(page).at(-1)).toBe(role);
});

test("a time line names the author of a biography", () => {
  const biography = "Ada Whitcombe writes about ships and harbours for this newspaper.";
  expect(rolesAlone([HEADLINE, "by Ada Whitcombe | May 3, 2025", ...STORY, biography]).at(-1)).toBe("author-bio");
});

test("nothing and furniture alone are read too", () => {
  expect(roles("Menu\nSearch\nLog in")).toEqual(["navigation: Menu", "navigation: Search", "navigation: Log in"]);
});

const DECK = "Beyond the first ferry of the winter, some say the islands barely have food for the autumn";
const BELOW_DECK = [
  "Author of the article:",
  "By Ada Whitcombe",
  "Published Jun 05, 2026",
  "Last updated 15 hours ago",
  "6 minute read",
  "Join the conversation",
  "Share",
  "Copy Link",
  "Email",
];

test.each<[string, string, string, readonly string[]]>([
  ["many words of the story without a stop", "standfirst", DECK, BELOW_DECK],
  ["a title of two parts", "other", `Skerry: ${DECK}`, BELOW_DECK],
  [
    "a sentence about something else",
    "other",
    "Our app shows weather, traffic and prices near you.",
    ["Share", "Author of the article:", "By Ada Whitcombe", "Published 3 May 2025 at 14:05", "Article content"],
  ],
])("right below the headline, %s: %s", (_, role, line, below) => {
  const lines = ["Home", "Islands", "Culture", "Sport", "Ferry runs again after nine months", line, ...below];
  expect(headRoles(lines)[5]?.split(":")[0]).toBe(role);
});

const MAIL = [
  "Från: Hamnbladet <nyheter@hamnbladet.example>",
  "Skickat: den 4 mars 2025 17:12",
  "Till: Anna Kern",
  "Ämne: Färjan går igen",
];

test.each<[string, readonly string[], readonly string[]]>([
  ["its subject is the headline where no line is", [...MAIL, ""], ["header", "header", "header", "headline"]],
  [
    "a headline of its own goes before",
    [...MAIL, "", "Ferry runs again after nine months", "By Ada Whitcombe"],
    ["header", "header", "header", "header", "headline", "byline"],
  ],
  [
    "passed on, with a text that begins like a field",
    ["The ferry is back.", "", ...MAIL, "", "Marl: the ferry runs again"],
    ["other", "header", "header", "header", "header", "headline"],
  ],
])("a mail: %s", (_, head, expected) => {
  expect(rolesAlone([...head, ...STORY])).toEqual([...expected, "body", "body", "body"]);
});

test("two pairs are no mail", () => {
  const page = ["Subject: the ferry", "From: Monday on", "", HEADLINE, "By Ada Whitcombe", ...STORY];
  expect(rolesAlone(page)).not.toContain("header");
});

test("in Markdown the title of the first rank is the headline, its headings are subheadings, and links amid the story are links", () => {
  const [first = "", ...rest] = STORY;
  const page = [
    "[Home](/)",
    "## The outer islands' ferry runs again at last",
    "# Nine months",
    first,
    "* [Swans return to the creek](/swans)",
    "> A day to remember, says [Ada](/ada)",
    "### Did anybody miss it?",
    ...rest,
  ];
  expect(rolesAlone(page.map((line) => `${line}\n`))).toEqual([
    "navigation",
    "other",
    "headline",
    "body",
    "in-body-link",
    "in-body-link",
    "subheading",
    "body",
    "body",
  ]);
});

test("between a header's fences lists are header too", () => {
  const page = ["---", "title: Ferry runs again", "authors:", "- Ada Whitcombe", "tags:", "- ferries", "---", ...STORY];
  expect(rolesAlone(page)).toEqual([
    "header",
    "headline",
    "byline",
    "byline",
    "header",
    "header",
    "header",
    "body",
    "body",
    "body",
  ]);
});

test("a Japanese caption says when and where behind a mark, a paragraph ends behind it", () => {
  const [first = "", ...rest] = [
    "岬市の旧砂浜小学校で十一日、止まっていた時計台の針が六十一年ぶりに動き出した。修理したのは卒業生の元時計職人だ。",
    "部品の多くは手作りしたという。元職人は、止まった時刻を覚えている人がもう少ないから動かしたかった、と話した。",
    "時計台は五月から一般に公開される。市は見学の時間を延ばし、子どもたちに時計の仕組みを教える教室も開く予定だ。",
  ];
  const head = ["閉校した小学校の時計台、六十一年ぶりに動く", "2025年4月11日 18:22"];
  const caption = "修理を終えた時計台の前に立つ元児童ら＝11日、岬市";
  expect(rolesAlone([...head, caption, first, ...rest])).toEqual([
    "headline",
    "posted",
    "caption",
    "body",
    "body",
    "body",
  ]);
  expect(rolesAlone([...head, `${caption}。`, first, ...rest])).not.toContain("caption");
});

test("a biography stands before a call to the reader", () => {
  const call =
    "The Courier is committed to publishing letters to the editor from all the islands. It would like to hear what they think of the ferry, of the helicopter and of the winter. The islands have been heard before, and will be again.";
  const biography = "Ada Whitcombe writes about ships and harbours for this newspaper, and sails one.";
  const long = STORY.map((line) => `Later, ${line}`);
  expect(rolesAlone([HEADLINE, "By Ada Whitcombe", ...STORY, ...long, biography, call]).slice(-3)).toEqual([
    "body",
    "author-bio",
    "comments",
  ]);
});

test("a tool's header may quote the title", () => {
  const { page, galley } = measuredPage(
    ["url: https://x.example/a", 'title: "Ferry runs again"', "", ...STORY].join("\n"),
    { contentType: "text/plain" },
  );
  const parts = classifyLines(page, galley)[1]?.parts ?? [];
  expect(parts.map(({ role, span }) => `${role}: ${galley.text.slice(...span)}`)).toEqual([
    'header: title: "',
    "headline: Ferry runs again",
    'header: "',
  ]);
});
