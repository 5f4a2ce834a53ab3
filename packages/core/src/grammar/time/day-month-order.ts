import { timeLexicon } from "./lexicon.ts";
import { NUMERIC_DATE } from "./patterns.ts";
import { type Token, tokenize } from "./tokens.ts";

const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 31;

/**
 * Whether a site writes the day before the month in dates such as `03/04/2024`, by those of its lines where one number can only be a day.
 * Null where no line tells, or lines contradict each other.
 */
export function dayMonthOrder(lines: Iterable<string>): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const line of lines) {
    if (!NUMERIC_DATE.test(line)) continue;
    const tokens = tokenize(line, timeLexicon());
    for (let index = 0; index < tokens.length; index++) {
      const order = orderAt(tokens, index);
      if (order === true) dayFirst += 1;
      if (order === false) monthFirst += 1;
    }
  }
  if (dayFirst > 0 && monthFirst === 0) return true;
  if (monthFirst > 0 && dayFirst === 0) return false;
  return null;
}

function orderAt(tokens: readonly Token[], at: number): boolean | null {
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  const [mark, second, sameMark, year] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (second?.kind !== "number" || year?.kind !== "number" || year.text.length !== 4) return null;
  if (mark === undefined || mark.text !== sameMark?.text || (mark.text !== "/" && mark.text !== "-")) return null;
  if (first.value > MONTHS_IN_YEAR && first.value <= LONGEST_MONTH && second.value <= MONTHS_IN_YEAR) return true;
  if (second.value > MONTHS_IN_YEAR && second.value <= LONGEST_MONTH && first.value <= MONTHS_IN_YEAR) return false;
  return null;
}
