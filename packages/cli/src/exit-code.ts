/** What the exit codes mean; docs/exit-codes.md says it at length. */
export const EXIT = {
  /** Every input was read, and every page is an article. With --manifest: every line was answered. */
  done: 0,
  /** Nothing could be read, or no page was an article. */
  nothing: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Some pages gave an article, others gave none or could not be read. With --manifest: some lines were not answered. */
  partly: 3,
  /** The output could not be written. */
  output: 4,
  /** A fault of ours (EX_SOFTWARE of sysexits.h). */
  fault: 70,
  /** A long run was ended by a signal (128 and SIGINT) and can go on. */
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What became of all inputs of a run. */
export interface Tally {
  /** Pages that are articles. */
  readonly articles: number;
  /** Pages that were read and are no article, or hold nothing to read. */
  readonly others: number;
  /** Inputs that could not be read at all: no such file, address refused, malformed manifest line. */
  readonly failures: number;
}

/**
 * The exit code of a run over files, folders, addresses.
 * No input at all is "nothing": an empty folder is hardly what the caller meant.
 */
export function exitCodeOfPages({ articles, others, failures }: Tally): ExitCode {
  if (articles === 0) return EXIT.nothing;
  return others + failures === 0 ? EXIT.done : EXIT.partly;
}

/**
 * The exit code of a run over a manifest, where each page's outcome stands in the output: a page that is no article is an
 * answer like another, and only lines without their page count as failed. An empty manifest is done at once.
 */
export function exitCodeOfManifest({ articles, others, failures }: Tally): ExitCode {
  if (failures === 0) return EXIT.done;
  return articles + others === 0 ? EXIT.nothing : EXIT.partly;
}

/**
 * The exit code of a bulk run. Whatever could be opened is answered in the output, damage included: only an input that could not be
 * opened counts as failed.
 */
export function exitCodeOfRun({
  answers,
  failures,
}: {
  readonly answers: number;
  readonly failures: number;
}): ExitCode {
  if (failures === 0) return EXIT.done;
  return failures < answers ? EXIT.partly : EXIT.nothing;
}
