import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readTimes } from "./times.ts";

const BERLIN = { zone: "Europe/Berlin", confidence: 0.9, how: "inferred" } as const;
const TITLE = "New ferry line opens and sells out";
const LINES: PageParts["lines"] = [
  { role: "headline", text: TITLE, tag: "h1" },
  { role: "body", text: "The first boat left the pier at noon, full to the last seat, and came back late.", tag: "p" },
];

function timesOf(
  dates: Record<string, string>,
  metas: NonNullable<PageParts["metas"]>,
  zone: typeof BERLIN | null = BERLIN,
) {
  const jsonLd = [{ "@type": "NewsArticle", headline: TITLE, ...dates }];
  return readTimes(labelledPage({ jsonLd, metas, lines: LINES }), zone, "en");
}

test.each<[what: string, declared: string, meta: string, published: string]>([
  [
    "the publisher's clock as universal time",
    "2024-05-03T08:15:20Z",
    "2024-05-03T10:15:20+00:00",
    "2024-05-03T08:15:20Z",
  ],
  [
    "universal time with the publisher's offset",
    "2024-05-03T08:15:20+02:00",
    "2024-05-03T10:15:20+02:00",
    "2024-05-03T10:15:20+02:00",
  ],
  ["another hour", "2024-05-03T08:15:20Z", "2024-05-03T09:15:20Z", "2024-05-03T08:15:20Z"],
  [
    "of a plugin's two now the one, now the other",
    "2024-05-03T10:15:20+02:00",
    "2024-05-03T10:15:20Z",
    "2024-05-03T10:15:20+02:00",
  ],
])("%s", (_, declared, meta, published) => {
  const { value } = timesOf({ datePublished: declared }, [["article:published_time", meta]]).published;
  expect(value?.edtf).toBe(published);
});

test("a meta's universal time that the page's own element has as its local time", () => {
  const parts: PageParts = {
    metas: [
      ["article:published_time", "2024-05-03T10:15:20Z"],
      ["sailthru.date", "Fri, 03 May 2024 10:15:20 +0200"],
    ],
    lines: LINES,
  };
  expect(readTimes(labelledPage(parts), null, "en").published.value?.edtf).toBe("2024-05-03T10:15:20+02:00");
});

test.each<[what: string, modified: string, updated: string | null]>([
  ["the same clock in another zone", "2024-05-03T08:15:50+00:00", null],
  ["the publisher's clock as universal time", "2024-05-03T10:15:20Z", null],
  ["the same clock without a zone", "2024-05-03T10:15:31", null],
  ["an hour and more later", "2024-05-03T09:20:00Z", "2024-05-03T09:20:00Z"],
])("no update: %s", (_, modified, updated) => {
  const { value } = timesOf({ datePublished: "2024-05-03T08:15:20Z", dateModified: modified }, []).updated;
  expect(value?.edtf ?? null).toBe(updated);
});

test("a printed midnight to the second is a day", () => {
  const lines: PageParts["lines"] = [
    ...(LINES?.slice(0, 1) ?? []),
    { role: "posted", text: "Published 2024-05-03 00:00:00.0" },
    ...(LINES?.slice(1) ?? []),
  ];
  expect(readTimes(labelledPage({ lines }), BERLIN, "en").published.value?.edtf).toBe("2024-05-03");
});

test("a bare day later than the printed update is the page's own", () => {
  const lines: PageParts["lines"] = [
    { role: "other", text: "6 May 2024 - 12:06 am" },
    ...(LINES?.slice(0, 1) ?? []),
    { role: "updated", text: "Updated at 8:16 pm on 3 May 2024" },
    ...(LINES?.slice(1) ?? []),
  ];
  const { published, updated } = readTimes(labelledPage({ lines }), BERLIN, "en");
  expect([published.value, updated.value?.edtf]).toEqual([null, "2024-05-03T20:16+02:00"]);
});

test.each([
  ["Published 28 April 2024 08:11 CET", "Europe/Stockholm", "2024-04-28T08:11+02:00"],
  ["Published 28 January 2024 08:11 CET", "Europe/Stockholm", "2024-01-28T08:11+01:00"],
  ["Published June 12, 2024 9:49 am EST", "America/New_York", "2024-06-12T09:49-04:00"],
  ["Published June 12, 2024 9:49 am EST", "America/Panama", "2024-06-12T09:49-05:00"],
  ["Published June 12, 2024 9:49 am EST", "Europe/Berlin", "2024-06-12T09:49-05:00"],
])("%s, standard time all year, in %s", (text, zone, edtf) => {
  const lines: PageParts["lines"] = [...(LINES ?? []).slice(0, 1), { role: "posted", text }, ...(LINES ?? []).slice(1)];
  const { value } = readTimes(labelledPage({ lines }), { zone, confidence: 0.9, how: "inferred" }, "en").published;
  expect(value?.edtf).toBe(edtf);
});

test("Moscow's clocks were four hours ahead for some years", () => {
  const moscow = { zone: "Europe/Moscow", confidence: 0.9, how: "inferred" } as const;
  const at = (text: string) =>
    readTimes(
      labelledPage({ lines: [...(LINES ?? []).slice(0, 1), { role: "posted", text }, ...(LINES ?? []).slice(1)] }),
      moscow,
      "ru",
    ).published.value?.edtf;
  expect([at("Опубликовано 5 января 2012 в 14:32 мск"), at("Опубликовано 5 января 2024 в 14:32 мск")]).toEqual([
    "2012-01-05T14:32+04:00",
    "2024-01-05T14:32+03:00",
  ]);
});
