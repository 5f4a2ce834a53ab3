import { readLength } from "./header.ts";

/** The line that heads a record of an ARC file: `URL IP-address Archive-date Content-type Archive-length`. */
export interface ArcLine {
  readonly url: string;
  /** ISO 8601 instant; null where the date is none. */
  readonly date: string | null;
  readonly contentType: string;
  /** Null where the line states no length. */
  readonly length: number | null;
}

const FIELDS_BEHIND_URL = 4;
/** Early ARC files leave out the seconds. */
const SHORTEST_DATE = 12;
/** What crawlers wrote where a server sent no type. */
const NO_TYPE = "no-type";

/** Reads a head line; null where a line is none. Addresses may hold spaces: the last four fields are those of the record. */
export function readArcLine(line: string): ArcLine | null {
  const words = line.split(" ");
  if (words.length <= FIELDS_BEHIND_URL) return null;
  const [address, date = "", contentType = "", length] = words.slice(-FIELDS_BEHIND_URL);
  const url = words.slice(0, -FIELDS_BEHIND_URL).join(" ");
  if (!hasScheme(url) || address === "" || date.length < SHORTEST_DATE || !isDigits(date)) return null;
  if (!contentType.includes("/") && contentType !== NO_TYPE) return null;
  return { url, date: arcDate(date), contentType, length: readLength(length) };
}

/** `20140216050221` as ISO 8601; digits behind the seconds are left out. */
function arcDate(digits: string): string | null {
  const at = (from: number, to: number): string => digits.slice(from, to).padEnd(to - from, "0");
  const date = `${at(0, 4)}-${at(4, 6)}-${at(6, 8)}T${at(8, 10)}:${at(10, 12)}:${at(12, 14)}Z`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}

function hasScheme(url: string): boolean {
  const colon = url.indexOf(":");
  return colon > 0 && !url.slice(0, colon).includes(" ");
}

function isDigits(text: string): boolean {
  return text !== "" && [...text].every((digit) => digit >= "0" && digit <= "9");
}
