import { normalizeEncoding } from "@exodus/bytes/encoding-browser.js";

/** Lower-case name of the encoding that the WHATWG's table gives a label; null where it knows none. */
export function charsetName(label: string): string | null {
  return normalizeEncoding(label);
}
