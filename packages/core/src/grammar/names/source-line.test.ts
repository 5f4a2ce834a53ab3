import { expect, test } from "vitest";
import { readSourceLine } from "./source-line.ts";

/** `CODE (as printed)` of each mark; `~` before a line that the paper wrote with them. */
function shown(line: string): string | null {
  const read = readSourceLine(line);
  if (read === null) return null;
  const marks = read.marks.map(({ agency, span }) => `${agency.code} (${line.slice(...span)})`);
  return (read.shared ? "~ " : "") + marks.join(", ");
}

test.each([
  ["mit dpa", "~ dpa (dpa)"],
  ["(HP mit dpa)", "~ dpa (dpa)"],
  ["Le Port avec AFP", "~ AFP (AFP)"],
  ["(KNA, HP)", "KNA (KNA)"],
  ["abc/PAP", "PAP (PAP)"],
  ["PAP - Nauka i Port, Anna Lis", "PAP (PAP)"],
  ["xyz/abc (Reuters, AP)", "Reuters (Reuters), AP (AP)"],
  ["AFP, MANILA", "AFP (AFP)"],
  ["(المرفأ، رويترز)", "Reuters (رويترز)"],
  ["Quay, kathpress", "KAP (kathpress)"],
  ["AFP-JIJI", "AFP (AFP-JIJI)"],
  ["dpa-AFX", "dpa (dpa-AFX)"],
  ["Anadolu Ajansı", "AA (Anadolu Ajansı)"],
  ["(PA)", "PA (PA)"],
  ["Интерфакс-Украина", "Interfax (Интерфакс-Украина)"],
])("%s", (line, marks) => {
  expect(shown(line)).toBe(marks);
});

test.each([
  "MAP",
  "AA",
  "Erie, PA 16500",
  "Harbour Post",
  "© Ann Lee (KNA)",
  "Follow AP on all your channels",
  "picture alliance/dpa | Ann Lee",
  "The minister told Reuters that the harbour would stay closed.",
  "Reuters reported it first.",
  "",
  "/".repeat(60),
])("%j names no source", (line) => {
  expect(shown(line)).toBeNull();
});
