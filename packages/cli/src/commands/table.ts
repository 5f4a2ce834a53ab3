import type { CommandSpec, OptionSpec } from "./command.ts";
import { CAPTURE_EXITS, CLEAN_EXITS, EXPLAIN_EXITS, EXTRACT_EXITS, PIPE_EXITS, RUN_EXITS } from "./exit-words.ts";

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
    "Reads HTML, pages saved in one file (MHTML, Safari's web archives, SingleFile), newsletters' mail, and plain text. A folder is searched for .html, .htm, .xhtml, .mhtml, .mht, .webarchive, .eml, .txt, .md and .markdown, also gzipped, in the order of their paths; what a browser saved beside a page (page_files) is passed over. - is standard input. On a terminal, a page is printed as a card to be read; into a pipe or a file, one page as json, several as jsonl. jsonl has a line for every input, articles or not; the other formats print articles only, and name what is none on standard error.",
    'A manifest is a file of JSON lines {"id", "path", "url"?, "capturedAt"?, "contentType"?}, paths relative to it. Each gives an output line {"id", "outcome", "reason"?, "record"?, "problems"}, in the same order.',
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      about: "card, json, jsonl, markdown, text, html, schema-org, ninjs or tei; else the ending of --output decides",
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
  exits: EXTRACT_EXITS,
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
  exits: EXPLAIN_EXITS,
};

export const RUN: CommandSpec = {
  name: "run",
  summary: "Read archives, folders and lists of pages in bulk; killed, it goes on where it was",
  usage: [
    "tearsheet run <file|folder>... --output DIR [options]",
    "tearsheet run --manifest warc.paths --output DIR [--shard I/N] [options]",
  ],
  about: [
    "Reads WARC, WET and ARC (plain, gzip, zstd), WACZ, tar, JSON lines and Parquet with a column of pages, and HTML and text files. Every page gets an answer, in the order of the input, whatever the number of workers; a page that is damaged, takes too long or crashes is answered as unreadable, and the run goes on.",
    "DIR gets part files that are whole or absent, a journal, and report.json. A run that was killed, stopped with Ctrl-C or ran out of disk goes on with the same command and --resume; its output is the same as that of a run that was never stopped.",
  ],
  options: [
    { name: "output", short: "o", value: "DIR", about: "Folder for the output; made if it is not there" },
    { name: "format", short: "f", value: "FORMAT", about: "jsonl, parquet or sqlite [jsonl]" },
    { name: "compress", value: "HOW", about: "none, gzip or zstd (Node 22.15), of jsonl [none]" },
    { name: "workers", short: "w", value: "N", about: "Threads that read pages [one for each core]" },
    { name: "resume", about: "Go on with the run in DIR; begin one where there is none" },
    {
      name: "manifest",
      short: "m",
      value: "FILE",
      about: "A list of paths, one a line, or of pages, a JSON object a line",
    },
    { name: "base", value: "DIR", about: "What the paths of a list are relative to [the folder of the list]" },
    { name: "shard", value: "I/N", about: "Only share I of N, from 0, into DIR/shard-I-of-N" },
    {
      name: "part-pages",
      value: "N",
      about: "Pages to a part of the output; what is lost when a run is killed [5000]",
    },
    {
      name: "learn-sites",
      about: "What repeats on a site is furniture: reads the input twice, and answers depend on the other pages",
    },
    { name: "page-timeout", value: "SECONDS", about: "Longest time for one page [30]" },
    { name: "column", value: "NAME", about: "Column of JSON lines or Parquet that holds the pages [html, text, ...]" },
    HELP,
  ],
  examples: [
    ["tearsheet run CC-NEWS-20250315.warc.gz --output out", "The news pages of one archive"],
    ["tearsheet run crawl/ --output out --format parquet --resume", "A folder, as Parquet; again after a crash"],
    ["tearsheet run --manifest warc.paths --shard 3/100 --output out --resume", "One of a hundred jobs"],
  ],
  exits: RUN_EXITS,
};

export const PIPE: CommandSpec = {
  name: "pipe",
  summary: "Paths on standard input, JSON lines on standard output, for Spark and its kind",
  usage: ["tearsheet pipe [options] < paths > records.jsonl"],
  about: [
    "Reads a path a line, of anything that run reads, and prints a line of JSON for every page, in order. A path that cannot be read gets a line that says so; the exit code is not 0 only where the process itself is broken.",
  ],
  options: [
    { name: "workers", short: "w", value: "N", about: "Threads that read pages [1]" },
    { name: "base", value: "DIR", about: "What the paths are relative to [the current folder]" },
    { name: "page-timeout", value: "SECONDS", about: "Longest time for one page [30]" },
    { name: "column", value: "NAME", about: "Column of JSON lines or Parquet that holds the pages [html, text, ...]" },
    HELP,
  ],
  examples: [
    ["ls *.warc.gz | tearsheet pipe > records.jsonl", "A few archives"],
    ["xargs -P8 -n1 sh -c 'echo $0 | tearsheet pipe > $0.jsonl' < warc.paths", "A process for each"],
  ],
  exits: PIPE_EXITS,
};

export const CLEAN: CommandSpec = {
  name: "clean",
  summary: "Print just the story of a page, without the furniture around it",
  usage: ["tearsheet clean <file|folder|URL|->... [options]"],
  about: [
    "A filter: plain text or HTML in, the paragraphs of the story out, a blank line between them. Headline, byline, captions, menus and other stories stay behind.",
    "Several files, or a folder, are taken for pages of one site: lines that they share are furniture, so the more there are, the cleaner the stories. Stories are parted by a form feed. A page that is no article prints nothing, and standard error says what it is.",
  ],
  options: [...PAGE_OPTIONS, HELP],
  examples: [
    ["tearsheet clean page.txt", "The story of one page"],
    ["pbpaste | tearsheet clean - | wc -w", "How long is the story?"],
    ["tearsheet clean site/ > stories.txt", "Pages of one site, each helped by the others"],
  ],
  exits: CLEAN_EXITS,
};

export const CAPTURE: CommandSpec = {
  name: "capture",
  summary: "Fetch lists of addresses, feeds and sitemaps into WARC files, politely",
  usage: ["tearsheet capture <URL|list|feed|sitemap|->... --output DIR [options]"],
  about: [
    "Writes WARC 1.1 with request and response records, which run reads. An address that turns out to be an RSS, Atom, RDF or JSON feed, a sitemap or an index of them gives the addresses in it; a file may be one of these or a list, one address a line.",
    "One visit to a host at a time, a pause between two, robots.txt obeyed with its crawl delay; 429 and 503 are given the time they ask for. Killed or stopped, it goes on with --resume; --again asks for everything once more, and keeps what has not changed as revisit records.",
  ],
  options: [
    { name: "output", short: "o", value: "DIR", about: "Folder for the WARC files; made if it is not there" },
    { name: "resume", about: "Go on with the capture in DIR; begin one where there is none" },
    { name: "again", about: "Ask for everything again, only for what has changed (If-None-Match)" },
    { name: "concurrency", value: "N", about: "Hosts visited at the same time [16]" },
    { name: "delay", value: "SECONDS", about: "Pause between two visits to a host [1]" },
    { name: "limit", value: "N", about: "At most so many addresses" },
    { name: "allow-private-addresses", about: "Fetch from loopback, private and link-local addresses too" },
    { name: "ignore-robots", about: "Fetch what robots.txt closes to tools" },
    HELP,
  ],
  examples: [
    ["tearsheet capture https://example.org/feed.xml --output captures", "The stories of a feed"],
    ["tearsheet capture urls.txt --output captures --resume", "A long list; again after a crash"],
    ["tearsheet run captures --output records", "Then read what was captured"],
  ],
  exits: CAPTURE_EXITS,
};

const HELP_COMMAND: CommandSpec = {
  name: "help",
  summary: "Print the help of a command",
  usage: ["tearsheet help [command]"],
  about: ["The same as tearsheet <command> --help."],
  options: [HELP],
  examples: [["tearsheet help extract", "All about extract"]],
  exits: [],
};

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [EXTRACT, EXPLAIN, CLEAN, RUN, PIPE, CAPTURE, HELP_COMMAND];
