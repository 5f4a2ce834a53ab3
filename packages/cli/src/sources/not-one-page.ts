import { stat } from "node:fs/promises";
import type { DeliveredPage, Undelivered } from "../inputs/delivery.ts";
import { shellWord } from "../shell-word.ts";
import { type FileKind, formByContent, formByName, isAddressFile, isListing, SNIFFED_BYTES } from "./file-kind.ts";

/** A file that holds many pages, or addresses of pages, is not read as one: the command that reads it is named. Null for any other. */
export async function notOnePage(path: string): Promise<Undelivered | null> {
  const kind = await kindOf(path);
  if (kind === null || kind === "page") return null;
  return { kind: "undelivered", name: path, reason: "unsupported", message: whatToDo(kind, path) };
}

function whatToDo(kind: FileKind, path: string): string {
  if (kind === "addresses") return fetchFirst(path);
  // Documents of Office and e-books are ZIP files too.
  if (kind === "wacz" && formByName(path) === null) return "is a ZIP file; unzip it, or save its text as .txt";
  return `holds many pages; read it with: tearsheet run ${shellWord(path)} --output records`;
}

/** The same of what an address gave: a feed or a sitemap is no page. */
export function notOneFetchedPage({ name, bytes }: DeliveredPage): Undelivered | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED_BYTES));
  return isListing(start) ? { kind: "undelivered", name, reason: "unsupported", message: fetchFirst(name) } : null;
}

function fetchFirst(name: string): string {
  return `names addresses; fetch them first: tearsheet capture ${shellWord(name)} --output captures`;
}

/** Null where it cannot be told: pipes are read once, and what is not there is found missing by whoever reads it. */
async function kindOf(path: string): Promise<FileKind | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    const named = formByName(path)?.kind;
    if (named !== undefined) return named === "page" && (await isAddressFile(path)) ? "addresses" : named;
    const { kind } = await formByContent(path);
    // An object of JSON by itself is no table.
    return kind === "json-lines" ? null : kind;
  } catch {
    return null;
  }
}
