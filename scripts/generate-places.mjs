// The gazetteer as it ships, of scripts/places/place-table.txt. Run after a build, and build again: node scripts/generate-places.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shifted } from "./shift-letters.mjs";

const table = readFileSync(new URL("places/place-table.txt", import.meta.url), "utf8");
const target = fileURLToPath(new URL("../packages/core/src/grammar/places/generated/place-table.ts", import.meta.url));

export function placesSource() {
  return `// Made by scripts/generate-places.mjs of scripts/places/place-table.txt; do not edit. Letters: text/shifted-letters.ts.
/**
 * The gazetteer: \`zone country\` then places by \`;\`, the names of one place by \`|\`, English first, then local and short ones. A zone that
 * begins with \`/\` is of the continent before it; \`=\` is the city that the zone is called after.
 * \`~\` behind a name that is also a plain word, a first name or a surname: evidence in a dateline, none in running text.
 * \`+\` before a place: a state, province or region. \`*\`: a country. Each zone's first line starts with its largest city. A name that stands twice belongs
 * to the earlier place, so that \`London\` is in England. Written by hand from general knowledge; names are as printed in datelines.
 */
export const PLACE_TABLE: readonly string[] = [
  \`
${shifted(table)}\`,
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, placesSource());
