import { extname } from "node:path";
import type { NewsRecord, Outcome, Problem } from "tearsheet";
import { UsageError } from "../complaints.ts";
import type { InputReason } from "../inputs/delivery.ts";
import type { Library } from "../library.ts";
import { htmlDocument } from "./html-document.ts";

/** Formats of one article: each a rendering of its record. */
const RENDERINGS = ["json", "markdown", "text", "html", "schema-org", "ninjs", "tei"] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** `card` is for reading on a terminal, `jsonl` holds an outcome a line. */
export type Format = "card" | "jsonl" | Rendering;
const FORMATS: readonly Format[] = ["card", "jsonl", ...RENDERINGS];

/** Formats that many pages can share: the others are whole documents. */
const SHARED: ReadonlySet<Format> = new Set(["card", "jsonl", "markdown", "text"]);

const ENDINGS: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".xml": "tei",
};

const JSON_INDENT = 2;

/** What decides the format, beside the option. */
export interface FormatQuestion {
  readonly asked: string | undefined;
  readonly output: string | undefined;
  readonly onTerminal: boolean;
  readonly severalPages: boolean;
}

/** The option, else the ending of the output file, else a card on a terminal, else JSON. Throws a UsageError. */
export function chooseFormat({ asked, output, onTerminal, severalPages }: FormatQuestion): Format {
  const format = asked === undefined ? defaultFormat(output, onTerminal, severalPages) : namedFormat(asked);
  if (severalPages && !SHARED.has(format))
    throw new UsageError(`${format} holds one page`, "use --format jsonl for several, or run it once for each");
  return format;
}

function namedFormat(asked: string): Format {
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) throw new UsageError(`unknown format ${asked}`, `use ${FORMATS.join(", ")}`);
  return format;
}

function defaultFormat(output: string | undefined, onTerminal: boolean, severalPages: boolean): Format {
  const byEnding = output === undefined ? undefined : ENDINGS[extname(output).toLowerCase()];
  if (byEnding !== undefined) return byEnding;
  if (output === undefined && onTerminal) return "card";
  return severalPages ? "jsonl" : "json";
}

/** A record in one of the formats of one article, a line feed at its end. */
export function render(library: Library, format: Rendering, record: NewsRecord): string {
  const text = RENDERERS[format](library, record);
  return text.endsWith("\n") ? text : `${text}\n`;
}

const RENDERERS: Readonly<Record<Rendering, (library: Library, record: NewsRecord) => string>> = {
  json: (library, record) => library.toJson(record, JSON_INDENT),
  markdown: (library, record) => library.toMarkdown(record),
  text: (library, record) => library.toText(record),
  html: (library, record) => htmlDocument(record.headline.value, library.toHtml(record)),
  "schema-org": (library, record) => library.toSchemaOrg(record, JSON_INDENT),
  ninjs: (library, record) => library.toNinjs(record, JSON_INDENT),
  tei: (library, record) => library.toTei(record),
};

/** An input that never became a page, told like an outcome. */
export interface MissingPage {
  readonly kind: "unreadable";
  readonly reason: InputReason;
  readonly problems: readonly Problem[];
}

/**
 * One line of JSON for one input, the contract of docs/manifest.md: the keys `id`, `outcome`, `reason`, `record`, `problems` in
 * this order, those that do not apply left out.
 */
export function outcomeLine(library: Library, id: string | number, outcome: Outcome | MissingPage): string {
  const reason = outcome.kind === "article" ? "" : `,"reason":${JSON.stringify(outcome.reason)}`;
  const record = outcome.kind === "unreadable" ? "" : `,"record":${library.toJson(outcome.record)}`;
  const problems = JSON.stringify(outcome.problems);
  return `{"id":${JSON.stringify(id)},"outcome":"${outcome.kind}"${reason}${record},"problems":${problems}}\n`;
}
