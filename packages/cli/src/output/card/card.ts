import type { NewsRecord, Outcome, OutcomeCode, Problem } from "tearsheet";
import { WHAT_TO_DO } from "../notice.ts";
import { oneLine } from "../terminal-text.ts";
import { headLines } from "./head.ts";
import { type Frame, paragraph, partHeading } from "./page-frame.ts";
import { setAsideLines } from "./set-aside.ts";
import { mediaLines, noteLines, storyLines } from "./story.ts";

/** A page's outcome for a reader at a terminal. `titles` says each code in words. */
export function card(
  frame: Frame,
  name: string,
  outcome: Outcome,
  titles: Readonly<Record<OutcomeCode, string>>,
): string {
  const lines = [
    "",
    ...verdictLines(frame, outcome, titles),
    ...(outcome.kind === "unreadable" ? [] : recordLines(frame, outcome.record)),
    ...problemLines(frame, outcome.problems, titles),
    "",
    ...sourceLines(frame, name, outcome),
    "",
  ];
  return `${lines.join("\n")}\n`;
}

function verdictLines(
  frame: Frame,
  outcome: Outcome,
  titles: Readonly<Record<OutcomeCode, string>>,
): readonly string[] {
  if (outcome.kind === "article") return [];
  const verdict = outcome.kind === "unreadable" ? "Cannot be read" : "No article";
  const inks = outcome.kind === "unreadable" ? (["bold", "red"] as const) : (["bold", "yellow"] as const);
  const advice = outcome.kind === "unreadable" ? `; ${WHAT_TO_DO[outcome.reason]}` : "";
  return [...paragraph(frame, `${verdict}: ${titles[outcome.reason]} (${outcome.reason})${advice}`, { inks }), ""];
}

function recordLines(frame: Frame, record: NewsRecord): readonly string[] {
  return [
    ...headLines(frame, record),
    ...storyLines(frame, record),
    ...mediaLines(frame, record),
    ...noteLines(frame, record),
    ...setAsideLines(frame, record),
  ];
}

function problemLines(
  frame: Frame,
  problems: readonly Problem[],
  titles: Readonly<Record<OutcomeCode, string>>,
): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ code, detail }) =>
    paragraph(frame, `${titles[code]}${detail === undefined ? "" : ` (${detail})`}`, { mark: "! " }),
  );
  return ["", partHeading(frame, "To know"), ...lines];
}

const BYTES_PER_KILOBYTE = 1000;

function sourceLines(frame: Frame, name: string, outcome: Outcome): readonly string[] {
  if (outcome.kind === "unreadable") return paragraph(frame, name, { inks: ["dim"] });
  const { capture, language, body } = outcome.record;
  const size = `${Math.max(1, Math.round(capture.bytes / BYTES_PER_KILOBYTE))} kB`;
  const parts = [oneLine(name), capture.kind, capture.charset, size, language.value ?? "", `${body.words} words`];
  return paragraph(frame, parts.filter((part) => part !== "").join(" · "), { inks: ["dim"] });
}
