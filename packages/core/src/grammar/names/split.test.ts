import { expect, test } from "vitest";
import { splitNames } from "./split.ts";

const MARKS = { person: "", organization: "o:", agency: "a:", noise: "n:" } as const;

function shown(value: string, siteName: string | null = null): string {
  return splitNames(value, { siteName })
    .map((part) => `${MARKS[part.kind]}${part.name}`)
    .join("; ");
}

test.each([
  ["Felix Schreiber und Jörg Solder, dpa", "Felix Schreiber; Jörg Solder; a:dpa"],
  ["A. Bee, C. Dee and E. Eff", "A. Bee; C. Dee; E. Eff"],
  ["Ann Lee og Bob Ray", "Ann Lee; Bob Ray"],
  ["Ann Lee et Bob Ray", "Ann Lee; Bob Ray"],
  ["Ana Ruiz y Luis Gil", "Ana Ruiz; Luis Gil"],
  ["Anna Rossi e Luca Bianchi", "Anna Rossi; Luca Bianchi"],
  ["Joan Puig i Marta Vila", "Joan Puig; Marta Vila"],
  ["Иван Петров и Анна Сидорова", "Иван Петров; Анна Сидорова"],
  ["Ann Lee & Bob Ray", "Ann Lee; Bob Ray"],
  ["Ann Lee / Bob Ray", "Ann Lee; Bob Ray"],
  ["Ann Lee; Bob Ray", "Ann Lee; Bob Ray"],
  ["Ann Lee | Bob Ray", "Ann Lee; Bob Ray"],
  ["Solder, Jörg", "Jörg Solder"],
  ["Solder, Jörg T.", "Jörg T. Solder"],
  ["Jörg T. Von Solder", "Jörg T. Von Solder"],
  ["Harbour PierWalks", "Harbour PierWalks"],
  ["Harbour PromenadeWalks", "n:Harbour PromenadeWalks"],
  ["Halden Pumps, Inc.", "o:Halden Pumps, Inc."],
  ["viktor hedman", "viktor hedman"],
  ["freeman1984", "freeman1984"],
  ["BR24", "o:BR24"],
  ["Landesanstalt", "o:Landesanstalt"],
  ["Ann Lee, MS, RDN", "Ann Lee, MS, RDN"],
  ["Michael Green, M.D.", "Michael Green, M.D."],
  ["Dana Baley, MS, RD, FAND", "Dana Baley, MS, RD, FAND"],
  ["By Jane Doe", "Jane Doe"],
  ["Center for Rail Evaluation and Research", "o:Center for Rail Evaluation and Research"],
  ["onze nieuwsredactie", "o:onze nieuwsredactie"],
  ["Redaktion beispiel.de", "o:Redaktion beispiel.de"],
  ["beispiel.de", "o:beispiel.de"],
  ["Ann Lee, Bob Ray, and Rankings Team", "Ann Lee; Bob Ray; o:Rankings Team"],
  ["高橋大地", "高橋大地"],
  ["東西新聞Web", "o:東西新聞Web"],
  ["海港在线", "o:海港在线"],
  ["Staff", "n:Staff"],
  ["admin", "n:admin"],
  ["https://paper.example/authors/jane", ""],
  ["Jane Doe, 12 May 2024", "Jane Doe"],
  ["Jane Doe jane@paper.example", "Jane Doe"],
])("%s", (value, parts) => {
  expect(shown(value)).toBe(parts);
});

test("the site's own name is an organisation, however much it looks like a person", () => {
  expect(shown("Der Anzeiger")).not.toBe("");
  expect(shown("Le Courrier", "Le Courrier")).toBe("o:Le Courrier");
  expect(shown("Julia Ort, Der Postbote", "Der Postbote")).toBe("Julia Ort; o:Der Postbote");
});
