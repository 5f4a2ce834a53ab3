import { expect, test } from "vitest";
import type { Media } from "../record.ts";
import { withTakenAt } from "./picture-times.ts";

const PUBLISHED = {
  edtf: "2025-05-14",
  precision: "day",
  earliest: "2025-05-14T00:00:00Z",
  latest: "2025-05-14T23:59:59Z",
};

const captioned = (caption: string): Media => ({
  kind: "photo",
  present: true,
  caption,
  url: null,
  span: null,
  credit: null,
});

test.each([
  ["en", "Fishermen wait at the ferry pier on Monday, 12 May 2025.", "2025-05-12"],
  ["en", "A pilot boat leaves Marl, May 12, 2025", "2025-05-12"],
  ["de", "Das Schöpfwerk vor dem Umbau (Marl, 6.12.2010)", "2010-12-06"],
  ["es", "Vecinos de Olmeda en la pradera, 13 de mayo de 2025.", "2025-05-13"],
  ["en", "The pier, opened on May 3, 1998, was closed after the storm.", null],
  ["en", "The pier before it was closed in 2019", null],
  ["en", "The ferry returns to Marl on 20 June 2025.", null],
  ["en", "From 1 May 2025 to 12 May 2025", null],
  ["en", "May 12, 2025", null],
  ["en", "Fishermen wait at the ferry pier.", null],
])("%s: %s", (language, caption, day) => {
  const [read] = withTakenAt([captioned(caption)], {
    published: PUBLISHED as never,
    updated: null,
    zone: null,
    language,
  });
  expect(read?.takenAt?.edtf ?? null).toBe(day);
});

test("the day is that of the place which the caption names", () => {
  const caption = "A soldier at a guard post, seen from Hollin, South Korea, June 26, 2024.";
  const times = { published: null, updated: null, zone: { zone: "America/Toronto", how: "inferred" }, language: "en" };
  const [read] = withTakenAt([captioned(caption)], times as never);
  expect(read?.takenAt).toMatchObject({ earliest: "2024-06-25T15:00:00Z", zone: "Asia/Seoul", zoneHow: "inferred" });
});

test.each([
  ["en", "A soldier at a guard post, seen from Paju, South Korea, June 26, 2024.", "Paju KR"],
  ["en", "The president leaves Seoul on Monday, 12 May 2025.", "Seoul KR"],
  ["de", "Das Rathaus vor dem Umbau (Berlin, 6.12.2010)", "Berlin DE"],
  ["es", "Vecinos en Madrid, 13 de mayo de 2025.", "Madrid ES"],
  ["en", "A band from Seoul at the ferry pier, 12 May 2025.", null],
  ["en", "The pier in Seoul was closed in 2019", null],
  ["en", "The pier in Seoul.", null],
])("%s: %s was taken in %s", (language, caption, place) => {
  const [read] = withTakenAt([captioned(caption)], { published: null, updated: null, zone: null, language });
  const found = read?.locationCreated;
  expect(found === undefined ? null : `${found.name} ${found.country}`).toBe(place);
});
