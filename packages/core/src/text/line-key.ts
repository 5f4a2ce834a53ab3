import { FNV_OFFSET, FNV_PRIME } from "./fnv.ts";

const ZERO = 0x30;
const NINE = 0x39;

/** Hash of a line with every run of digits as one zero: `57m ago` and `2 comments` are the same line on every page of a site. */
export function lineKey(line: string): number {
  let hash = FNV_OFFSET;
  let inNumber = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    if (isDigit && inNumber) continue;
    inNumber = isDigit;
    hash = Math.imul(hash ^ (isDigit ? ZERO : code), FNV_PRIME);
  }
  return hash >>> 0;
}
