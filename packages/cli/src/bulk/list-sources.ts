import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../complaints.ts";
import { undelivered } from "../inputs/file.ts";
import { listFolder } from "../inputs/folder.ts";
import { linesOf } from "../inputs/lines.ts";
import { STDIN } from "../inputs/stdin.ts";
import { isAddress } from "../inputs/url.ts";
import { shellWord } from "../shell-word.ts";
import { decompressing } from "../sources/decompressed.ts";
import { type FileForm, formByContent, formByName, isAddressFile } from "../sources/file-kind.ts";
import type { PageFile, Shard, SourceSpec } from "../sources/source-spec.ts";

/** What a run is to read, as the command line says it. */
export interface Inputs {
  readonly operands: readonly string[];
  /** A list of paths, or of single pages. */
  readonly manifest: string | null;
  /** What the paths of a list are relative to; the list's own folder where it is null. */
  readonly base: string | null;
  readonly shard: Shard | null;
}

/** All that a run will read, in its order, the same on every machine and in every attempt. */
export async function listSources({ operands, manifest, base, shard }: Inputs): Promise<readonly SourceSpec[]> {
  const specs: SourceSpec[] = [];
  for (const operand of operands) {
    if (operand === STDIN)
      throw new UsageError(
        "run reads files and folders",
        "name them, or give paths on standard input to tearsheet pipe",
      );
    if (isAddress(operand)) throw new UsageError(`${operand} is an address`, captureFirst(operand));
    const path = resolve(operand);
    if (await isAddressFile(path).catch(() => false)) throw ofAddresses(operand);
    for (const spec of await specsOf(operand, path)) specs.push(orUsageError(spec));
  }
  if (manifest !== null) for (const spec of await manifestSpecs(manifest, base)) specs.push(spec);
  return shard === null ? joined(specs) : joined(dealt(specs, shard));
}

/** What is on the command line by mistake is told before anything is read. */
function orUsageError(spec: SourceSpec): SourceSpec {
  if (spec.kind !== "missing" || spec.missing.reason !== "unsupported") return spec;
  throw ofAddresses(spec.name);
}

function ofAddresses(name: string): UsageError {
  return new UsageError(`${name} names addresses`, captureFirst(name));
}

function captureFirst(name: string): string {
  return `capture first: tearsheet capture ${shellWord(name)} --output captures`;
}

/** What a path names: a file, or a folder of them; one that is not there is missing. */
export async function specsOf(name: string, path: string): Promise<readonly SourceSpec[]> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return folderSpecs(name, path);
    const form = formByName(path) ?? (await formByContent(path));
    return [specOf({ name, path, size: found.size, form })];
  } catch (problem) {
    const { reason, message } = undelivered(name, problem);
    return [{ kind: "missing", name, missing: { reason, detail: message } }];
  }
}

async function folderSpecs(name: string, path: string): Promise<readonly SourceSpec[]> {
  const { paths, failures } = await listFolder(path, (file) => formByName(file) !== null);
  const specs: SourceSpec[] = [];
  for (const file of paths)
    for (const spec of await specsOf(join(name, file.slice(path.length)), file)) specs.push(spec);
  const missing = failures.map(({ name: folder, reason, message }): SourceSpec => {
    return { kind: "missing", name: join(name, folder.slice(path.length)), missing: { reason, detail: message } };
  });
  if (specs.length + missing.length > 0) return [...specs, ...missing];
  return [{ kind: "missing", name, missing: { reason: "no-file", detail: "no pages or archives in it" } }];
}

interface FoundFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly form: FileForm;
}

function specOf({ name, path, size, form }: FoundFile): SourceSpec {
  if (form.kind === "page") return { kind: "pages", name, files: [{ id: name, path, size }] };
  if (form.kind !== "addresses") return { kind: "archive", name, path, size, form };
  const detail = `it names addresses; ${captureFirst(name)}`;
  return { kind: "missing", name, missing: { reason: "unsupported", detail } };
}

async function manifestSpecs(manifest: string, base: string | null): Promise<readonly SourceSpec[]> {
  const found = await stat(manifest).catch((problem: unknown) => {
    throw new UsageError(`cannot read the manifest ${manifest}`, undelivered(manifest, problem).message);
  });
  if (found.isDirectory()) throw new UsageError(`${manifest} is a folder`, "name the manifest file in it");
  if (await isPageList(manifest)) return [{ kind: "page-list", name: manifest, path: manifest, size: found.size }];
  const folder = base ?? dirname(resolve(manifest));
  const specs: SourceSpec[] = [];
  for await (const path of pathsIn(manifest))
    for (const spec of await specsOf(path, resolve(folder, path))) specs.push(spec);
  return specs;
}

/** The paths of a list such as Common Crawl's `warc.paths.gz`, one a line. */
async function* pathsIn(manifest: string): AsyncGenerator<string, void> {
  const raw = createReadStream(manifest);
  const stream = manifest.endsWith(".gz") ? decompressing(raw, "gzip") : raw;
  for await (const { text } of linesOf(stream)) if (text.trim() !== "") yield text.trim();
}

/** A list of JSON objects names single pages; any other names files. */
async function isPageList(manifest: string): Promise<boolean> {
  const file = await open(manifest, "r");
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart().startsWith("{");
  } finally {
    await file.close();
  }
}

const SNIFFED_BYTES = 512;

/** Archives are dealt out one by one, and single pages one by one. A list of pages deals its lines itself. */
function dealt(specs: readonly SourceSpec[], { index, count }: Shard): readonly SourceSpec[] {
  let [archives, pages] = [0, 0];
  return specs.filter((spec) => {
    if (spec.kind === "page-list") return true;
    const turn = spec.kind === "pages" ? pages++ : archives++;
    return turn % count === index;
  });
}

/** Single pages that follow one another are one source. */
function joined(specs: readonly SourceSpec[]): readonly SourceSpec[] {
  const all: SourceSpec[] = [];
  let files: PageFile[] | null = null;
  for (const spec of specs) {
    if (spec.kind !== "pages") {
      files = null;
      all.push(spec);
    } else if (files === null) {
      files = [...spec.files];
      all.push({ ...spec, files });
    } else for (const file of spec.files) files.push(file);
  }
  return all;
}
