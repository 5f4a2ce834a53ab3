import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import type { LabelledPage } from "../classify/label.ts";
import { type Fact, UNKNOWN } from "../evidence.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import { datelineOf, placedDateline } from "./dateline.ts";

const datelineIn = (page: LabelledPage, standfirst: Fact<string> = UNKNOWN) => {
  const placed = placedDateline(page, standfirst);
  return placed === null ? null : datelineOf(placed, null);
};

const head = { role: "headline", text: "Harbour closed", tag: "h1" } as const;

test("the first paragraph's dateline, in offsets of the page", () => {
  const page = labelledPage({
    lines: [
      head,
      { role: "body", text: "SEOUL, South Korea, Oct 19, 2025 (Reuters) - The harbour was closed.", tag: "p" },
    ],
  });
  const dateline = datelineIn(page);
  expect(dateline).toMatchObject({
    raw: "SEOUL, South Korea, Oct 19, 2025 (Reuters) -",
    agency: "Reuters",
    style: "Reuters",
  });
  expect(page.galley.text.slice(...(dateline?.span ?? [0, 0]))).toBe(dateline?.raw);
  expect(dateline?.places.map((place) => [place.name, place.region, page.galley.text.slice(...place.span)])).toEqual([
    ["Seoul", "South Korea", "SEOUL"],
  ]);
  expect(dateline?.date).toMatchObject({ edtf: "2025-10-19", precision: "day", zone: "Asia/Seoul" });
});

test.each([
  ["April 25", null, null],
  ["April 25", "2025-04-26", "2025-04-25"],
  ["Dec 31", "2025-01-01", "2024-12-31"],
  ["Jan 1", "2024-12-31", "2025-01-01"],
  ["April 25, 2024", "2025-04-26", "2024-04-25"],
])("%s in a story of %s is %s", (day, then, date) => {
  const page = labelledPage({
    lines: [{ role: "body", text: `KATHMANDU, ${day} (Reuters) - The road was closed.`, tag: "p" }],
  });
  const placed = placedDateline(page, UNKNOWN);
  const published = then === null ? null : whenOf(readTimeLine(then)?.times[0]?.expression ?? {}, null);
  expect(placed === null ? null : (datelineOf(placed, published).date?.edtf ?? null)).toBe(date);
});

test("only the first paragraph has one, and teasers have none", () => {
  const teaser = { role: "teaser-summary", text: "TORONTO — The council met." } as const;
  const first = { role: "body", text: "The council met on Sunday.", tag: "p" } as const;
  const second = { role: "body", text: "TORONTO — The council met.", tag: "p" } as const;
  expect(datelineIn(labelledPage({ lines: [teaser, head, first, second] }))).toBeNull();
  expect(datelineIn(labelledPage({ lines: [head] }))).toBeNull();
});

test.each([
  ["New Delhi:", "New Delhi:"],
  ["TORONTO —", "TORONTO —"],
  ["New Delhi", undefined],
  ["The council:", undefined],
  ["Sign in: TORONTO, where the council met on Sunday –", undefined],
])("in a line of its own above the paragraph: %s", (text, raw) => {
  const line = { role: "other", text, tag: "div" } as const;
  const first = { role: "body", text: "The council met on Sunday, and the road was closed.", tag: "p" } as const;
  const page = labelledPage({ lines: [head, line, first] });
  const dateline = datelineIn(page);
  expect(dateline?.raw).toBe(raw);
  expect(page.galley.text.slice(...(dateline?.span ?? [0, 0]))).toBe(raw ?? "");
});

test("one that an agency signs may stand behind a summary", () => {
  const lines = [
    head,
    { role: "body", text: "(Updates with the port's comment in the fourth paragraph.)", tag: "p" },
    { role: "body", text: "Oct. 19 (Bloomberg) -- The harbour was closed on Sunday.", tag: "p" },
  ] as const;
  expect(datelineIn(labelledPage({ lines: [...lines] }))).toMatchObject({ raw: "Oct. 19 (Bloomberg) --", places: [] });
});

const long = "The harbour was closed on Sunday after a storm, the port authority of the city said.";
const next = { role: "body", text: "Ferries stay in port until Monday.", tag: "p" } as const;

test.each([
  ["New Delhi", "en", `New Delhi: ${long}`, next.text, "New Delhi:"],
  ["a talk", "en", `Paris: ${long}`, "Reporter: And then?", undefined],
  ["a short line", "en", "Oslo: The harbour.", next.text, undefined],
  ["no place", "en", `Warning: ${long}`, next.text, undefined],
  ["a German paper's", "de", "Hannover. Der Hafen bleibt zu.", next.text, "Hannover."],
  ["two cities", "de", "Hamburg/Berlin. Der Hafen bleibt zu.", next.text, "Hamburg/Berlin."],
  ["no German paper's", "en", "London. The harbour is closed.", next.text, undefined],
])("a place set off as a sentence is: %s", (_, language, text, behind, raw) => {
  const lines = [head, { role: "body", text, tag: "p" }, { ...next, text: behind }] as const;
  expect(placedDateline(labelledPage({ lines: [...lines] }), UNKNOWN, language)?.parts.raw).toBe(raw);
});

test("a German place may open the standfirst", () => {
  const page = labelledPage({
    lines: [head, { role: "standfirst", text: "Berlin. Der Hafen bleibt zu.", tag: "p" }, next],
  });
  const block = page.galley.blocks[1];
  const standfirst: Fact<string> = { ...UNKNOWN, value: block?.text ?? "", ...(block && { spans: [block.span] }) };
  const placed = placedDateline(page, standfirst, "de");
  expect(placed?.parts.raw).toBe("Berlin.");
  expect(placed?.at).toBe(block?.span[0]);
});

test("a standfirst and a correspondent's line stand before the first paragraph", () => {
  const page = labelledPage({
    lines: [
      head,
      { role: "body", text: "The council has closed the harbour to all ferries until spring.", tag: "p" },
      { role: "body", text: "FROM OUR CORRESPONDENT", tag: "p" },
      { role: "body", text: "TORONTO — The council met.", tag: "p" },
    ],
  });
  const [, lead] = page.galley.blocks;
  const standfirst: Fact<string> = { ...UNKNOWN, value: lead?.text ?? "", ...(lead && { spans: [lead.span] }) };
  expect(datelineIn(page, standfirst)?.raw).toBe("TORONTO —");
  expect(datelineIn(page)).toBeNull();
});

test.each([
  ["記者王小明／台北報導", "記者王小明／台北報導", "Taipei"],
  ["生活中心／綜合報導", "生活中心／綜合報導", undefined],
  ["記者王小明", undefined, undefined],
])("a byline above the first paragraph: %s", (byline, raw, place) => {
  const page = labelledPage({
    lines: [
      head,
      { role: "byline", text: byline, tag: "p" },
      { role: "body", text: "港口自周一起關閉三天，市府表示將加派人手協助旅客改搭其他航線。", tag: "p" },
    ],
  });
  const dateline = datelineIn(page);
  expect(dateline?.raw).toBe(raw);
  expect(dateline?.places[0]?.name).toBe(place);
});
