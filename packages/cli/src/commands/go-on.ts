/** The command as it was given, with --resume, to go on with; what asks for everything again is begun again. */
export function goOn(command: string, argv: readonly string[]): string {
  const words = argv.includes("--resume") || argv.includes("--again") ? argv : [...argv, "--resume"];
  return `go on with: tearsheet ${command} ${words.map(quoted).join(" ")}`;
}

const PLAIN = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:=@%+,-");

/** A word as a shell takes it. */
function quoted(word: string): string {
  const isPlain = word !== "" && [...word].every((letter) => PLAIN.has(letter));
  return isPlain ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
