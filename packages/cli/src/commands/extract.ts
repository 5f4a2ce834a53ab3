import type { Desk } from "../desk.ts";
import type { ExitCode } from "../exit-code.ts";
import { readArguments } from "./arguments.ts";
import { extractManifest } from "./extract-manifest.ts";
import { extractPages } from "./extract-pages.ts";
import { EXTRACT } from "./table.ts";

/** `tearsheet extract`: pages named one by one, or a manifest of them. */
export async function extractCommand(argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const args = readArguments(EXTRACT, argv);
  if (args.value("manifest") !== undefined) return extractManifest(args, desk);
  return extractPages(args, desk);
}
