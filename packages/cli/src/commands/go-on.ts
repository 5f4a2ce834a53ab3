import { shellWord } from "../shell-word.ts";

/** The command as it was given, with --resume, to go on with; what asks for everything again is begun again. */
export function goOn(command: string, argv: readonly string[]): string {
  const words = argv.includes("--resume") || argv.includes("--again") ? argv : withResume(argv);
  return `go on with: tearsheet ${command} ${words.map(shellWord).join(" ")}`;
}

/** Behind `--` all words are operands. */
function withResume(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return end === -1 ? [...argv, "--resume"] : argv.toSpliced(end, 0, "--resume");
}
