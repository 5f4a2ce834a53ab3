import type { Byline, NewsRecord } from "../record.ts";
import { readableTime } from "./readable-time.ts";

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

/** Byline and times as one line, empty where nothing is known. */
export function signatureLine(record: NewsRecord): string {
  const names = signatures(record);
  return [
    ...(names.length > 0 ? [`By ${names.join(", ")}`] : []),
    ...(record.published.value ? [`Published ${readableTime(record.published.value)}`] : []),
    ...(record.updated.value ? [`Updated ${readableTime(record.updated.value)}`] : []),
  ].join(" · ");
}
