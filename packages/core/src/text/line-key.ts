import { hashOf } from "./fnv.ts";

const DIGITS = /[0-9]+/g;

/** Hash of a line with every run of digits as one zero: `57m ago` and `2 comments` are the same line on every page of a site. */
export function lineKey(line: string): number {
  return hashOf(line.replace(DIGITS, "0"));
}
