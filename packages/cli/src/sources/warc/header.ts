/** The named fields of a record's or an HTTP message's head. Names in lower case; of a field that stands twice the last counts. */
export type Fields = ReadonlyMap<string, string>;

/** Reads `Name: value` lines, values continued on lines that begin with white space (RFC 2616, and WARC 1.0 after it). */
export function readFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    if (last !== null && (line.startsWith(" ") || line.startsWith("\t"))) {
      fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    fields.set(last, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Where a head ends: behind its blank line. Null where no blank line is at hand. */
export function headEnd(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return null;
}

export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

/** The lines of a head, without their ends and without the blank one. */
export function headLines(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A length as a head states it; null where it is no length. */
export function readLength(text: string | undefined): number | null {
  if (text === undefined || text === "" || ![...text].every((digit) => digit >= "0" && digit <= "9")) return null;
  const length = Number(text);
  return Number.isSafeInteger(length) ? length : null;
}
