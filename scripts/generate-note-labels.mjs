// Writes packages/core/src/grammar/names/generated/note-labels.ts from scripts/phrases/note-labels.mjs: npm run build, then
// node scripts/generate-note-labels.mjs.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { labelKey, NOTE_KINDS } from "../packages/core/dist/grammar/names/note-labels.js";
import { NumberWriter, writeValues } from "../packages/core/dist/text/number-writer.js";
import { NOTE_LABELS } from "./phrases/note-labels.mjs";

const target = fileURLToPath(new URL("../packages/core/src/grammar/names/generated/note-labels.ts", import.meta.url));

/** The source of the generated file. */
export function noteLabelsSource() {
  const kinds = new Map();
  for (const [kind, labels] of Object.entries(NOTE_LABELS))
    for (const label of labels.split("|")) if (!kinds.has(labelKey(label))) kinds.set(labelKey(label), kind);
  const codes = [...kinds].map(([key, kind]) => [key, 1 + NOTE_KINDS.indexOf(kind)]);
  if (codes.some(([, code]) => code === 0)) throw new Error("no such kind");
  const writer = new NumberWriter();
  writeValues(writer, new Map(codes));
  const lines = writer.text().match(/.{1,120}/g);
  const body = lines.map((line) => `  ${JSON.stringify(line)}`).join(" +\n");
  return `// Made by scripts/generate-note-labels.mjs; do not edit. Layout: readValues of text/key-table.ts.\nexport const NOTE_LABELS: string =\n${body};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, noteLabelsSource());
