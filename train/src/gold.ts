import { join } from "node:path";
import { goldRows } from "./gold-rows.ts";

/** What a page's gold says of its body: all of it, or snippets that must and must not be in it; neither where it is no story. */
export interface GoldPage {
  readonly set: string;
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly file: string;
  /** What kind of page it is, where the gold says: `article`, `forum`, `product` ...; else "". */
  readonly pageType: string;
  /** False for forum threads, listings, product pages. */
  readonly story: boolean;
  /** Paragraphs, subheadings and standfirst of the story; null where the gold holds no body. */
  readonly lines: readonly string[] | null;
  readonly within: readonly string[];
  readonly without: readonly string[];
}

/** Sets that corpus/README.md marks for training. */
const TRAINING_SETS = [
  "fundus",
  "wcxb-dev",
  "trafilatura",
  "htmldate",
  "postlight",
  "metascraper",
  "newspaper4k",
] as const;

export function readGold(corpus: string): GoldPage[] {
  return TRAINING_SETS.flatMap((set) => goldRows(corpus, set).map((row) => goldPage(set, join(corpus, set), row)));
}

function goldPage(set: string, folder: string, row: Record<string, unknown>): GoldPage {
  const id = text(row["id"]);
  return {
    set,
    id,
    site: text(row["site"]) || id,
    url: text(row["url"]),
    file: join(folder, "html", `${id}.html`),
    pageType: text(row["page_type"]),
    story: isStory(row),
    lines: isStory(row) ? bodyLines(set, row) : null,
    within: isStory(row) ? strings(row["with"]) : [],
    without: isStory(row) ? strings(row["without"]) : [],
  };
}

/** Forum threads, listings and product pages have gold of their own kind: their comments and items would teach that rails are stories. */
function isStory(row: Record<string, unknown>): boolean {
  const type = row["page_type"];
  return type === undefined || type === "article";
}

function bodyLines(set: string, row: Record<string, unknown>): string[] | null {
  if (set === "fundus") {
    const sections = Array.isArray(row["sections"]) ? (row["sections"] as Record<string, unknown>[]) : [];
    return [
      ...strings(row["summary"]),
      ...sections.flatMap((section) => [...strings(section["headline"]), ...strings(section["paragraphs"])]),
    ];
  }
  const body = text(row[set === "newspaper4k" ? "text" : "body"]);
  if (body === "") return null;
  return body.split("\n").filter((line) => line.trim().length > 0);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
