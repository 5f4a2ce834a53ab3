import type { Agency, Byline } from "tearsheet";
import { expect, test } from "vitest";
import { authorsOf } from "./ours.ts";

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
  ["people first", [byline({ person: "Ana Pires" }), byline({ organization: "The Quay" })], [agency], [["Ana Pires"]]],
  ["then organisations", [byline({ organization: "The Quay" })], [agency], [["The Quay"]]],
  ["then agencies, by name or code", [], [agency], [["Northern Press Exchange", "NPX"]]],
  ["translators and photographers are no authors", [byline({ role: "translator", person: "Tom Vale" })], [], []],
])("%s", (_, bylines, agencies, authors) => {
  expect(authorsOf({ bylines, agencies })).toEqual(authors);
});
