import type { Byline, NewsRecord, When } from "../record.ts";
import { ZONE_SIGN } from "./patterns.ts";

/** Who is named as the story's writer: the person, else the organization, else the line as printed. */
export function signature(byline: Byline): string {
  const name = byline.person ?? byline.organization ?? byline.raw;
  return byline.person !== undefined && byline.organization !== undefined ? `${name} (${byline.organization})` : name;
}

/** The writers' signatures in page order, each once; photographers and illustrators sign their pictures and not the story. */
export function signatures(record: NewsRecord): readonly string[] {
  const names = record.bylines.filter((byline) => writes(byline.role)).map(signature);
  return [...new Set(names)];
}

function writes(role: Byline["role"]): boolean {
  return role !== "photographer" && role !== "illustrator";
}

/** A time for reading: `2025-10-19 06:48 -04:00`, `2025-10-19`. A full minute is printed without its seconds. */
export function readableTime(when: When): string {
  const { edtf } = when;
  if (edtf.includes("/")) return edtf.split("/").map(readableInstant).join(" to ");
  return readableInstant(edtf);
}

const FULL_MINUTE = ":00";
/** Hours and minutes. */
const CLOCK_LENGTH = "hh:mm".length;

function readableInstant(edtf: string): string {
  const [day, clock] = edtf.split("T");
  if (day === undefined || clock === undefined) return edtf;
  const zoneAt = clock.search(ZONE_SIGN);
  const exact = zoneAt < 0 ? clock : clock.slice(0, zoneAt);
  const time = exact.length > CLOCK_LENGTH && exact.endsWith(FULL_MINUTE) ? exact.slice(0, -FULL_MINUTE.length) : exact;
  const zone = zoneAt < 0 ? "" : clock.slice(zoneAt);
  return `${day} ${time}${zone === "Z" ? " UTC" : zone && ` ${zone}`}`;
}

/** Byline and times as one line, empty where nothing is known. */
export function signatureLine(record: NewsRecord): string {
  const names = signatures(record);
  return [
    ...(names.length > 0 ? [`By ${names.join(", ")}`] : []),
    ...(record.published.value ? [`Published ${readableTime(record.published.value)}`] : []),
    ...(record.updated.value ? [`Updated ${readableTime(record.updated.value)}`] : []),
  ].join(" · ");
}
