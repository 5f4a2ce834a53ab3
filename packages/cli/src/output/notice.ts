import type { Outcome } from "tearsheet";
import type { Library } from "../library.ts";
import { oneLine } from "./terminal-text.ts";

/** What standard error says of a page that is no article: what it is, and what the page calls itself. */
export function noticeOf(outcome: Exclude<Outcome, { kind: "article" }>, library: Library): string {
  const what = `${lowerFirst(library.codes[outcome.reason] ?? outcome.reason)} (${outcome.reason})`;
  if (outcome.kind === "unreadable") return `cannot be read: ${what}`;
  const headline = outcome.record.headline.value;
  return `is no article: ${what}${headline === null ? "" : `; headline "${oneLine(headline)}"`}`;
}

/** An input's name for a reader. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
