/** The words of a class or id, lower case: letters of ASCII between all else, and from a capital behind a small letter on. */
export function wordsOfName(name: string): string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

const WORD = /[A-Z]+[a-z]*|[a-z]+/g;
