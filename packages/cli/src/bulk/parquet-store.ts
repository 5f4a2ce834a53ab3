import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { version } from "../desk.ts";
import type { BatchAnswer } from "./batch.ts";
import { COLUMNS, PARQUET_SCHEMA } from "./parquet-columns.ts";
import { PartFile } from "./part-file.ts";
import { discardParts, partName } from "./part-names.ts";
import type { Part, Store } from "./store.ts";

const ENDING = ".parquet";

/** Rows held until they are written as a row group: about 10 MB of text. */
const GROUP_ROWS = 1000;

/** Parts of Parquet, Snappy inside. */
export function parquetStore(folder: string): Store {
  return {
    fileOf: (part) => partName(part, ENDING),
    begin: async (part) => new ParquetPart(await PartFile.open(folder, partName(part, ENDING))),
    discardFrom: (part) => discardParts(folder, ENDING, part),
    close: async () => {},
  };
}

class ParquetPart implements Part {
  readonly #file: PartFile;
  readonly #bytes: ByteWriter = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Readonly<Record<string, unknown>>[] = [];

  constructor(file: PartFile) {
    this.#file = file;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: PARQUET_SCHEMA,
      createdBy: `tearsheet version ${version()}`,
    });
  }

  async add({ rows }: BatchAnswer): Promise<void> {
    for (const row of rows) if (isRow(row)) this.#rows.push(row);
    if (this.#rows.length >= GROUP_ROWS) await this.#writeGroup();
  }

  async finish(): Promise<number> {
    await this.#writeGroup();
    await this.#writer.finish();
    await this.#drain();
    await this.#file.finish();
    return this.#file.bytes;
  }

  abandon(): Promise<void> {
    return this.#file.abandon();
  }

  async #writeGroup(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    const columnData = Object.keys(COLUMNS).map((name) => ({ name, data: rows.map((row) => row[name] ?? null) }));
    await this.#writer.write({ columnData, rowGroupSize: rows.length });
    await this.#drain();
  }

  /** What the writer has gathered goes to the file; its own count of bytes goes on. */
  async #drain(): Promise<void> {
    const gathered = new Uint8Array(this.#bytes.buffer, 0, this.#bytes.index);
    await this.#file.write(gathered);
    this.#bytes.index = 0;
  }
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
