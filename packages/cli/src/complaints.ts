/** The command line is wrong: one line says what, and a hint what to do. Exit code 2. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}

/** The output cannot be written. Exit code 4. */
export class OutputError extends Error {
  override readonly name: string = "OutputError";
}

/** The reader of our output has gone (`| head`): end quietly. */
export class PipeClosed extends Error {
  override readonly name: string = "PipeClosed";
}

/** The `code` of a system error (`ENOENT`), or null for any other thrown value. */
export function systemCode(problem: unknown): string | null {
  if (!(problem instanceof Error) || !("code" in problem)) return null;
  return typeof problem.code === "string" ? problem.code : null;
}

/** One line that says what was thrown. */
export function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
