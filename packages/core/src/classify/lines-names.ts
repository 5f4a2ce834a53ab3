import { readByline } from "../grammar/names/byline.ts";
import { labelAlone } from "../grammar/names/byline-sections.ts";
import { isTitle } from "../grammar/names/name.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";

/** Longer lines are no names alone. */
const MAX_NAME_CHARS = 70;
const MAX_NAME_WORDS = 9;
/** A biography begins with its subject's name within so many lines around the story's last. */
const [LINES_INSIDE, LINES_TO_BIOGRAPHY] = [2, 14];
const LEAST_BIOGRAPHY_CHARS = 30;
/** Names make up so much of their line. */
const MIN_NAMED_SHARE = 0.5;
const PROBABILITY = 0.8;

/** Names that stand alone between headline and story. A label above, a function below or a biography behind the story vouch for them better than a time beside them. */
export function labelLoneNames(sheet: Sheet, headline: number, body: number, last: number): void {
  const head = sheet.lines.slice(headline + 1, body);
  if (head.some((line) => line.own.role === "byline")) return;
  const named = head.filter((line) => isOpen(line) && line.firstSame < 0 && namesAlone(line));
  const vouched = named.filter((line) => isVouchedFor(sheet, line, last));
  const [first] = named.filter((line) => isTime(sheet.lines[line.index - 1]) || isTime(sheet.lines[line.index + 1]));
  // Names one below the other stand together.
  const beside = named.filter((line) => first !== undefined && Math.abs(line.index - first.index) <= 1);
  for (const line of vouched.length > 0 ? vouched : beside) take(line, "byline", PROBABILITY, "place: a name alone");
}

/** An agency alone is a picture's credit to the grammar. */
function isOpen(line: Line): boolean {
  if (line.text.length > MAX_NAME_CHARS || line.words > MAX_NAME_WORDS || line.reading?.whole === true) return false;
  return !line.taken || line.own.role === "credit";
}

function namesAlone({ text }: Line): boolean {
  const parties = readByline(text, { known: true })?.parties ?? [];
  if (parties[0]?.kind === "person" && !text.includes(" ")) return false;
  const named = parties.reduce((sum, { name, affiliation }) => sum + name.length + (affiliation?.name.length ?? 0), 0);
  return named >= MIN_NAMED_SHARE * text.length;
}

function isVouchedFor({ lines }: Sheet, line: Line, last: number): boolean {
  const name = readByline(line.text, { known: true })?.parties[0]?.name ?? "";
  if (line.taken || !line.text.startsWith(name)) return false;
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  if (above !== undefined && labelAlone(above.text) !== null) return true;
  if (below !== undefined && below.words <= MAX_NAME_WORDS && isOfAuthor(below.text, line)) return true;
  return lines.slice(last - LINES_INSIDE, last + LINES_TO_BIOGRAPHY).some(({ text }) => tellsOf(text, name));
}

/** An address, a function, or an outlet below a name: `BBC News, Cornwall`. */
function isOfAuthor(text: string, { words }: Line): boolean {
  if (text.includes("@") || isTitle(text)) return true;
  const party = words > 1 && words <= MOST_PERSON_WORDS ? readByline(text, { known: true })?.parties[0] : undefined;
  return party?.kind === "organization" && text.startsWith(party.name);
}

const MOST_PERSON_WORDS = 3;

function isTime(line: Line | undefined): boolean {
  return line?.own.role === "posted" || line?.own.role === "updated";
}

function tellsOf(text: string, name: string): boolean {
  return text.length > name.length + LEAST_BIOGRAPHY_CHARS && text.toLowerCase().startsWith(`${name.toLowerCase()} `);
}
