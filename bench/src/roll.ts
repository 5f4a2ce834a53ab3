/** The contenders, in the table's order. */
export const NODE_CONTENDERS = [
  "tearsheet",
  "readability on linkedom",
  "defuddle on linkedom",
  "article-extractor",
  "htmlparser2, parse only",
  "parse5, parse only",
] as const;

export type NodeContender = (typeof NODE_CONTENDERS)[number];

/** Takes part where a Python that has it is found. */
export const PYTHON_CONTENDER = "trafilatura, fast";

export type ContenderName = NodeContender | typeof PYTHON_CONTENDER;

export const OURS: ContenderName = "tearsheet";
