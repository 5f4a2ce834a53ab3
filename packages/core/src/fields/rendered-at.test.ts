import { expect, test } from "vitest";
import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { readAge } from "../grammar/time/age.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { RelatedItem, When } from "../record.ts";
import { titleKey } from "../text/title-key.ts";
import { ageBase, clockOf } from "./age-clock.ts";
import { readRenderedAt } from "./rendered-at.ts";

const FERRY = "Ferry runs again after nine months";
const SMITH = "The last smith of the island closes";

function at(time: string): Fact<When> {
  const expression = time === "" ? null : readMachineTime(time);
  const value = expression === null ? null : whenOf(expression, { zone: "UTC", how: "inferred" });
  return value === null ? UNKNOWN : { value, how: "stated", confidence: 0.8 };
}

function teaser(title: string, raw: string): RelatedItem {
  const read = readAge(raw);
  if (read === null) throw new Error(`${raw} is no age`);
  const { minSeconds, maxSeconds } = read;
  return {
    rail: "Latest",
    position: 1,
    kind: "article",
    title,
    titleSpan: [0, 0],
    summary: null,
    summaryTruncated: false,
    age: { raw, span: [7, 7 + raw.length], minSeconds, maxSeconds },
    publishedAt: null,
    copies: [],
  };
}

const SITE = {
  pages: new Set<string>(),
  counts: new Map<number, number>(),
  stories: new Map([
    [titleKey(SMITH), { earliest: Date.parse("2025-03-14T08:00:00Z"), latest: Date.parse("2025-03-14T08:00:59Z") }],
  ]),
};

/** `07:30 2 hours ago`: an instant of the day with the age that the page prints for it. */
function told(line: string): ReturnType<typeof clockOf> & { readonly spans: [] } {
  const [clock = "", ...age] = line.split(" ");
  const read = readAge(age.join(" "));
  if (read === null) throw new Error(`${line} has no age`);
  const millis = Date.parse(`2025-03-14T${clock}:00Z`);
  return { ...clockOf(read, millis, millis), spans: [] };
}

const NONE = { published: "", updated: "", fetched: "" };
const DAY = "2025-03-14";

test.each([
  ["nothing is known", {}, null],
  ["a capture alone says nothing", { fetched: `${DAY}T12:00:00Z` }, null],
  ["not before the publication", { published: `${DAY}T06:48Z` }, `${DAY}T06:48:00Z/..`],
  ["not before the update", { published: `${DAY}T06:48Z`, updated: `${DAY}T07:19Z` }, `${DAY}T07:19:00Z/..`],
  [
    "not after the capture",
    { published: `${DAY}T06:48Z`, fetched: `${DAY}T12:00:00Z` },
    `${DAY}T06:48:00Z/${DAY}T12:00:00Z`,
  ],
  ["an update after the capture", { updated: `${DAY}T13:00Z`, fetched: `${DAY}T12:00:00Z` }, null],
  [
    "the story itself in a rail",
    { published: `${DAY}T06:00Z`, related: [teaser(FERRY, "30 minutes ago")] },
    `${DAY}T06:29:30Z/${DAY}T06:31:59Z`,
  ],
  ["whose day alone is known", { published: DAY, related: [teaser(FERRY, "30 minutes ago")] }, `${DAY}T00:00:00Z/..`],
  ["a story of another page of the site", { related: [teaser(SMITH, "57m ago")] }, `${DAY}T08:56:30Z/${DAY}T08:58:59Z`],
  ["a story that no page tells", { related: [teaser("A barn burns down", "57m ago")] }, null],
  ["times told twice", { told: ["07:30 2 hours ago", "09:10 10 minutes ago"] }, `${DAY}T09:19:30Z/${DAY}T09:21:00Z`],
  [
    "parts cached minutes apart",
    { told: ["09:00 10 minutes ago", "09:08 9 minutes ago"] },
    `${DAY}T09:11:00Z/${DAY}T09:16:30Z`,
  ],
  ["parts cached hours apart", { told: ["07:00 10 minutes ago", "09:08 9 minutes ago"] }, null],
  [
    "a cache between making and capture",
    { told: ["09:10 10 minutes ago"], fetched: "2025-03-20T12:00:00Z" },
    `${DAY}T09:19:30Z/${DAY}T09:21:00Z`,
  ],
  ["ages after the capture", { told: ["09:10 10 minutes ago"], fetched: `${DAY}T08:00:00Z` }, null],
])("%s", (_what, given, edtf) => {
  const { published, updated, fetched, related, told: times } = { ...NONE, related: [], told: [], ...given };
  const rendered = readRenderedAt({
    headline: FERRY,
    published: at(published),
    updated: at(updated),
    fetchedAt: at(fetched),
    twiceTold: times.map(told),
    related,
    site: SITE,
  });
  expect(rendered.value?.edtf ?? null).toBe(edtf);
});

test.each([
  ["an exact capture", "2025-03-14T12:00:00Z", "2025-03-14T06:00Z", "2025-03-14T12:00Z", "2025-03-14T12:00:00Z"],
  ["a day's capture", "2025-03-14", "2025-03-14T06:00Z", "2025-03-14T07:00Z", "2025-03-14T06:00Z"],
  ["a cache between them", "2025-03-20T12:00:00Z", "2025-03-14T06:00Z", "2025-03-14T07:00Z", "2025-03-14T06:00Z"],
])("ages count from the closest: %s", (_what, fetched, from, to, expected) => {
  const latest = at(to).value?.latest ?? null;
  const made = at(from);
  const rendered = made.value === null ? null : { ...made.value, latest };
  expect(ageBase(at(fetched).value, rendered)?.edtf).toBe(at(expected).value?.edtf);
});
