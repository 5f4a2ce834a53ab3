import type { Outcome, UnreadableReason } from "tearsheet";
import type { Library } from "../library.ts";
import { oneLine } from "./terminal-text.ts";

/** What standard error says of a page that is no article: what it is, and what the page calls itself. */
export function noticeOf(outcome: Exclude<Outcome, { kind: "article" }>, library: Library): string {
  const what = `${lowerFirst(library.codes[outcome.reason] ?? outcome.reason)} (${outcome.reason})`;
  if (outcome.kind === "unreadable") return `cannot be read: ${what}; ${WHAT_TO_DO[outcome.reason]}`;
  const headline = outcome.record.headline.value;
  return `is no article: ${what}${headline === null ? "" : `; headline "${oneLine(headline)}"`}`;
}

/** What the reader can do about a page that cannot be read. */
export const WHAT_TO_DO: Readonly<Record<UnreadableReason, string>> = {
  empty: "save or fetch the page again",
  binary: "save the page as HTML, or its text as .txt",
  "too-large": "read archives with tearsheet run",
};

/** An input's name for a reader. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
