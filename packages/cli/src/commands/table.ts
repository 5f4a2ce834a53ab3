import type { CommandSpec, OptionSpec } from "./command.ts";

const HELP: OptionSpec = { name: "help", short: "h", about: "Print this help" };

const COLOR: OptionSpec = {
  name: "color",
  value: "WHEN",
  about: "auto, always or never; auto looks at NO_COLOR, FORCE_COLOR and whether it is a terminal [auto]",
};

/** What is known of a page from outside, and how addresses are fetched: the same for every command that reads pages. */
const PAGE_OPTIONS: readonly OptionSpec[] = [
  { name: "url", value: "URL", about: "Address the page was captured from; only with one page" },
  {
    name: "captured-at",
    value: "TIME",
    about: 'ISO 8601 day or instant of the capture; "57m ago" is counted back from it',
  },
  {
    name: "content-type",
    value: "TYPE",
    about: "Content-Type as the server sent it; decides HTML or text, and the charset",
  },
  { name: "allow-private-addresses", about: "Fetch from loopback, private and link-local addresses too" },
  { name: "ignore-robots", about: "Fetch what robots.txt closes to tools" },
];

export const EXTRACT: CommandSpec = {
  name: "extract",
  summary: "Read pages and print their news records",
  usage: ["tearsheet extract <file|folder|URL|->... [options]", "tearsheet extract --manifest FILE [--output FILE]"],
  about: [
    "Reads HTML or plain text. A folder is searched for .html, .htm, .xhtml and .txt, in the order of their paths; - is standard input. On a terminal, a page is printed as a card to be read; into a pipe or a file, one page as json, several as jsonl. jsonl has a line for every input, articles or not; the other formats print articles only, and name what is none on standard error.",
    'A manifest is a file of JSON lines {"id", "path", "url"?, "capturedAt"?, "contentType"?}, paths relative to it. Each gives an output line {"id", "outcome", "reason"?, "record"?, "problems"}, in the same order.',
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      about: "card, json, jsonl, markdown, text, html, schema-org or ninjs; else the ending of --output decides",
    },
    {
      name: "output",
      short: "o",
      value: "FILE",
      about: "Write there and not to standard output; the file appears when it is whole",
    },
    { name: "manifest", short: "m", value: "FILE", about: "Read the pages that FILE lists; - is standard input" },
    ...PAGE_OPTIONS,
    COLOR,
    HELP,
  ],
  examples: [
    ["tearsheet extract page.html", "Read one page on the terminal"],
    ["tearsheet extract https://example.org/story --format markdown", "Fetch a page and print its story"],
    ["tearsheet extract pages/ --output records.jsonl", "A record for each page of a folder"],
    ["tearsheet extract --manifest pages.jsonl --output out.jsonl", "A long list of captured pages"],
    ["curl -s URL | tearsheet extract - --url URL | jq .headline.value", "In a pipeline"],
  ],
};

export const EXPLAIN: CommandSpec = {
  name: "explain",
  summary: "Show how a page was read: every block's role, every field's witnesses",
  usage: ["tearsheet explain <file|URL|-> [options]"],
  about: [
    "Prints every block or line of the page with its role, the probability of that role, the probability that it is part of the story's body, and what decided. Then every field with the witness that won, why, and the witnesses that said otherwise.",
  ],
  options: [...PAGE_OPTIONS, COLOR, HELP],
  examples: [
    ["tearsheet explain page.html", "Why was this paragraph left out?"],
    ["tearsheet explain page.html --color always | less -R", "Page through it, in colour"],
  ],
};

export const HELP_COMMAND: CommandSpec = {
  name: "help",
  summary: "Print the help of a command",
  usage: ["tearsheet help [command]"],
  about: ["The same as tearsheet <command> --help."],
  options: [HELP],
  examples: [["tearsheet help extract", "All about extract"]],
};

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [EXTRACT, EXPLAIN, HELP_COMMAND];
