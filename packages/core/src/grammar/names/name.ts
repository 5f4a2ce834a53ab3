import {
  EMPTY_AUTHORS,
  NAME_SUFFIXES,
  NEVER_FIRST,
  NEVER_IN_NAMES,
  ORGANISATION_ENDINGS,
  ORGANISATION_WORDS,
  PARTICLES,
  TITLE_WORDS,
} from "./lexicon.ts";
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
  if (lower && words.some((word) => NEVER_IN_NAMES.has(foldName(word.text)))) return false;
  if (words.some((word) => holdsDigit(word.text))) return false;
  return words.length > 1 || (place === "declared" && !EMPTY_AUTHORS.has(foldName(text)));
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
function isTitleWord({ text }: Word): boolean {
  const folded = foldName(text);
  return (
    TITLE_WORDS.has(folded) || (folded.includes("-") && TITLE_WORDS.has(folded.slice(folded.lastIndexOf("-") + 1)))
  );
}

function isOrganisationWord(word: string): boolean {
  const folded = foldName(word);
  if (ORGANISATION_WORDS.has(folded)) return true;
  if (isSiteAddress(word) || isLetterWord(word)) return true;
  return hyphenedOrganisation(folded) || endsAsOrganisation(word);
}

const SPACED_ENDINGS = ORGANISATION_ENDINGS.filter((ending) => !isEastAsian(ending));
const SHORTEST_SPACED_ENDING = Math.min(...SPACED_ENDINGS.map((ending) => ending.length));

function endsAsOrganisation(word: string): boolean {
  if (isEastAsian(word))
    return ORGANISATION_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
  return (
    word.length > SHORTEST_SPACED_ENDING &&
    SPACED_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending))
  );
}

function hyphenedOrganisation(folded: string): boolean {
  const dash = folded.lastIndexOf("-");
  return dash > 0 && ORGANISATION_WORDS.has(folded.slice(dash + 1));
}

const LEAST_LETTER_WORD = 3;
const VOWELS = new Set([..."AEIOUYÄÖÜÅÆØÉÈÊÁÀÂÍÓÚІИАОУЫЭЯЮЕЁΑΕΗΙΟΥΩ"]);

/** `MDR`, `BBC`, `BR24`: capitals that cannot be spoken, or capitals with a number. */
function isLetterWord(word: string): boolean {
  if (!hasCase(word) || word !== word.toUpperCase() || word.includes(".")) return false;
  if (holdsDigit(word)) return !isDigit(word.charAt(0)) && word.length >= LEAST_LETTER_WORD;
  if (word.length < LEAST_LETTER_WORD || wordsOf(word).length !== 1) return false;
  for (const char of word) {
    const plain = char.normalize("NFD").charAt(0);
    if (VOWELS.has(char) || VOWELS.has(plain) || !hasCase(char)) return false;
  }
  return true;
}

const LEAST_SITE_NAME = 3;
const MOST_DOMAIN_ENDING = 4;

/** `nieuwsblad.be`, `t-online.de`; an initial (`J.K`) is none. */
function isSiteAddress(word: string): boolean {
  const dot = word.lastIndexOf(".");
  const ending = word.slice(dot + 1);
  if (dot < LEAST_SITE_NAME - 1 || ending.length < 2 || ending.length > MOST_DOMAIN_ENDING) return false;
  return ending === ending.toLowerCase() && hasCase(ending);
}

/** `freeman1984`, `Bo2man`: a letter first, small letters and a digit. */
function isHandle(word: string): boolean {
  return holdsDigit(word) && !isDigit(word.charAt(0)) && word !== word.toUpperCase() && !isSiteAddress(word);
}

function namesFit(words: readonly Word[]): boolean {
  let names = 0;
  for (const [index, word] of words.entries()) {
    const folded = foldName(word.text);
    if (NEVER_IN_NAMES.has(folded) || (index === 0 && NEVER_FIRST.has(word.text))) return false;
    if (startsName(word.text)) names += NAME_SUFFIXES.has(folded) && index > 0 ? 0 : 1;
    else if (!PARTICLES.has(folded) && !NAME_SUFFIXES.has(folded) && !startsWithParticle(word.text)) return false;
  }
  const last = words.at(-1);
  return (
    names > 0 &&
    last !== undefined &&
    (startsName(last.text) || NAME_SUFFIXES.has(foldName(last.text)) || startsWithParticle(last.text))
  );
}

/** `al-Mughrabi`, `d'Alema`, `ibn-Saud`, `van't`. */
function startsWithParticle(word: string): boolean {
  for (let index = 1; index < word.length - 1; index += 1) {
    const char = word.charAt(index);
    if (char === "-" || char === "'" || char === "’") return PARTICLES.has(word.slice(0, index).toLowerCase());
  }
  return false;
}

/** Between the words of a name stand spaces, full stops behind initials, and a comma only before Jr or PhD. */
function joinedAsName(text: string, words: readonly Word[]): boolean {
  let at = words[0]?.span[0] ?? 0;
  if (text.slice(0, at).trim() !== "") return false;
  for (const word of words) {
    for (; at < word.span[0]; at += 1) {
      const char = text.charAt(at);
      if (char === " " || char === "\u00a0" || char === "." || char === "・" || char === "·" || char === "　") continue;
      if (char === "," && NAME_SUFFIXES.has(foldName(word.text))) continue;
      if (char === '"' || char === "“" || char === "”" || char === "'" || char === "’" || char === "‘") continue;
      return false;
    }
    at = word.span[1];
  }
  const rest = text.slice(at).trim();
  return rest === "" || rest === ".";
}

function isEastAsianName(words: readonly Word[]): boolean {
  const joined = words.map((word) => word.text).join("");
  if (!words.every((word) => isEastAsian(word.text))) return false;
  const most = isHangul(joined) ? MOST_HANGUL_SYLLABLES : MOST_EAST_ASIAN_CHARACTERS;
  const kana = words.length === 1 && joined.includes("・");
  return joined.length >= LEAST_EAST_ASIAN_CHARACTERS && (kana || joined.length <= most) && words.length <= 3;
}
