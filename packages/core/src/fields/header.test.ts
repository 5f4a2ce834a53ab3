import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { readHeader } from "./header.ts";
import { readMarks } from "./marks.ts";

const plain = (text: string) => {
  const labelled = labelledPage({ lines: [{ role: "header", text }] });
  return { ...labelled, page: { ...labelled.page, capture: { ...labelled.page.capture, kind: "text" as const } } };
};

test.each([
  ["date 2025-03-14", "2025-03-14"],
  ["date 2025-13-14", undefined],
  ["captured 14 March 2025", undefined],
])("%s", (text, date) => {
  expect(readHeader(plain(text))).toEqual({
    raw: text,
    span: [0, text.length],
    ...(date === undefined ? {} : { date }),
  });
});

test("an HTML page has no header of the capturing tool", () => {
  expect(readHeader(labelledPage({ lines: [{ role: "header", text: "date 2025-03-14" }] }))).toBeNull();
});

test("marks: a credit behind a caption, not one that fills its block", () => {
  const labelled = labelledPage({
    lines: [
      { role: "caption", text: "A boat. (Ana Pires)" },
      { role: "credit", text: "Rui Melo" },
    ],
  });
  const picture = { kind: "photo", present: false, caption: "A boat.", url: null, span: [0, 19] } as const;
  const media = [
    { ...picture, credit: { raw: "Ana Pires", span: [9, 18], creators: [] } },
    { ...picture, credit: { raw: "Rui Melo", span: [20, 28], creators: [] } },
  ] as const;
  const none = { value: null, how: "inferred", confidence: 0 } as const;
  expect(readMarks(labelled, { dateline: null, media, standfirst: none, kicker: none, bylines: [], live: [] })).toEqual(
    [{ span: [9, 18], role: "credit" }],
  );
});
