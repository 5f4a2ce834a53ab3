import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { readNotes } from "./notes.ts";

const TIMES = {
  published: {
    edtf: "2024-05-01",
    earliest: "2024-05-01T00:00:00Z",
    latest: "2024-05-01T23:59:59Z",
    precision: "day",
  },
  updated: null,
  zone: { zone: "Europe/London", how: "inferred" },
  language: null,
} as const;

test("notes in page order, each where it stands; links and signatures are none", () => {
  const page = labelledPage({
    lines: [
      { role: "note", text: "Correction: An earlier figure was wrong and has been replaced." },
      ...Array.from({ length: 5 }, () => ({ role: "body", text: "The harbour was closed on Sunday." }) as const),
      { role: "body", text: "Editor's note: this is the body's own text and stays there." },
      ...Array.from({ length: 4 }, () => ({ role: "body", text: "Ferries stay in port." }) as const),
      { role: "body", text: "This story originally appeared in the Harbour Post." },
      { role: "end-credit", text: "Ann Lee in Paris contributed to this report." },
      { role: "end-credit", text: "Ann Lee, The Associated Press" },
      { role: "note", text: "Submit a Correction" },
    ],
  });
  const notes = readNotes(page, TIMES);
  expect(notes.map((note) => note.kind)).toEqual(["correction", "syndication", "contributor"]);
  for (const note of notes) expect(page.galley.text.slice(...note.span)).toBe(note.text);
});

test.each([
  ["Correction, May 4, 2024, 11:05 a.m.: The name of the mayor was misspelt.", "2024-05-04T11:05+01:00"],
  ["Korrektur vom 4. Mai 2024: Der Name der Bürgermeisterin war falsch.", "2024-05-04"],
  ["Correction: The name of the mayor was misspelt. (May 4, 2024)", "2024-05-04"],
  ["Clarification (May 4): The council said that it had not yet voted.", "2024-05-04"],
  ["Rectificatif du 5 mai à 14 h 30 : le montant des travaux était faux.", "2024-05-05T14:30+01:00"],
  ["Correction, January 3: The name of the mayor was misspelt above.", "2025-01-03"],
  ["This article was amended on 6 May 2024 because a name was misspelt.", "2024-05-06"],
  ["Cet article a été corrigé le 5 mai 2024.", "2024-05-05"],
  ["Update April, 2011: I wrote this post three years ago, at the harbour.", "2011-04"],
  ["This article was updated to tell of the ruling of 6 May 2024.", undefined],
  ["Correction: The bridge was built in 1931, not in 1921.", undefined],
  ["Correction: The vote was on May 4, 2024, not on May 5.", undefined],
])("the date of a note: %s", (text, at) => {
  const [note] = readNotes(labelledPage({ lines: [{ role: "note", text }] }), TIMES);
  expect(note?.at?.edtf).toBe(at);
});

test("a correction in two paragraphs is one note, with the day of the first", () => {
  const notes = readNotes(
    labelledPage({
      lines: [
        { role: "note", text: "A correction was made on May 8, 2025:" },
        { role: "note", text: "An earlier version of this article misstated the number of wheels." },
      ],
    }),
    TIMES,
  );
  expect(notes.map(({ text, at }) => [text.slice(0, 18), at?.edtf])).toEqual([["An earlier version", "2025-05-08"]]);
});
