import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Undelivered } from "./delivery.ts";
import { undelivered } from "./file.ts";
import { partsOfPages } from "./saved-parts.ts";

/** What is taken for a page in a folder, also with .gz behind it. */
export const PAGE_EXTENSIONS: ReadonlySet<string> = new Set([
  ".html",
  ".htm",
  ".xhtml",
  ".mhtml",
  ".mht",
  ".webarchive",
  ".eml",
  ".txt",
  ".md",
  ".markdown",
]);

/** The pages of a folder and of the folders in it, and the folders that could not be looked into. */
export interface FolderListing {
  readonly paths: readonly string[];
  readonly failures: readonly Undelivered[];
}

/**
 * Lists a folder in the order of its names, the same on every machine. Links to folders are not followed: they may lead in circles.
 * Nor are the folders of saved pages' parts: the frames in there are advertisements, not pages that somebody kept.
 */
export async function listFolder(folder: string, isWanted: (name: string) => boolean = isPage): Promise<FolderListing> {
  const paths: string[] = [];
  const failures: Undelivered[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const entries = await readdir(next, { withFileTypes: true });
      const isParts = partsOfPages(entries.map(({ name }) => name));
      for (const entry of entries) {
        const path = join(next, entry.name);
        if (!entry.isDirectory()) {
          if (isWanted(entry.name)) paths.push(path);
        } else if (!isParts(entry.name)) waiting.push(path);
      }
    } catch (problem) {
      failures.push({ ...undelivered(next, problem), message: "cannot look into the folder; check its permissions" });
    }
  }
  return { paths: paths.sort(byCodeUnits), failures };
}

function isPage(name: string): boolean {
  const lower = name.toLowerCase();
  return PAGE_EXTENSIONS.has(extname(lower.endsWith(".gz") ? lower.slice(0, -".gz".length) : lower));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
