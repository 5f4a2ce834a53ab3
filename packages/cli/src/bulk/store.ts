import type { AnswerForm, BatchAnswer } from "./batch.ts";

/** A part of the output while it is written. Nothing of it is there before `finish`. */
export interface Part {
  add(answer: BatchAnswer): Promise<void>;
  /** Answers with what the part takes up, in bytes. */
  finish(): Promise<number>;
  abandon(): Promise<void>;
}

/** Where the answers of a run go. */
export interface Store {
  /** Name of a part's file. */
  fileOf(part: number): string;
  begin(part: number): Promise<Part>;
  /** Takes away whatever is there of parts from this one on. */
  discardFrom(part: number): Promise<void>;
  close(): Promise<void>;
}

/** The store of a format, loaded when it is needed. */
export async function openStore(folder: string, form: AnswerForm): Promise<Store> {
  if (form.format === "parquet") return (await import("./parquet-store.ts")).parquetStore(folder);
  if (form.format === "sqlite") return (await import("./sqlite-store.ts")).sqliteStore(folder);
  return (await import("./line-store.ts")).lineStore(folder, form.compression);
}
