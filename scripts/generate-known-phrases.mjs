// Writes packages/core/src/grammar/names/generated/known-phrases.ts from scripts/phrases/known.mjs: npm run build, then
// node scripts/generate-known-phrases.mjs.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  codeFor,
  DAY,
  DESK,
  EARLIER,
  EMPTY,
  ENDING,
  ERROR,
  HANDOUT,
  HOME,
  LABEL,
  LIVE,
  LOGIN,
  labelKey,
  NAME_LIKE_TIME,
  NEVER,
  NOTE_KINDS,
  OPENING,
  ORGANISATION,
  STORY,
  SUMMARY,
  THIS,
  TIME,
} from "../packages/core/dist/grammar/names/known-phrases.js";
import { NumberWriter, writeValues } from "../packages/core/dist/text/number-writer.js";
import * as phrases from "./phrases/known.mjs";

const target = fileURLToPath(new URL("../packages/core/src/grammar/names/generated/known-phrases.ts", import.meta.url));

/** The source of the generated file. */
export function knownPhrasesSource() {
  const codes = new Map();
  const put = (use, kind, labels) => {
    for (const label of labels.split("|")) {
      const key = labelKey(use, label);
      if (!codes.has(key)) codes.set(key, codeFor(use, 1 + NOTE_KINDS.indexOf(kind)));
    }
  };
  const putAll = (use, byKind) => {
    for (const [kind, labels] of Object.entries(byKind)) put(use, kind, labels);
  };
  putAll(LABEL, phrases.NOTE_LABELS);
  putAll(OPENING, phrases.NOTE_OPENINGS);
  putAll(ENDING, phrases.NOTE_ENDINGS);
  // The other uses have one kind.
  const [anyKind] = NOTE_KINDS;
  put(EARLIER, anyKind, phrases.EARLIER_VERSION);
  put(THIS, anyKind, phrases.OF_THE_STORY);
  put(LIVE, anyKind, phrases.LIVE_WORDS);
  put(ERROR, anyKind, phrases.ERROR_PHRASES);
  put(LOGIN, anyKind, phrases.LOGIN_LINES);
  put(STORY, anyKind, phrases.MADE_STORIES);
  put(SUMMARY, anyKind, phrases.MADE_SUMMARIES);
  put(HOME, anyKind, phrases.HOME_WORDS);
  put(DAY, anyKind, phrases.DAY_WORDS);
  put(ORGANISATION, anyKind, phrases.ORGANISATION_WORDS);
  put(TIME, anyKind, phrases.TIME_WORDS);
  put(NEVER, anyKind, phrases.NEVER_IN_NAMES);
  put(DESK, anyKind, phrases.DESKS);
  put(EMPTY, anyKind, phrases.EMPTY_AUTHORS);
  put(NAME_LIKE_TIME, anyKind, phrases.NAME_LIKE_TIME_WORDS);
  put(HANDOUT, anyKind, phrases.HANDOUT_WORDS);
  const writer = new NumberWriter();
  writeValues(writer, codes);
  const lines = writer.text().match(/.{1,120}/g);
  const body = lines.map((line) => `  ${JSON.stringify(line)}`).join(" +\n");
  return `// Made by scripts/generate-known-phrases.mjs; do not edit. Layout: readValues of text/key-table.ts.\nexport const KNOWN_PHRASES: string =\n${body};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, knownPhrasesSource());
