import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { pathToFileURL } from "node:url";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"] as const;
const LONGEST_MS = 120_000;
const LARGEST_DOM = 256 * 1024 * 1024;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing outside this machine is asked for.
  "--host-resolver-rules=MAP * ~NOTFOUND",
] as const;

/** TEARSHEET_CHROMIUM, else a Chromium in one of the usual places; null where there is none. */
export function findChromium(): string | null {
  const places = [env["TEARSHEET_CHROMIUM"] ?? "", ...USUAL_PLACES];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

/** Loads the page in a fresh browser, lets `virtualMs` of its timers pass, and gives the document as it then stands. */
export async function domAfter(chromium: string, html: string, virtualMs: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tearsheet-browser-"));
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    return await run(chromium, [
      ...FLAGS,
      `--user-data-dir=${join(folder, "profile")}`,
      `--virtual-time-budget=${virtualMs}`,
      "--dump-dom",
      pathToFileURL(file).href,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(command: string, flags: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, flags, { timeout: LONGEST_MS, maxBuffer: LARGEST_DOM }, (error, stdout) => {
      if (error === null) resolve(stdout);
      else
        reject(new Error(error.killed ? `the page took over ${LONGEST_MS} ms` : `${command} ended with ${error.code}`));
    });
  });
}
