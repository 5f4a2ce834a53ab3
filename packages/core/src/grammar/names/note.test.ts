import { expect, test } from "vitest";
import { readNote } from "./note.ts";

test.each([
  ["Correction: An earlier figure was wrong and has been replaced.", "correction"],
  ["CORRECTION, May 4, 2024, 11:05 a.m.: The name was misspelt above.", "correction"],
  ["An earlier version of this story misspelt the name of the mayor.", "correction"],
  ["This story corrects the spelling of the mayor’s name.", "correction"],
  ["Berichtigung: In der ersten Fassung stand ein falscher Name.", "correction"],
  ["In einer früheren Version dieses Artikels stand ein falscher Name.", "correction"],
  ["Rectificatif : le nom du maire était mal écrit.", "correction"],
  ["Fe de errores: el nombre del alcalde estaba mal escrito.", "correction"],
  ["Correção: o nome do prefeito estava errado.", "correction"],
  ["Errata corrige: il nome del sindaco era sbagliato.", "correction"],
  ["Rättelse: Borgmästarens namn var fel i texten.", "correction"],
  ["Rettelse: Borgmesterens navn var forkert i artiklen.", "correction"],
  ["Korekta: nazwisko burmistrza było błędne w tekście.", "correction"],
  ["Исправление: фамилия мэра была указана неверно.", "correction"],
  ["Düzeltme: Başkanın adı yanlış yazılmıştır, düzeltildi.", "correction"],
  ["訂正：市長の名前が誤っていました。正しくは以下の通りです。", "correction"],
  ["更正：此前报道中的市长姓名有误，现已更正。", "correction"],
  ["정정: 시장의 이름이 잘못되어 바로잡습니다 독자", "correction"],
  ["Clarification: The council said it had not yet voted.", "clarification"],
  ["Klarstellung: Der Rat hat noch nicht abgestimmt.", "clarification"],
  ["Aclaración: el consejo todavía no ha votado.", "clarification"],
  ["Editor’s note: This interview was held in May.", "editors-note"],
  ["(Editor's note: This interview was held in May.)", "editors-note"],
  ["Anmerkung der Redaktion: Das Interview entstand im Mai.", "editors-note"],
  ["Anm. d. Red.: Das Interview entstand im Mai.", "editors-note"],
  ["Note de la rédaction : cet entretien date de mai.", "editors-note"],
  ["Nota de la redacción: esta entrevista es de mayo.", "editors-note"],
  ["От редакции: интервью записано в мае этого года.", "editors-note"],
  ["編集部注：このインタビューは五月に行われました。", "editors-note"],
  ["UPDATE: The road has been opened again.", "update"],
  ["This story has been updated to add a comment.", "update"],
  ["This is a developing story and will be updated.", "update"],
  ["Dieser Artikel wurde aktualisiert.", "update"],
  ["Cet article a été mis à jour le 4 mai.", "update"],
  ["Retraction: The story of May 4 is withdrawn.", "retraction"],
  ["This article was written with the help of AI and checked by an editor.", "ai-disclosure"],
  ["Dieser Artikel wurde mithilfe von KI erstellt.", "ai-disclosure"],
  ["This article was originally published on The Weekly.", "syndication"],
  ["This report by The Canadian Press was first published Oct. 19, 2025.", "syndication"],
  ["Associated Press writer Ann Lee in Paris contributed to this report.", "contributor"],
  ["Reporting by Ann Lee; Editing by Bob Ray", "contributor"],
  ["With files from The Canadian Press", "contributor"],
])("%s", (line, kind) => {
  expect(readNote(line)?.kind).toBe(kind);
});

test.each([
  "Submit a Correction",
  "Corrections",
  "Corrections policy",
  "Correction: report it",
  "Report a correction or typo",
  "Korrektur melden",
  "Update your preferences",
  "The minister issued a correction on Monday.",
  "Updated: May 4, 2024",
  "Editor: Ann Lee",
  "Correction fluid was invented in 1956 by a typist.",
  "Last updated 5 minutes ago",
  "",
])("no note: %s", (line) => {
  expect(readNote(line)).toBeNull();
});

test("hostile input ends at once", () => {
  for (const unit of ["(", "Correction ", "correction: ", "update - "]) readNote(unit.repeat(100_000));
});

test.each([
  "Updated 14 March 2025, 21:05",
  "Update: 14 March 2025, 21:05 GMT",
  "Aktualisierung: 14.03.2025, 21:05 Uhr",
])("%s: a time alone is no note", (line) => expect(readNote(line)).toBeNull());
