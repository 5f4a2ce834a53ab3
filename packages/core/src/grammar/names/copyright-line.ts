import type { Span } from "../../evidence.ts";

/** Longer lines are paragraphs of law. */
const LONGEST_LINE = 220;
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 8;

/** The sign and its word in the languages of the press, before or behind the year. */
const MARK = String.raw`(?:©|ⓒ|\(c\)|copyright|copy\.|derechos de autor|droits d['’]auteur|urheberrecht|版权所有|版權所有|저작권자|حقوق النشر)`;
const YEAR = String.raw`(?:19|20)\d\d(?:\s?[-–—/,]\s?(?:(?:19|20)?\d\d|present|today|heute))?`;
/** What stands between mark, year and name. */
const LINK = String.raw`(?:by|bei|von|par|por|da|-|–|—|,|:|\|)`;

/* The opening is anchored and nothing follows what it repeats, so it never goes back; the others repeat nothing. Lines are short besides. */
const OPENING = new RegExp(String.raw`^\s*(?:(?:${MARK}|${YEAR}|${LINK})(?:\s+|(?=[©,\d])|$)|©\s*)*`, "i");
const IS_MARKED = new RegExp(MARK, "i");
/** The name ends before a year, a border, or what the law wants said. */
const ENDING =
  /(?:[|•·;:(\n]|[-–—]\s|,\s|\.\s|\.$|(?:19|20)\d\d|©|all rights|alle rechte|tous droits|(?:todos los |algunos )?derechos|todos os direitos|tutti i diritti|riproduzione| (?:impressum|datenschutz|privacy|terms|about|sp\. z)\b|wszelkie prawa|reserved|unless otherwise|版权所有|版權所有|无断|無断|무단|все права|всі права|всички права|сва права|جميع الحقوق|כל הזכויות|ყველა უფლება)/i;
/** `Inc.`, `Ltd.`, `St.`: a dot that ends no name. */
const ABBREVIATION = /(?:^|\s)(?:Inc|Ltd|Co|Corp|St|Dr|No|vs)$/;
/** A name begins with a capital, in a script without capitals with any letter, or with a number that a letter follows. */
const NAME_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{Lm}]|\d+\p{L})/u;

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
    end += ".".length;
  }
  const name = line.slice(start, end).trimEnd();
  return isName(name) ? { name, span: [start, start + name.length] } : null;
}

const NO_HOLDER = /^(?:policy|notice|information|fotos?|photos?|images?)$|\b(?:themes?|templates?)\b/i;

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME_START.test(text)) return false;
  // Pictures are by an author and an archive, themes by their maker; a menu has a copyright policy.
  return (
    !NO_HOLDER.test(text) &&
    !text.includes("/") &&
    !text.includes(" by ") &&
    text.split(/\s+/).length <= MOST_NAME_WORDS
  );
}
