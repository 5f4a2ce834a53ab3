import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract, toHtml } from "tearsheet";
import { CARRIERS } from "./browser/carriers.ts";
import { findChromium } from "./browser/chromium.ts";
import { trip } from "./browser/tripwire.ts";
import { VECTORS } from "./browser/vectors.ts";
import { ROOT } from "./corpus.ts";

/* `npm run eval:xss`: the published script-injection vectors through every carrier, rendered in Chromium with a tripwire. */
const FILE = join(ROOT, "../shared/conformance/xss/html5sec-vectors.txt");
const VECTOR = /<div id="\d+">(.*?)\/\/\["'`-->\]\]>\]<\/div>/gs;
const url = "https://news.example/ferry";

const chromium = findChromium();
if (chromium === null) stop("no Chromium: install one, or name it in TEARSHEET_CHROMIUM");
else if (!existsSync(FILE)) stop(`no vectors: ${FILE} is not there`);
else await main(chromium);

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

async function main(browser: string): Promise<void> {
  const text = readFileSync(FILE, "utf8");
  const published = [...text.matchAll(VECTOR)].map((match) => match[1] ?? "");
  const vectors = [...published, ...VECTORS];
  process.stdout.write(`${published.length} published vectors and ${VECTORS.length} of ours\n`);
  let tripped = 0;
  for (const [carrier, carry] of Object.entries(CARRIERS)) {
    const fragments = vectors.map((vector) => {
      const outcome = extract(carry(vector), { url, contentType: "text/html" });
      return outcome.kind === "unreadable" ? "" : toHtml(outcome.record);
    });
    const found = Object.entries(await trip(browser, fragments, { mayHold: false }));
    tripped += found.length;
    process.stdout.write(`${carrier}: ${fragments.length} records, ${found.length} tripped\n`);
    for (const [index, what] of found)
      process.stdout.write(`  ${JSON.stringify(vectors[Number(index)])}: ${what.join(", ")}\n`);
  }
  if (tripped > 0) process.exitCode = 1;
}
