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
