// Writes packages/core/src/text/generated/named-references.ts from the table of HTML's named character references in Python's standard
// library. Run after a build, and build again: node scripts/make-named-references.mjs
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { numberKind } from "../packages/core/dist/text/coded-numbers.js";
import { NumberWriter } from "../packages/core/dist/text/number-writer.js";

const target = fileURLToPath(new URL("../packages/core/src/text/generated/named-references.ts", import.meta.url));
const PRINT_TABLE = "import json, html.entities; print(json.dumps(html.entities.html5))";
const table = JSON.parse(execFileSync("python3", ["-c", PRINT_TABLE], { encoding: "utf8" }));

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const STYLED_LETTERS = { scr: 0x1d49c, fr: 0x1d504, opf: 0x1d538 };

/** Mathematical letters, which references.ts counts out itself; those that stand elsewhere in Unicode are listed. */
function isStyled(name, [first]) {
  return STYLED_LETTERS[name.slice(1)] + LETTERS.indexOf(name[0]) === first;
}

/** All names in the order of their characters, with these. */
const references = Object.entries(table)
  .filter(([name]) => name.endsWith(";"))
  .map(([name, value]) => [name.slice(0, -1), [...value].map((char) => char.codePointAt(0))])
  .filter(([name, codes]) => !isStyled(name, codes))
  .sort(([a, [a1, a2 = 0]], [b, [b1, b2 = 0]]) => a1 - b1 || a2 - b2 || (a < b ? -1 : 1));

const writer = new NumberWriter();
const steps = numberKind();
const seconds = numberKind();
let last = 0;
for (const [, [first, ...others]] of references) {
  writer.next(steps, 2 * (first - last) + others.length);
  for (const second of others) writer.next(seconds, second);
  last = first;
}
const names = references.map(([name]) => (name in table ? `${name}?` : name)).join(" ");
const codes = writer.text();

writeFileSync(
  target,
  `// Made by scripts/make-named-references.mjs; do not edit.
/** Names in the order of their characters, with a question mark those that are known without their semicolon too. */
export const NAMED_REFERENCES: string = ${JSON.stringify(names)};
/**
 * For each name, in text/coded-numbers.ts: the code point's distance from the one before, doubled; one more where a second code
 * point follows.
 */
export const REFERENCE_CODES: readonly string[] = [
  ${JSON.stringify(codes)},
];
`,
);
