import type { Agency, Byline } from "tearsheet";
import { expect, test } from "vitest";
import { authorsOf, timeOf } from "./ours.ts";

const byline = (parts: Partial<Byline>): Byline => ({ role: "author", raw: "", spans: [], confidence: 1, ...parts });
const agency: Agency = {
  name: "Northern Press Exchange",
  code: "NPX",
  role: "originator",
  evidence: [],
  spans: [],
  confidence: 1,
};

test.each<[string, readonly Byline[], readonly Agency[], readonly (readonly string[])[]]>([
  [
    "people and organisations of the byline",
    [byline({ person: "Ana Pires" }), byline({ organization: "The Quay" })],
    [agency],
    [["Ana Pires"], ["The Quay"]],
  ],
  [
    "a person's organisation is no author",
    [byline({ person: "Ana Pires", organization: "The Quay" })],
    [],
    [["Ana Pires"]],
  ],
  ["else agencies, by name or code", [], [agency], [["Northern Press Exchange", "NPX"]]],
  ["translators and photographers are no authors", [byline({ role: "translator", person: "Tom Vale" })], [], []],
])("%s", (_, bylines, agencies, authors) => {
  expect(authorsOf({ bylines, agencies })).toEqual(authors);
});

test("a clock without a zone tells no instant", () => {
  const bounds = { earliest: "2024-05-02T20:15:00Z", latest: "2024-05-03T22:15:59Z" };
  const loose = { ...bounds, edtf: "2024-05-03T10:15", precision: "minute", approximate: true } as const;
  expect(timeOf(loose)).toEqual({ day: "2024-05-03", ms: null });
  const zoned = { ...loose, edtf: "2024-05-03T10:15Z", earliest: "2024-05-03T10:15:00Z", zone: "UTC" } as const;
  expect(timeOf(zoned)).toEqual({ day: "2024-05-03", ms: Date.UTC(2024, 4, 3, 10, 15) });
});
