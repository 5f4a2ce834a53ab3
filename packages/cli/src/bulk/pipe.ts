import { resolve } from "node:path";
import type { Writer } from "../output/writer.ts";
import { openSource, type Reading } from "../sources/open-source.ts";
import type { Source } from "../sources/source.ts";
import { batchesOf } from "./batches.ts";
import { Crew } from "./crew.ts";
import { specsOf } from "./list-sources.ts";

export interface PipeOrder {
  readonly paths: AsyncIterable<string>;
  readonly base: string | null;
  readonly reading: Reading;
  readonly workers: number;
  readonly pageLimitMs: number;
  readonly writer: Writer;
}

/** A pipe has no parts. */
const ONE_PART = Number.POSITIVE_INFINITY;

/** Answers the pages of path after path. */
export async function pipe({ paths, base, reading, workers, pageLimitMs, writer }: PipeOrder): Promise<void> {
  const crew = new Crew({ workers, job: { format: "jsonl", compression: "none" }, pageLimitMs });
  const text = new TextDecoder();
  try {
    for await (const path of paths) {
      const specs = await specsOf(path, base === null ? resolve(path) : resolve(base, path));
      const sources: readonly Source[] = specs.map((spec) => openSource(spec, reading));
      const batches = batchesOf(sources, { partItems: ONE_PART, from: { source: 0, place: [] } });
      for await (const { answer } of crew.answers(batches)) await writer.write(text.decode(answer.lines));
    }
    await writer.finish();
  } finally {
    await crew.stop();
  }
}
