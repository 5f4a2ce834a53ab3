import type { Fact } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import type { Byline } from "../record.ts";
import { textKey } from "../text/same-text.ts";

/** A line beside the headline that says the headline again, or the name of who wrote the story, is no kicker and no section. */
export function unlessSaid(line: Fact<string>, headline: string | null, bylines: readonly Byline[]): Fact<string> {
  if (line.value === null) return line;
  const key = textKey(line.value);
  const said = [headline, ...bylines.flatMap(({ person, organization }) => [person, organization])];
  return said.some((text) => textKey(text ?? "") === key) ? UNKNOWN : line;
}
