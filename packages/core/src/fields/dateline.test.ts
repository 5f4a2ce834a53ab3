import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import type { LabelledPage } from "../classify/label.ts";
import { type Fact, UNKNOWN } from "../evidence.ts";
import { datelineOf, placedDateline } from "./dateline.ts";

const datelineIn = (page: LabelledPage, standfirst: Fact<string> = UNKNOWN) => {
  const placed = placedDateline(page, standfirst);
  return placed === null ? null : datelineOf(placed);
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

test("a date without its year stays unknown", () => {
  const page = labelledPage({
    lines: [{ role: "body", text: "KATHMANDU, April 25 (Reuters) - The road was closed.", tag: "p" }],
  });
  expect(datelineIn(page)?.date).toBeNull();
});

test("only the first paragraph has one, and teasers have none", () => {
  const teaser = { role: "teaser-summary", text: "TORONTO — The council met." } as const;
  const first = { role: "body", text: "The council met on Sunday.", tag: "p" } as const;
  const second = { role: "body", text: "TORONTO — The council met.", tag: "p" } as const;
  expect(datelineIn(labelledPage({ lines: [teaser, head, first, second] }))).toBeNull();
  expect(datelineIn(labelledPage({ lines: [head] }))).toBeNull();
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
