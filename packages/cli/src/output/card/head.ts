import type { Agency, Byline, NewsRecord } from "tearsheet";
import { moment, momentEvidence } from "./moment.ts";
import { type Frame, labelled, paragraph } from "./page-frame.ts";

/** The head of the card: whose page it is, what it says first, who wrote it and when. */
export function headLines(frame: Frame, record: NewsRecord): readonly string[] {
  return [...masthead(frame, record), ...title(frame, record), "", ...facts(frame, record)];
}

function masthead(frame: Frame, { publisher, section, kicker, type }: NewsRecord): readonly string[] {
  const parts = [publisher.value?.name, section.value, kicker.value, type.value].filter(isText);
  return parts.length === 0 ? [] : paragraph(frame, [...new Set(parts)].join(" · "), { inks: ["magenta"] });
}

function title(frame: Frame, { headline, standfirst }: NewsRecord): readonly string[] {
  const lines = isText(headline.value)
    ? paragraph(frame, headline.value, { inks: ["bold"] })
    : paragraph(frame, "(no headline was found)", { inks: ["dim"] });
  return isText(standfirst.value) ? [...lines, "", ...paragraph(frame, standfirst.value, { inks: ["italic"] })] : lines;
}

function facts(frame: Frame, record: NewsRecord): readonly string[] {
  const { bylines, agencies, published, updated, dateline } = record;
  return [
    ...(bylines.length === 0 ? [] : labelled(frame, "By", bylines.map(nameOf).join(", "))),
    ...(agencies.length === 0
      ? []
      : labelled(frame, "Agency", agencies.map(agencyOf).join(", "), agencyEvidence(agencies))),
    ...(published.value === null
      ? labelled(frame, "Posted", "unknown")
      : labelled(frame, "Posted", moment(published.value), momentEvidence(published))),
    ...(updated.value === null ? [] : labelled(frame, "Updated", moment(updated.value), momentEvidence(updated))),
    ...(dateline === null ? [] : labelled(frame, "Dateline", dateline.raw)),
  ];
}

function nameOf(byline: Byline): string {
  const name = [byline.person, byline.organization].filter(isText).join(", ") || byline.raw;
  return byline.role === "author" ? name : `${name} (${byline.role})`;
}

function agencyOf({ name, code }: Agency): string {
  return name === code ? name : `${name} (${code})`;
}

function agencyEvidence(agencies: readonly Agency[]): string {
  return [...new Set(agencies.flatMap(({ evidence }) => evidence))].join(", ");
}

function isText(text: string | null | undefined): text is string {
  return typeof text === "string" && text !== "";
}
