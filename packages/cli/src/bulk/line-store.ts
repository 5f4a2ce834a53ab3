import type { LineCompression } from "./batch.ts";
import { PartFile } from "./part-file.ts";
import { discardParts, partName } from "./part-names.ts";
import type { Store } from "./store.ts";

const ENDINGS: Readonly<Record<LineCompression, string>> = { none: ".jsonl", gzip: ".jsonl.gz", zstd: ".jsonl.zst" };

/** Parts of JSON lines. Workers have already made the lines, and compressed them. */
export function lineStore(folder: string, compression: LineCompression): Store {
  const ending = ENDINGS[compression];
  return {
    fileOf: (part) => partName(part, ending),
    begin: async (number) => {
      const file = await PartFile.open(folder, partName(number, ending));
      return {
        add: ({ lines }) => file.write(lines),
        finish: async () => {
          await file.finish();
          return file.bytes;
        },
        abandon: () => file.abandon(),
      };
    },
    discardFrom: (part) => discardParts(folder, ending, part),
    close: async () => {},
  };
}
