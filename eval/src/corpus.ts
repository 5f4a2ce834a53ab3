import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeGold } from "./decode-gold.ts";
import type { Gold, SetName } from "./gold.ts";
import { SETS } from "./gold.ts";

/** The repository's root, from `eval/dist`. */
export const ROOT: string = resolve(fileURLToPath(new URL("../..", import.meta.url)));

const ARCHIVES = resolve(ROOT, "../shared/corpus");
const CACHE = join(tmpdir(), "tearsheet-corpus");

/** The folder that holds the sets: the one named, else TEARSHEET_CORPUS, else the shared archives unpacked once under the system's temporary folder. Null if there is none. */
export function findCorpus(named: string | undefined): string | null {
  const { TEARSHEET_CORPUS } = process.env;
  const folder = named ?? TEARSHEET_CORPUS;
  if (folder !== undefined) return existsSync(folder) ? folder : null;
  if (!existsSync(ARCHIVES)) return null;
  const archives = readdirSync(ARCHIVES).filter((name) => name.endsWith(".tar.xz"));
  for (const archive of archives) unpack(archive);
  return archives.length > 0 ? CACHE : null;
}

export const NO_CORPUS =
  "corpus not found: name it with --corpus DIR or TEARSHEET_CORPUS (folders <set>/gold.jsonl and <set>/html/<id>.html), or put its archives at ../shared/corpus";

/** The pages of one set with their gold; empty if the corpus has no such set. `everyNth` takes a sample. */
export function readGold(corpus: string, set: SetName, everyNth = 1): readonly Gold[] {
  const file = join(corpus, set, "gold.jsonl");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  const pages = lines.filter((line) => line.trim() !== "").map((line) => decodeGold(set, line));
  return pages.filter((page, index) => index % everyNth === 0 && existsSync(pagePath(corpus, page)));
}

export function pagePath(corpus: string, page: Pick<Gold, "set" | "id">): string {
  return join(corpus, page.set, "html", `${page.id}.html`);
}

/** The sets that `--sets a,b` names, else `usual`. Ends the process, with a word, at a name that no set has. */
export function chosenSets(names: string | undefined, usual: readonly SetName[] = SETS): readonly SetName[] {
  const chosen = names?.split(",") ?? usual;
  const unknown = chosen.find((name) => !isSetName(name));
  if (unknown !== undefined) {
    process.stderr.write(`no set is named "${unknown}"; there are: ${SETS.join(", ")}\n`);
    process.exit(1);
  }
  return chosen.filter(isSetName);
}

function isSetName(name: string): name is SetName {
  return SETS.some((set) => set === name);
}

/** Unpacks into a folder of its own first, so that an interrupted run leaves no half set behind. */
function unpack(archive: string): void {
  const set = archive.slice(0, -".tar.xz".length);
  const target = join(CACHE, set);
  if (existsSync(target)) return;
  const scratch = join(CACHE, `.${set}.${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  process.stderr.write(`unpacking ${archive}\n`);
  execFileSync("tar", ["xJf", join(ARCHIVES, archive), "-C", scratch]);
  renameSync(join(scratch, set), target);
}
