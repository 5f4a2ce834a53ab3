import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findCorpus, ROOT } from "./corpus.ts";
import { brokenPromises } from "./fuzz/broken-promises.ts";
import { Dice } from "./fuzz/dice.ts";
import { mutated, pieceOf } from "./fuzz/mutate.ts";

const USAGE = `npm run fuzz -- [--minutes N] [--seed N] [--whole] [--corpus DIR]
  Reads mutated pages of the corpus for as long as it is told, and checks what the library promises of every page.
  --minutes N   how long (1)
  --seed N      the first page's seed (1); page n has the seed N + n
  --whole       whole pages, not pieces of up to 16 kB: fewer pages, larger ones
  A page that breaks a promise is written to eval/out/fuzz/SEED.html with what was broken. Exits 1 if there is one.`;

/** Pages held at a time; a fresh handful is read now and then. */
const HANDFUL = 24;
const PAGES_PER_HANDFUL = 5000;
const PROGRESS_MS = 2000;
const OUT = join(ROOT, "eval/out/fuzz");

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    whole: { type: "boolean", default: false },
    corpus: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(`${USAGE}\n`);
else main();

function main(): void {
  const corpus = findCorpus(values.corpus);
  if (corpus === null) {
    process.stderr.write(
      "no corpus: name one with --corpus DIR or TEARSHEET_CORPUS (the tests fuzz the pages of the project)\n",
    );
    process.exitCode = 1;
    return;
  }
  const files = readdirSync(corpus)
    .map((set) => join(corpus, set, "html"))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .sort();
  const end = performance.now() + Number(values.minutes) * 60_000;
  const first = Number(values.seed);
  let handful: readonly string[] = [];
  let [count, broken, said] = [0, 0, performance.now()];
  for (; performance.now() < end; count++) {
    if (count % PAGES_PER_HANDFUL === 0) handful = take(files, new Dice(first + count));
    const seed = first + count;
    if (!tryPage(handful, seed)) broken++;
    if (performance.now() - said < PROGRESS_MS) continue;
    said = performance.now();
    process.stderr.write(`\r${count} pages, ${broken} broken, ${Math.ceil((end - said) / 1000)} s left `);
  }
  process.stdout.write(`\n${count} mutated pages from seed ${first}, ${broken} broke a promise\n`);
  if (broken > 0) process.exitCode = 1;
}

function take(files: readonly string[], dice: Dice): readonly string[] {
  return Array.from({ length: HANDFUL }, () => readFileSync(dice.of(files, files[0] ?? ""), "latin1"));
}

/** Pages are handled as latin-1, a character a byte, so that faults strike charsets too. */
function tryPage(handful: readonly string[], seed: number): boolean {
  const dice = new Dice(seed);
  const [page, other] = [dice.of(handful, ""), dice.of(handful, "")];
  const start = values.whole ? page : pieceOf(page, dice);
  const bytes = new Uint8Array(Buffer.from(mutated(start, other, dice), "latin1"));
  const options = {
    ...(dice.below(2) === 0 ? { url: "https://news.example/2024/02/03/ferry" } : {}),
    ...(dice.below(2) === 0 ? { capturedAt: "2025-03-15T08:30:00Z" } : {}),
    ...(dice.below(4) === 0 ? { contentType: dice.of(["text/plain", "text/html; charset=gb18030"], "") } : {}),
  };
  const found = brokenPromises(bytes, options);
  if (found.length === 0) return true;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${seed}.html`), bytes);
  writeFileSync(join(OUT, `${seed}.txt`), `${JSON.stringify(options)}\n${found.join("\n")}\n`);
  return false;
}
