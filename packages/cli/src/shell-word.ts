const PLAIN = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:=@%+,-");

/** A word of a command line as a shell takes it: an address may hold `&`, a path spaces. */
export function shellWord(word: string): string {
  const isPlain = word !== "" && [...word].every((letter) => PLAIN.has(letter));
  return isPlain ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
