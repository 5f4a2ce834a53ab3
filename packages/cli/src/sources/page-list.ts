import { dirname, resolve } from "node:path";
import { ahead } from "../inputs/ahead.ts";
import type { Delivery } from "../inputs/delivery.ts";
import { deliverFile } from "../inputs/file.ts";
import { type BadLine, type ManifestEntry, readManifestLine } from "../inputs/manifest.ts";
import type { ByteFile } from "./byte-file.ts";
import type { Find, Place } from "./source.ts";
import type { Shard } from "./source-spec.ts";
import { linesBehind } from "./text-stream.ts";

/** A manifest of single pages, as docs/manifest.md has it. */
export interface PageList {
  readonly path: string;
  readonly file: ByteFile;
  readonly shard?: Shard;
}

const FILES_AHEAD = 8;

interface ListedLine {
  readonly line: ManifestEntry | BadLine;
  readonly next: Place;
}

export async function* pageListFinds(list: PageList, from: Place): AsyncGenerator<Find, void> {
  const folder = dirname(resolve(list.path));
  const bring = async (listed: ListedLine): Promise<ListedLine & { readonly delivery: Delivery | null }> => ({
    ...listed,
    delivery: listed.line.kind === "entry" ? await deliverFile(resolve(folder, listed.line.path)) : null,
  });
  for await (const { line, next, delivery } of ahead(listedLines(list, from), FILES_AHEAD, bring)) {
    if (line.kind === "bad-line" || delivery === null) {
      const detail = line.kind === "bad-line" ? line.message : "no file";
      yield { kind: "missing", id: `${list.path}#${line.line}`, reason: "damaged", detail: `line ${detail}`, next };
    } else yield findOf(line, delivery, next);
  }
}

function findOf({ id, url, capturedAt, contentType }: ManifestEntry, delivery: Delivery, next: Place): Find {
  if (delivery.kind === "undelivered")
    return { kind: "missing", id, reason: delivery.reason, detail: delivery.message, next };
  const { name: _path, ...page } = delivery;
  return {
    ...page,
    id,
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(contentType === undefined ? {} : { contentType }),
    flaws: [],
    next,
  };
}

async function* listedLines({ file, shard }: PageList, from: Place): AsyncGenerator<ListedLine, void> {
  for await (const numbered of linesBehind(file, "none", from)) {
    if (shard !== undefined && (numbered.number - 1) % shard.count !== shard.index) continue;
    const line = readManifestLine(numbered);
    if (line !== null) yield { line, next: [numbered.endByte, numbered.number] };
  }
}
