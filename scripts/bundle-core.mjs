// Core's entries for Node as one file and its doors: importing some 300 modules takes .35 s of CPU, the one file .18
// (docs/decisions/0033). Part of npm run build, after tsc. Browsers' bundlers take the modules, of which they can leave some out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const core = new URL("../packages/core/", import.meta.url);
const { exports: doors } = JSON.parse(readFileSync(new URL("package.json", core), "utf8"));
/** The folder within dist, as the "node" conditions of core's package.json write it. */
const FOLDER = "./dist/one-file/";

const input = Object.fromEntries(
  Object.values(doors)
    .filter(({ node }) => node !== undefined)
    .map(({ node, default: modules }) => [
      node.slice(FOLDER.length, -".js".length),
      fileURLToPath(new URL(modules, core)),
    ]),
);
const bundle = await rolldown({ input, platform: "node", logLevel: "warn" });
const { output } = await bundle.generate({
  format: "esm",
  comments: false,
  chunkFileNames: "[name].js",
  codeSplitting: { groups: [{ name: "core" }] },
});
await bundle.close();
mkdirSync(new URL(FOLDER, core), { recursive: true });
for (const { fileName, code } of output) {
  const file = new URL(FOLDER + fileName, core);
  // A file that is right already may be open in another process.
  if (!existsSync(file) || readFileSync(file, "utf8") !== code) writeFileSync(file, code);
}
