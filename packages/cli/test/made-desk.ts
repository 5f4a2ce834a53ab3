import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Desk, Sheet } from "../src/desk.ts";
import { main } from "../src/main.ts";
import { madeLibrary } from "./made-page.ts";

/** A sheet that keeps what is written on it. */
export function madeSheet(
  look: Partial<Pick<Sheet, "isTTY" | "columns">> = {},
): Sheet & { readonly text: () => string } {
  const written: string[] = [];
  return {
    ...look,
    text: () => written.join(""),
    on: () => undefined,
    write: (text, done) => {
      written.push(text);
      done?.(null);
      return true;
    },
  };
}

/** A command line run on a desk of the test's own. */
export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(argv: readonly string[], changes: Partial<Desk> = {}): Promise<Result> {
  const stdout = madeSheet();
  const stderr = madeSheet();
  const desk: Desk = {
    stdin: pieces(""),
    stdout,
    stderr,
    env: {},
    now: () => Date.UTC(2031, 4, 6, 7, 8, 9),
    library: async () => madeLibrary(),
    fetchPage: async () => {
      throw new Error("no network on this desk");
    },
    ...changes,
  };
  const code = await main(argv, desk);
  return { code, out: textOf(desk.stdout), err: textOf(desk.stderr) };
}

function textOf(sheet: Sheet): string {
  return "text" in sheet && typeof sheet.text === "function" ? sheet.text() : "";
}

export async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** A folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
