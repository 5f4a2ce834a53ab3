import type { When } from "../record.ts";
import { ZONE_SIGN } from "./patterns.ts";

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
