import { type AgencyMark, agencyByName } from "./agencies.ts";

/** The agencies of a line that names whence a story comes, and nothing else. */
export interface SourceLine {
  readonly marks: readonly AgencyMark[];
  /** `mit dpa`: the paper wrote, the agency gave some of it. */
  readonly shared: boolean;
}

const LONGEST_LINE = 60;
/** From one mark to the next; a hyphen is one only between spaces. */
const PARTS = /[^\s/,،;|()[\]（）–—•·+&-](?:(?! - )[^/,،;|()[\]（）–—•·+&])*/gu;
const SHARED_WITH = /^(?:.* )?(?:mit|avec|with|con|com|z|met|med|og|och|und|and|et|y|e|ve) /iu;
/** `Nauka w Polsce`, `Ann Lee`, `RMF FM`, `kra`: another source, a reporter, a desk's initials. */
const SMALL = /^(?:(?:["„«]?[\p{Lu}\p{Lo}\d][^\s.:!?]*|[^\s.:!?]{1,4})(?: |$)){1,3}$/u;
/** A sign of rights, of a picture mostly; codes that are words, states or buttons too: these sign with another mark of punctuation alone. */
const NO_MARK_ALONE = /©|^(?:AA|APP|BETA|CP|EP|MAP|PA|SPA|STA|TAP|TT|UNI)$/u;

/** `mit dpa`, `(KNA, DR)`, `aja/PAP`, `AFP, MANILA`, `cmb/sms (Reuters, AP)`. Null for any other line, credits of picture agencies among them. */
export function readSourceLine(line: string): SourceLine | null {
  if (line.length > LONGEST_LINE || NO_MARK_ALONE.test(line)) return null;
  const marks: AgencyMark[] = [];
  let shared = false;
  for (const { 0: part, index } of line.matchAll(PARTS)) {
    const joint = SHARED_WITH.exec(part)?.[0].length ?? 0;
    const name = part.slice(joint).trimEnd();
    const agency = agencyByName(name) ?? agencyByName(name.split("-")[0] ?? "");
    if (agency === null ? !SMALL.test(part) : agency.kind === "picture") return null;
    // `Erie, PA` is a place.
    if (agency === null || (index > 1 && NO_MARK_ALONE.test(name))) continue;
    marks.push({ agency, span: [index + joint, index + joint + name.length] });
    shared ||= joint > 0;
  }
  return marks.length === 0 ? null : { marks, shared };
}
