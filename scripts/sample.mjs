// `npm start`: the main job on the pages that samples/pages.jsonl lists, a card for each.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = ["packages/cli/bin/tearsheet.js", "extract", "--manifest", "samples/pages.jsonl", "--format", "card"];
console.log(`$ npx tearsheet ${command.slice(1).join(" ")}\n`);
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
