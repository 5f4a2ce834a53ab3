// Writes packages/core/src/grammar/names/generated/note-labels.ts from scripts/phrases/note-labels.mjs: npm run build, then
// node scripts/generate-note-labels.mjs.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { labelKey, NOTE_KINDS } from "../packages/core/dist/grammar/names/note-labels.js";
import { packNumber } from "../packages/core/dist/text/packed-numbers.js";
import { NOTE_LABELS } from "./phrases/note-labels.mjs";

const target = fileURLToPath(new URL("../packages/core/src/grammar/names/generated/note-labels.ts", import.meta.url));

/** The source of the generated file. */
export function noteLabelsSource() {
  const kinds = new Map();
  for (const [kind, labels] of Object.entries(NOTE_LABELS))
    for (const label of labels.split("|")) if (!kinds.has(labelKey(label))) kinds.set(labelKey(label), kind);
  const keys = [...kinds.keys()].sort((a, b) => a - b);
  const packed = keys.map((key, at) => {
    const kind = NOTE_KINDS.indexOf(kinds.get(key));
    if (kind < 0) throw new Error(`no such kind: ${kinds.get(key)}`);
    return packNumber(key - (keys[at - 1] ?? 0)) + packNumber(kind);
  });
  const lines = (packNumber(keys.length) + packed.join("")).match(/.{1,120}/g);
  const body = lines.map((line) => `  ${JSON.stringify(line)}`).join(" +\n");
  return `// Made by scripts/generate-note-labels.mjs; do not edit. Layout: ../note-labels.ts.\nexport const NOTE_LABELS: string =\n${body};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, noteLabelsSource());
