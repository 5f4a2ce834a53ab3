import { expect, test } from "vitest";
import { labelledPage } from "../../test/labelled-page.ts";
import { readNotes } from "./notes.ts";

test("notes in page order, each where it stands; links and signatures are none", () => {
  const page = labelledPage({
    lines: [
      { role: "note", text: "Correction: An earlier figure was wrong and has been replaced." },
      { role: "body", text: "Editor's note: this is the body's own text and stays there." },
      { role: "end-credit", text: "Ann Lee in Paris contributed to this report." },
      { role: "end-credit", text: "Ann Lee, The Associated Press" },
      { role: "note", text: "Submit a Correction" },
    ],
  });
  const notes = readNotes(page);
  expect(notes.map((note) => note.kind)).toEqual(["correction", "contributor"]);
  for (const note of notes) expect(page.galley.text.slice(...note.span)).toBe(note.text);
});
