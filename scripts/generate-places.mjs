// The gazetteer as it ships, of scripts/places/place-table.txt. Run after a build, and build again: node scripts/generate-places.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shifted } from "./shift-letters.mjs";

const table = readFileSync(new URL("places/place-table.txt", import.meta.url), "utf8");
const target = fileURLToPath(new URL("../packages/core/src/grammar/places/generated/place-table.ts", import.meta.url));

/** Behind the country and its largest city places stand by their endings, and a place's further names too, those in other scripts last: so gzip makes the table smaller by 130 bytes. */
function arranged(line) {
  const [zone, country, ...rest] = line.split(" ");
  const entries = rest.join(" ").split(";").map(withNamesInOrder);
  return [zone, country, [...entries.slice(0, 2), ...entries.slice(2).sort(byEnding)].join(";")].join(" ");
}

function withNamesInOrder(entry) {
  const [name, ...others] = entry.split("|");
  const key = (other) => (OTHER_LETTERS.test(other) ? "~" : "") + ending(other, other.length);
  return [name, ...others.sort((a, b) => compare(key(a), key(b)))].join("|");
}

/** How names in other scripts begin: text/shifted-letters.ts. */
const OTHER_LETTERS = /^[!"#$%&]/;

function byEnding(one, other) {
  return compare(ending(one, 3), ending(other, 3)) || compare(one, other);
}

function ending(text, size) {
  return [...text.slice(-size)].reverse().join("");
}

function compare(one, other) {
  return one < other ? -1 : Number(one > other);
}

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
${shifted(table)
  .split("\n")
  .map((line) => (line === "" ? line : arranged(line)))
  .join("\n")}\`,
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, placesSource());
