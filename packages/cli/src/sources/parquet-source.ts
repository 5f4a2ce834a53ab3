import * as zlib from "node:zlib";
import {
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { ZstdMissing } from "./decompressed.ts";
import { PAGE_KEYS } from "./page-keys.ts";
import { pageOfRow } from "./row-page.ts";
import type { Find, Place } from "./source.ts";

/** What a Parquet file may be compressed with, beside Snappy, which the reader knows itself. */
const COMPRESSORS: Compressors = {
  GZIP: (bytes) => zlib.gunzipSync(bytes),
  BROTLI: (bytes) => zlib.brotliDecompressSync(bytes),
  ...zstd(),
};

function zstd(): Compressors {
  const decompress: ((bytes: Uint8Array) => Uint8Array) | undefined = Reflect.get(zlib, "zstdDecompressSync");
  return decompress === undefined ? {} : { ZSTD: (bytes) => decompress(bytes) };
}

/** What the reader knows itself. */
const BUILT_IN: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY"]);

/** How the columns that are read are compressed. */
function codecsOf({ row_groups }: FileMetaData, columns: readonly string[]): readonly string[] {
  return row_groups.flatMap((group) =>
    group.columns.flatMap(({ meta_data }) =>
      meta_data !== undefined && columns.includes(meta_data.path_in_schema[0] ?? "") ? [meta_data.codec] : [],
    ),
  );
}

export interface ParquetFile {
  readonly name: string;
  readonly path: string;
  readonly column?: string;
}

/** The rows of a Parquet file, a row group at a time, of the columns alone that say something of a page. */
export async function* parquetFinds(
  { name, path, column }: ParquetFile,
  [from = 0]: Place,
): AsyncGenerator<Find, void> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const named = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
  if (!(column === undefined ? PAGE_KEYS.page : [column]).some((key) => named.has(key)))
    throw new Error(`no column ${column ?? "of pages"} among ${[...named].join(", ")}; name one with --column`);
  const columns = [...new Set([...(column === undefined ? [] : [column]), ...Object.values(PAGE_KEYS).flat()])].filter(
    (key) => named.has(key),
  );
  const unknown = codecsOf(metadata, columns).find((codec) => !(codec in COMPRESSORS) && !BUILT_IN.has(codec));
  if (unknown !== undefined)
    throw unknown === "ZSTD"
      ? new ZstdMissing()
      : new Error(`its columns are compressed with ${unknown}, which is not read here`);
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const rowStart = Math.max(start, from);
    start = end;
    if (rowStart >= end) continue;
    const rows = await parquetReadObjects({
      file,
      metadata,
      columns,
      rowStart,
      rowEnd: end,
      compressors: COMPRESSORS,
      utf8: false,
    });
    for (const [index, row] of rows.entries()) {
      const number = rowStart + index;
      yield pageOfRow(row, {
        id: `${name}#${number}`,
        next: [number + 1],
        ...(column === undefined ? {} : { column }),
      });
    }
  }
}
