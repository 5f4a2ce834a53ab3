import { stat } from "node:fs/promises";
import type { Undelivered } from "../inputs/delivery.ts";
import { type FileKind, formByContent, formByName, isAddressFile } from "./file-kind.ts";

/** A file that holds many pages, or addresses of pages, is not read as one: the command that reads it is named. Null for any other. */
export async function notOnePage(path: string): Promise<Undelivered | null> {
  const kind = await kindOf(path);
  if (kind === null || kind === "page") return null;
  const message =
    kind === "addresses"
      ? `names addresses; fetch them first: tearsheet capture ${path} --output captures`
      : `holds many pages; read it with: tearsheet run ${path} --output records`;
  return { kind: "undelivered", name: path, reason: "unsupported", message };
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
