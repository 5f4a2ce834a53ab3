import { readFileSync } from "node:fs";
import type { FetchedPage, FetchPolicy } from "./fetch/fetch-page.ts";
import type { Library } from "./library.ts";

/** A stream that is written to and may be a terminal. */
export interface Sheet {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (problem?: Error | null) => void): boolean;
  on(event: "error", listener: (problem: Error) => void): unknown;
}

/** All that the command works with and does not own: streams, clock, environment, library, network. Tests lay their own desk. */
export interface Desk {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Sheet;
  readonly stderr: Sheet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Loaded when first needed, so that `--help` does not wait for it. */
  readonly library: () => Promise<Library>;
  readonly fetchPage: (address: string, policy: FetchPolicy) => Promise<FetchedPage>;
}

/** The desk of a running process. */
export function processDesk(): Desk {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: Date.now,
    library: async () => (await import("./library.ts")).LIBRARY,
    fetchPage: async (address, policy) => (await import("./fetch/fetch-page.ts")).fetchPage(address, policy),
  };
}

let known: string | undefined;

/** The version of the package that is running. */
export function version(): string {
  known ??= readVersion();
  return known;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const stated = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : null;
  return typeof stated === "string" ? stated : "0";
}
