import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { ROOT } from "../corpus.ts";

const ENTRY = join(ROOT, "packages/core/dist/index.js");
/** The name under which a page finds the library. */
export const GLOBAL = "Tearsheet";

/** The built library with its model as one classic script, as a site would ship it. */
export async function bundleCore(): Promise<string> {
  const bundle = await rolldown({ input: ENTRY, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name: GLOBAL, minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

/** What travels: gzip's best. */
export function compressedBytes(script: string): number {
  return gzipSync(script, { level: 9 }).length;
}
