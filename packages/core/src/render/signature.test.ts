import { expect, test } from "vitest";
import type { Byline } from "../record.ts";
import { signature } from "./signature.ts";

const line: Byline = { role: "author", raw: "Von unserer Redaktion", spans: [], confidence: 1 };

test.each<[Partial<Byline>, string]>([
  [{ person: "Mara Lind" }, "Mara Lind"],
  [{ person: "Mara Lind", organization: "NCW" }, "Mara Lind (NCW)"],
  [{ organization: "NCW" }, "NCW"],
  [{}, "Von unserer Redaktion"],
])("%j is signed %s", (byline, signed) => {
  expect(signature({ ...line, ...byline })).toBe(signed);
});
