// `npm start`: the main job on the pages that samples/pages.jsonl lists, a card for each.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = readFileSync(join(root, "samples/pages.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
let failed = 0;

for (const { path, url, capturedAt } of pages) {
  const asked = [join("samples", path), "--format", "card"];
  if (url !== undefined) asked.push("--url", url);
  if (capturedAt !== undefined) asked.push("--captured-at", capturedAt);
  console.log(`$ npx tearsheet extract ${asked.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["packages/cli/bin/tearsheet.js", "extract", ...asked], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) failed += 1;
  console.log();
}
process.exitCode = failed === 0 ? 0 : 1;
