/** The words of a class or id, lower case: letters of ASCII between all else, and from a capital behind a small letter on. */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let wasSmall = false;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    const small = code >= SMALL_A && code <= SMALL_Z;
    const capital = code >= CAPITAL_A && code <= CAPITAL_Z;
    if (start >= 0 && !small && (wasSmall || !capital)) {
      words.push(name.slice(start, at).toLowerCase());
      start = -1;
    }
    if (start < 0 && (small || capital)) start = at;
    wasSmall = small;
  }
  return words;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
