/** Exit codes of a command as its help tells them; docs/exit-codes.md says it at length. */
export type ExitWords = readonly (readonly [code: string, what: string])[];

const WRONG_LINE = ["2", "the command line is wrong"] as const;
const NOT_WRITTEN = ["4", "the output could not be written"] as const;
const FAULT = ["70", "a fault in tearsheet itself"] as const;
const STOPPED = ["130", "stopped with Ctrl-C; --resume goes on"] as const;

export const EXTRACT_EXITS: ExitWords = [
  ["0", "every page was read and is an article (with --manifest: every line was answered)"],
  ["1", "nothing could be read, or no page is an article"],
  WRONG_LINE,
  ["3", "some pages gave an article, others none (with --manifest: some lines were not answered)"],
  NOT_WRITTEN,
  FAULT,
];

export const CLEAN_EXITS: ExitWords = [
  ["0", "every page was read and is an article"],
  ["1", "nothing could be read, or no page is an article"],
  WRONG_LINE,
  ["3", "some pages gave an article, others none"],
  NOT_WRITTEN,
  FAULT,
];

export const EXPLAIN_EXITS: ExitWords = [
  ["0", "the page is an article"],
  ["1", "it is none, or could not be read"],
  WRONG_LINE,
  NOT_WRITTEN,
  FAULT,
];

export const RUN_EXITS: ExitWords = [
  ["0", "every input could be opened; what its pages are, and what is damaged in it, the output says"],
  ["1", "no input could be opened"],
  ["2", "the command line is wrong, or the folder holds another run"],
  ["3", "some inputs could not be opened"],
  ["4", "the output could not be written; --resume goes on"],
  FAULT,
  STOPPED,
];

export const PIPE_EXITS: ExitWords = [
  ["0", "every path has its lines, be it one that says why there is no more"],
  WRONG_LINE,
  NOT_WRITTEN,
  FAULT,
];

export const CAPTURE_EXITS: ExitWords = [
  ["0", "every address answered, whatever it answered"],
  ["1", "no address answered"],
  ["2", "the command line is wrong, or the folder holds another capture"],
  ["3", "some addresses did not answer or were refused"],
  ["4", "the output could not be written; --resume goes on"],
  FAULT,
  STOPPED,
];

/** Of all commands, in short. */
export const ALL_EXITS: ExitWords = [
  ["0", "all was read, and every page that was named is an article"],
  ["1", "nothing could be read, or no page that was named is an article"],
  WRONG_LINE,
  ["3", "some of it"],
  NOT_WRITTEN,
  FAULT,
  ["130", "run or capture was stopped with Ctrl-C; --resume goes on"],
];
