import { PARTICLES } from "./lexicon.ts";
import { foldName, startsName, wordsOf } from "./words.ts";

const MOST_PLACE_WORDS = 5;

/** Capitalised words and particles alone, few of them; a full stop only behind a short word (`Calif.`, `St. Louis`). */
export function isPlaceShape(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > MOST_PLACE_WORDS || /[!?;"“”«»@#…*]/u.test(text)) return false;
  const first = words[0];
  return (
    first !== undefined &&
    startsName(first.text) &&
    words.every(
      (word) => startsName(word.text) || PARTICLES.has(foldName(word.text)) || word.text.length <= LONGEST_SMALL_WORD,
    )
  );
}

/** Small words in names of places: `ob der Tauber`, `sur`, `nad`. */
const LONGEST_SMALL_WORD = 3;
