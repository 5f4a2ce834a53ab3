import { isEmptyAuthor, isKnown, NEVER, ORGANISATION } from "./known-phrases.ts";
import { NAME_SUFFIXES, NEVER_FIRST, ORGANISATION_ENDINGS, PARTICLES, TITLE_WORDS } from "./lexicon.ts";
import {
  foldName,
  hasCase,
  holdsDigit,
  isDigit,
  isEastAsian,
  isHangul,
  startsName,
  type Word,
  wordsOf,
} from "./words.ts";

/** Where a name stands decides how much of a name's shape is asked of it. */
export type NamePlace = "line" | "declared";

/** Longest names met: Spanish and Brazilian ones with particles. */
const MOST_NAME_WORDS = 7;
const MOST_NAME_CHARACTERS = 60;
/** Family and given name in Han or Kana; four syllables of Hangul. */
const MOST_EAST_ASIAN_CHARACTERS = 7;
const MOST_HANGUL_SYLLABLES = 5;
const LEAST_EAST_ASIAN_CHARACTERS = 2;

/**
 * True for a text that has the shape of one person's name: capitalised words, initials and particles, or a short name in a script without capitals.
 * On a `line` a single word is a name only in upper case or an East Asian script; a name that was `declared` may be one word, and all lower case.
 */
export function isPersonName(text: string, place: NamePlace = "line", words: readonly Word[] = wordsOf(text)): boolean {
  return hasNameShape(text, place, words) && !isOrganisationName(text, words) && !isTitle(text, words);
}

/** As {@link isPersonName}, for a text that is known to be no organisation and no title. `words` are those of the text. */
export function hasNameShape(text: string, place: NamePlace, words: readonly Word[]): boolean {
  if (text.length > MOST_NAME_CHARACTERS || text.length < LEAST_EAST_ASIAN_CHARACTERS) return false;
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > MOST_NAME_WORDS) return false;
  if (!joinedAsName(text, words)) return false;
  if (isEastAsian(first.text)) return isEastAsianName(words);
  if (place === "declared" && words.length === 1 && isHandle(first.text)) return true;
  const lower = place === "declared" && text === text.toLowerCase() && hasCase(text);
  if (!lower && !namesFit(words)) return false;
  if (lower && words.some((word) => isKnown(NEVER, foldName(word.text)))) return false;
  if (words.some((word) => holdsDigit(word.text))) return false;
  return words.length > 1 || (place === "declared" && !isEmptyAuthor(foldName(text)));
}

/** True for a text that names a body of people: it holds an organisation word, or looks like an address of a site. */
export function isOrganisationName(text: string, words: readonly Word[] = wordsOf(text)): boolean {
  const first = words[0];
  if (first === undefined) return false;
  const second = words[1];
  if (
    second !== undefined &&
    (first.text === "The" || first.text === "THE") &&
    hasCase(second.text) &&
    startsName(second.text)
  )
    return true;
  return words.some((word, i) => isOrganisationWord(word.text) && !(i > 0 && NAME_SUFFIXES.has(foldName(word.text))));
}

/** True where every word is a function, a particle or a small word: `Senior Staff Writer`, `Redakteurin`, `envoyé spécial`. */
export function isTitle(text: string, words: readonly Word[] = wordsOf(text)): boolean {
  const titles = words.filter(isTitleWord);
  const last = words.at(-1);
  if (titles.length === 0 || last === undefined) return false;
  return titles.length * 2 >= words.length || isTitleWord(last);
}

/** `Reporterin`, `Online-Redakteurin`. */
export function isTitleWord({ text }: Word): boolean {
  const folded = foldName(text);
  return (
    TITLE_WORDS.has(folded) || (folded.includes("-") && TITLE_WORDS.has(folded.slice(folded.lastIndexOf("-") + 1)))
  );
}

function isOrganisationWord(word: string): boolean {
  const folded = foldName(word);
  if (isKnown(ORGANISATION, folded)) return true;
  if (SITE_ADDRESS.test(word) || isLetterWord(word)) return true;
  return hyphenedOrganisation(folded) || endsAsOrganisation(word);
}

function endsAsOrganisation(word: string): boolean {
  return ORGANISATION_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
}

function hyphenedOrganisation(folded: string): boolean {
  const dash = folded.lastIndexOf("-");
  return dash > 0 && isKnown(ORGANISATION, folded.slice(dash + 1));
}

const LEAST_LETTER_WORD = 3;
/** Capitals without a vowel among them. */
const UNSPEAKABLE = /^(?:(?![AEIOUYÆØІИАОУЫЭЯЮЕЁΑΕΗΙΟΥΩ])\p{Lu}\p{M}*){3,}$/u;
/** `nieuwsblad.be`, `t-online.de`; an initial (`J.K`) is none. */
const SITE_ADDRESS = /..\.\p{Ll}{2,4}$/u;

/** `MDR`, `BBC`, `BR24`: capitals that cannot be spoken, or capitals with a number. */
export function isLetterWord(word: string): boolean {
  if (!hasCase(word) || word !== word.toUpperCase() || word.includes(".")) return false;
  if (holdsDigit(word)) return !isDigit(word.charAt(0)) && word.length >= LEAST_LETTER_WORD;
  return UNSPEAKABLE.test(word.normalize("NFD"));
}

/** `freeman1984`, `Bo2man`: a letter first, small letters and a digit. */
function isHandle(word: string): boolean {
  return (
    holdsDigit(word) &&
    !isDigit(word.charAt(0)) &&
    !word.startsWith("admin") &&
    word !== word.toUpperCase() &&
    !SITE_ADDRESS.test(word)
  );
}

function namesFit(words: readonly Word[]): boolean {
  let names = 0;
  for (const [index, word] of words.entries()) {
    const folded = foldName(word.text);
    if (isKnown(NEVER, folded) || (index === 0 && NEVER_FIRST.has(word.text))) return false;
    if (startsName(word.text)) names += NAME_SUFFIXES.has(folded) && index > 0 ? 0 : 1;
    else if (!PARTICLES.has(folded) && !NAME_SUFFIXES.has(folded) && !startsWithParticle(word.text)) return false;
  }
  const last = words.at(-1)?.text ?? "";
  return names > 0 && (startsName(last) || NAME_SUFFIXES.has(foldName(last)) || startsWithParticle(last));
}

/** `al-Mughrabi`, `d'Alema`, `ibn-Saud`, `van't`. */
function startsWithParticle(word: string): boolean {
  return PARTICLES.has((BEFORE_JOINER.exec(word)?.[1] ?? "").toLowerCase());
}

const BEFORE_JOINER = /^([^-'’]+)[-'’]./;

/** Between the words of a name stand spaces, full stops behind initials, and a comma only before Jr or PhD. */
function joinedAsName(text: string, words: readonly Word[]): boolean {
  let at = 0;
  for (const word of words) {
    const gap = text.slice(at, word.span[0]);
    const isSuffix = gap.includes(",") && NAME_SUFFIXES.has(foldName(word.text));
    if (at === 0 ? gap.trim() !== "" : !BETWEEN_NAMES.test(isSuffix ? gap.replaceAll(",", "") : gap)) return false;
    at = word.span[1];
  }
  const rest = text.slice(at).trim();
  return rest === "" || rest === ".";
}

const BETWEEN_NAMES = /^[ \u00a0.・·　"“”'’‘]*$/;

function isEastAsianName(words: readonly Word[]): boolean {
  const joined = words.map((word) => word.text).join("");
  if (!words.every((word) => isEastAsian(word.text)) || holdsDigit(joined)) return false;
  const most = isHangul(joined) ? MOST_HANGUL_SYLLABLES : MOST_EAST_ASIAN_CHARACTERS;
  const kana = words.length === 1 && joined.includes("・");
  return joined.length >= LEAST_EAST_ASIAN_CHARACTERS && (kana || joined.length <= most) && words.length <= 3;
}
