import type { Media, NewsRecord, When } from "../record.ts";
import { escapeMarkdown, escapeMarkdownInside, markdownAddress } from "./markdown-text.ts";
import { headingLevel, type Run, type StoryPart, storyParts, type TableRow } from "./printed-story.ts";
import { readableTime } from "./readable-time.ts";
import { signatureLine, signatures } from "./signature.ts";
import { fileAddress, linkAddress } from "./web-address.ts";

export interface MarkdownOptions {
  /** Begin with the story's facts as YAML. @default false */
  readonly frontMatter?: boolean;
}

/**
 * The story as CommonMark, its tables as in GFM: headline, standfirst, byline and times, pictures, body with its links, notes behind a rule.
 * Furniture and inserts are left out. Text reads as itself: whatever would be markup is escaped.
 */
export function toMarkdown(record: NewsRecord, options: MarkdownOptions = {}): string {
  const story = [...header(record), ...storyParts(record).map(part), ...notes(record)].filter((block) => block !== "");
  const body = story.length === 0 ? "" : `${story.join("\n\n")}\n`;
  return options.frontMatter ? `${frontMatter(record)}\n${body}` : body;
}

/** The story's body alone: pictures, paragraphs, headings, lists and quotes, without headline, byline and notes. */
export function bodyMarkdown(record: NewsRecord): string {
  return storyParts(record)
    .map(part)
    .filter((block) => block !== "")
    .join("\n\n");
}

function header(record: NewsRecord): string[] {
  const { headline, standfirst } = record;
  return [
    headline.value ? heading(1, escapeMarkdown(headline.value)) : "",
    standfirst.value ? `**${escapeMarkdown(standfirst.value)}**` : "",
    escapeMarkdown(signatureLine(record)),
  ];
}

function part(each: StoryPart): string {
  switch (each.kind) {
    case "picture":
      return picture(each.media);
    case "live-update":
      return entryLine(each.update);
    case "list":
      return each.items.map((item) => `- ${inline(item)}`).join("\n");
    case "table":
      return table(each.rows);
    case "text":
      return textBlock(each);
  }
}

/** A table of GFM. Its first row has a cell for each column, since cells beyond them are not read. */
function table([head = [], ...rows]: readonly TableRow[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  const first = Array.from({ length: columns }, (_, column) => head[column] ?? []);
  return [tableRow(first), `|${" --- |".repeat(columns)}`, ...rows.map(tableRow)].join("\n");
}

function tableRow(cells: TableRow): string {
  return `| ${cells.map((cell) => inline(cell, false).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** When an entry of a live blog was written, and by whom; its title is a heading behind it. */
function entryLine({ at, author }: Extract<StoryPart, { kind: "live-update" }>["update"]): string {
  const said = [at === null ? "" : readableTime(at), author ?? ""].filter((text) => text !== "").join(" · ");
  return said === "" ? "" : `**${escapeMarkdown(said)}**`;
}

function textBlock({ block, runs }: Extract<StoryPart, { kind: "text" }>): string {
  switch (block.kind) {
    case "heading":
      return heading(headingLevel(block.level), inline(runs));
    case "quote":
      return `> ${inline(runs)}`;
    case "code":
      return fenced(block.text);
    default:
      return inline(runs);
  }
}

/** A heading drops a number sign at its end, unless it is escaped. */
function heading(level: number, text: string): string {
  const drops = text.endsWith("#") && !text.endsWith("\\#");
  return `${"#".repeat(level)} ${drops ? `${text.slice(0, -1)}\\#` : text}`;
}

function inline(runs: readonly Run[], opensLine = true): string {
  return runs.map((run, index) => inlineRun(run, opensLine && index === 0, isLink(runs[index + 1]))).join("");
}

function isLink(run: Run | undefined): boolean {
  return run !== undefined && linkAddress(run.url) !== null;
}

function inlineRun(run: Run, opensLine: boolean, beforeLink: boolean): string {
  const address = linkAddress(run.url);
  if (address !== null) return `[${escapeMarkdownInside(run.text)}](${markdownAddress(address)})`;
  const text = opensLine ? escapeOpening(run.text) : escapeMarkdownInside(run.text);
  // `!` before a link would make it a picture.
  return beforeLink && text.endsWith("!") ? `${text.slice(0, -1)}\\!` : text;
}

/** The first run of a line: its end keeps the space before a link. */
function escapeOpening(text: string): string {
  const space = text.endsWith(" ") ? " " : "";
  return escapeMarkdown(text) + space;
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  let fence = "```";
  while (text.includes(fence)) fence += "`";
  return `${fence}\n${text}\n${fence}`;
}

function picture(media: Media): string {
  const address = fileAddress(media.url);
  const isPhoto = media.kind === "photo" || media.kind === "graphic";
  const seen = isPhoto ? address : fileAddress(media.still);
  const image = seen === null ? "" : `![${escapeMarkdownInside(media.alt ?? "")}](${markdownAddress(seen)})`;
  const link = isPhoto || address === null ? "" : `*[${media.embed ?? media.kind}](${markdownAddress(address)})*`;
  const caption = media.caption === null ? "" : `*${escapeMarkdown(media.caption)}*`;
  const credit = media.credit === null ? "" : `(${escapeMarkdownInside(media.credit.raw)})`;
  const lines = [image, link, [caption, credit].filter((text) => text !== "").join(" ")];
  return lines.filter((line) => line !== "").join("\n");
}

function notes(record: NewsRecord): string[] {
  return record.notes.length === 0 ? [] : ["---", ...record.notes.map((note) => `*${escapeMarkdown(note.text)}*`)];
}

/** JSON strings are YAML strings, so every value is written as JSON. Unknown facts are left out. */
function frontMatter(record: NewsRecord): string {
  const facts: readonly (readonly [string, string | readonly string[] | null])[] = [
    ["title", record.headline.value],
    ["description", record.standfirst.value],
    ["authors", signatures(record)],
    ["agencies", record.agencies.map((agency) => agency.code)],
    ["published", edtf(record.published.value)],
    ["updated", edtf(record.updated.value)],
    ["dateline", record.dateline?.raw ?? null],
    ["publisher", record.publisher.value?.name ?? null],
    ["section", record.section.value],
    ["language", record.language.value],
    ["keywords", record.keywords],
    ["url", record.capture.canonicalUrl ?? record.capture.url],
  ];
  const lines = facts
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", ""].join("\n");
}

function edtf(when: When | null): string | null {
  return when?.edtf ?? null;
}
