import type { Span } from "../../evidence.ts";

/** Longer lines are paragraphs of law. */
const LONGEST_LINE = 220;
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 8;

/** The sign and its word in the languages of the press, before or behind the year. */
const MARK = String.raw`(?:©|ⓒ|\(c\)|copyright|copy\.|derechos de autor|droits d['’]auteur|urheberrecht)`;
const YEAR = String.raw`(?:19|20)\d\d(?:\s?[-–—/,]\s?(?:(?:19|20)?\d\d|present|today|heute))?`;
/** What stands between mark, year and name. */
const LINK = String.raw`(?:by|bei|von|par|por|da|-|–|—|,|:|\|)`;

/* All three are anchored, and each repeats single steps of which no two begin alike: they read a line once. */
const OPENING = new RegExp(String.raw`^\s*(?:(?:${MARK}|${YEAR}|${LINK})(?:\s+|(?=©|\d)|$)|©\s*)*`, "i");
const IS_MARKED = new RegExp(MARK, "i");
/** The name ends before a year, a border, or what the law wants said. */
const ENDING =
  /\s*(?:[|•·;:(\n]|[-–—]\s|,\s|\.\s|\.$|(?:19|20)\d\d|©|all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|wszelkie prawa|reserved|unless otherwise)/i;
/** `Inc.`, `Ltd.`, `St.`: a dot that ends no name. */
const ABBREVIATION = /(?:^|\s)(?:Inc|Ltd|Co|Corp|St|Dr|No|vs|z|o)$/;

/** Who holds the rights by a line such as `© 2019-2025 Harbour Post Ltd. All rights reserved.`; null where it is no such line, or names nobody. */
export function readCopyrightHolder(line: string): { readonly name: string; readonly span: Span } | null {
  if (line.length > LONGEST_LINE) return null;
  const start = OPENING.exec(line)?.[0].length ?? 0;
  if (start === 0 || !IS_MARKED.test(line.slice(0, start))) return null;
  let end = start;
  for (;;) {
    const found = ENDING.exec(line.slice(end));
    end = found === null ? line.length : end + found.index;
    if (found === null || !(found[0].startsWith(".") && ABBREVIATION.test(line.slice(start, end)))) break;
    end += found[0].trimEnd().length;
  }
  const name = line.slice(start, end).trimEnd();
  return isName(name) ? { name, span: [start, start + name.length] } : null;
}

function isName(text: string): boolean {
  const first = text.charAt(0);
  // A name begins with a capital, or in a script without capitals.
  const isLower = first !== first.toUpperCase();
  if (text === "" || text.length > LONGEST_NAME || isLower || !/^\p{L}|^\d+\p{L}/u.test(text)) return false;
  // Pictures are by an author and an archive, themes by their maker.
  return !text.includes("/") && !text.includes(" by ") && text.split(/\s+/).length <= MOST_NAME_WORDS;
}
