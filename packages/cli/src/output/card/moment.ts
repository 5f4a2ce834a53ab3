import type { Fact, When } from "tearsheet";

/** A time as people read it: `2025-10-19 06:48 UTC-04:00 (America/Toronto)`. */
export function moment(when: When): string {
  const read = when.edtf.split("/").map(instant).join(" to ");
  const zone = when.zone?.includes("/") ? ` (${when.zone})` : "";
  return `${when.approximate === true ? "about " : ""}${read}${zone}`;
}

/** How a time is known, its zone included. Reasons in words are told; the names of agreeing witnesses are left to `explain`. */
export function momentEvidence(fact: Fact<When>): string {
  const basis = (fact.basis ?? []).filter((reason) => reason.includes(" "));
  const zoneHow = fact.value?.zoneHow;
  const zone = zoneHow === undefined || basis.some((reason) => reason.includes("zone")) ? [] : [`zone ${zoneHow}`];
  return [witness(fact), ...zone, ...basis].join("; ");
}

/** How a fact is known and who says so: `stated: text`. */
export function witness(fact: Fact<unknown>): string {
  return fact.from === undefined ? fact.how : `${fact.how}: ${fact.from}`;
}

const DATE_LENGTH = "YYYY-MM-DD".length;

function instant(edtf: string): string {
  if (edtf === "" || edtf === "..") return "open";
  if (edtf[DATE_LENGTH] !== "T") return edtf;
  const date = edtf.slice(0, DATE_LENGTH);
  const rest = edtf.slice(DATE_LENGTH + 1);
  const zoneAt = [...rest].findIndex((character) => "Z+-".includes(character));
  if (zoneAt === -1) return `${date} ${rest}`;
  const offset = rest.slice(zoneAt);
  return `${date} ${rest.slice(0, zoneAt)} UTC${offset === "Z" ? "" : offset}`;
}
