// Writes packages/core/src/grammar/lines/generated/phrases.ts from scripts/phrases: npm run build, then node scripts/generate-phrases.mjs.
// What a phrase looks like in the tables: parted by slashes, by class and language (ISO 639-1). A phrase alone must be the whole line;
// with `...` behind it the line starts so; with `...` before it the line ends so; with both it stands anywhere in the line. A word with
// a colon before `...` says something only with a mark behind it: `Video: Minister resigns`, not `Video games`.
// `#` stands for a number. Case, accents and punctuation do not count.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CLASS_ORDER } from "../packages/core/dist/grammar/lines/classes.js";
import { BEGINNING, emptyKey, extendKey } from "../packages/core/dist/grammar/lines/phrase-table.js";
import { LineWords, NUMBER } from "../packages/core/dist/grammar/lines/tokens.js";
import { keptOf } from "../packages/core/dist/text/key-table.js";
import { NumberWriter, writeValues } from "../packages/core/dist/text/number-writer.js";
import { ACTIONS } from "./phrases/actions.mjs";
import { FURNITURE } from "./phrases/furniture.mjs";
import { NOTICES } from "./phrases/notices.mjs";
import { RAILS } from "./phrases/rails.mjs";

const target = fileURLToPath(new URL("../packages/core/src/grammar/lines/generated/phrases.ts", import.meta.url));
const OPEN = "...";
/** As LONGEST_PHRASE, MOST_SPACED and MOST_SPACED_AT_END of line-class.ts. */
const LONGEST_OPEN = 28;
const MOST_SPACED = 7;
const MOST_SPACED_AT_END = 4;
/** Every number reads the same. */
const ANY_NUMBER = "0";

/** The source of the generated file. */
export function phrasesSource() {
  const writer = new NumberWriter();
  writeValues(writer, phraseCodes());
  const lines = writer.text().match(/.{1,120}/g);
  const body = lines.map((line) => `  "${line}"`).join(" +\n");
  return `// Made by scripts/generate-phrases.mjs; do not edit. Layout: readValues of text/key-table.ts.\nexport const PHRASES: readonly string[] = [\n${body},\n];\n`;
}

/** Code by key. Of classes with the same phrase the first in CLASS_ORDER has it; a phrase goes before a mere beginning. */
function phraseCodes() {
  const codes = new Map();
  // Keys of whole lines and of the same words at the start of a line, which say it of whole lines too; and of starts with their own
  // beginnings, of which the longest that is known says it of all that begin so.
  const twice = [];
  for (const name of CLASS_ORDER) {
    for (const table of [ACTIONS, RAILS, NOTICES, FURNITURE]) {
      for (const forms of Object.values(table[name] ?? {})) {
        for (const form of forms.split("/"))
          addPhrase(codes, twice, form.trim(), BEGINNING + 1 + CLASS_ORDER.indexOf(name));
      }
    }
  }
  for (const [key, starts] of twice.sort((a, b) => b[1].length - a[1].length))
    if (codes.get(key) === codes.get(starts.findLast((start) => codes.has(start)))) codes.delete(key);
  return codes;
}

function addPhrase(codes, twice, form, code) {
  const openBefore = form.startsWith(OPEN);
  const openBehind = form.endsWith(OPEN);
  const said = form.slice(openBefore ? OPEN.length : 0, openBehind ? -OPEN.length : undefined);
  const read = new LineWords().read(said.replaceAll("#", ANY_NUMBER));
  const words = [...read.words.subarray(0, read.count)];
  // A bare number says nothing: `# €` is one, for signs are no words.
  if (words.every((word) => word === NUMBER)) return;
  if (openBefore !== openBehind && words.length > LONGEST_OPEN) throw new Error(`too long for an open phrase: ${form}`);
  const most = openBefore && !openBehind ? MOST_SPACED_AT_END : MOST_SPACED;
  if (2 * read.weight - read.count > most) throw new Error(`too many words for a phrase: ${form}`);
  const isLabel = openBehind && words.length === 1 && said.trim().endsWith(":");
  const place = isLabel ? "label" : openBefore ? (openBehind ? "inside" : "end") : openBehind ? "start" : "whole";
  const starts = words.map((_, at) => keptOf(words.slice(0, at + 1).reduce(extendKey, emptyKey("start"))));
  if (place === "whole") twice.push([keptOf(words.reduce(extendKey, emptyKey("whole"))), starts.slice(-1)]);
  // A word alone at the start needs a shorter line.
  if (place === "start") twice.push([starts.at(-1), starts.slice(0, -1).filter((_, at) => read.before[at + 1] > 1)]);
  let key = emptyKey(place);
  for (const [at, word] of (place === "end" ? words.reverse() : words).entries()) {
    key = extendKey(key, word);
    if (at === words.length - 1) {
      if ((codes.get(keptOf(key)) ?? BEGINNING) === BEGINNING) codes.set(keptOf(key), code);
    } else if (place === "inside" && !codes.has(keptOf(key))) codes.set(keptOf(key), BEGINNING);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, phrasesSource());
