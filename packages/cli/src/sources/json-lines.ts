import { isJsonObject, parseJson } from "../inputs/json.ts";
import type { ByteFile } from "./byte-file.ts";
import type { Compression } from "./file-kind.ts";
import { pageOfRow } from "./row-page.ts";
import type { Find, Place } from "./source.ts";
import { linesBehind } from "./text-stream.ts";

/** A file of JSON objects, one a line, each with a page in it. */
export interface JsonLinesFile {
  readonly name: string;
  readonly file: ByteFile;
  readonly compression: Compression;
  readonly column?: string;
}

export async function* jsonLineFinds(source: JsonLinesFile, from: Place): AsyncGenerator<Find, void> {
  for await (const { number, text, endByte } of linesBehind(source.file, source.compression, from)) {
    if (text.trim() === "") continue;
    const place = { id: `${source.name}#${number}`, next: [endByte, number] };
    const row = parseJson(text);
    if (row === undefined || !isJsonObject(row))
      yield { kind: "missing", ...place, reason: "damaged", detail: "no JSON object" };
    else yield pageOfRow(row, { ...place, ...(source.column === undefined ? {} : { column: source.column }) });
  }
}
