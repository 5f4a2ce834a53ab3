import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./corpus.ts";
import { ownOutline, ownPage } from "./html5lib/own-outline.ts";
import { readTokenTests } from "./html5lib/token-tests.ts";
import { addText, expectedOutline, readTreeTests } from "./html5lib/tree-tests.ts";

/* `npm run eval:html5lib [-- --list]`: the share of html5lib's suites on which our tree has the same elements and texts. */
const SUITES = join(ROOT, "../shared/conformance/html5lib");
const list = process.argv.includes("--list");

if (existsSync(SUITES)) main();
else console.log(`no suites: ${SUITES} is not there`);

function main(): void {
  const leftOut = new Map<string, number>();
  const trees = scoreTrees(leftOut);
  const texts = scoreTexts(leftOut);
  console.log(`tree construction  ${shareOf(trees)} have the same elements and texts`);
  console.log(`tokens of text     ${shareOf(texts)} show the same characters`);
  for (const [why, count] of leftOut) console.log(`left out  ${String(count).padStart(5)}  ${why}`);
}

interface Score {
  all: number;
  agree: number;
}

function scoreTrees(leftOut: Map<string, number>): Score {
  const score = { all: 0, agree: 0 };
  for (const [name, file] of filesOf("tree-construction", ".dat")) {
    for (const test of readTreeTests(file)) {
      if (test.leftOut !== null) leftOut.set(test.leftOut, (leftOut.get(test.leftOut) ?? 0) + 1);
      else {
        const page = ownPage(test.data);
        if (page !== null) count(score, name, test.data, expectedOutline(test.document), ownOutline(page));
      }
    }
  }
  return score;
}

function scoreTexts(leftOut: Map<string, number>): Score {
  const score = { all: 0, agree: 0 };
  const why = "tokens other than characters, and states other than a page's: the trees tell";
  for (const [name, file] of filesOf("tokenizer", ".test")) {
    const read = readTokenTests(file);
    leftOut.set(why, (leftOut.get(why) ?? 0) + read.leftOut);
    for (const { input, text } of read.tests) {
      const page = ownPage(`<body><p>|${input}`);
      if (page === null) continue;
      const expected: string[] = [];
      addText(expected, 3, `|${text}`);
      count(score, name, input, expected, ownOutline(page).slice(-1));
    }
  }
  return score;
}

function count(score: Score, name: string, input: string, expected: readonly string[], own: readonly string[]): void {
  score.all++;
  if (expected.join("\n") === own.join("\n")) score.agree++;
  else if (list)
    console.log(`--- ${name}\n${JSON.stringify(input)}\nexpected ${expected.join(" ")}\nours     ${own.join(" ")}`);
}

function filesOf(folder: string, ending: string): (readonly [name: string, text: string])[] {
  return readdirSync(join(SUITES, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(SUITES, folder, name), "utf8")] as const);
}

function shareOf({ agree, all }: Score): string {
  return `${((100 * agree) / Math.max(1, all)).toFixed(1)} % (${agree} of ${all})`;
}
