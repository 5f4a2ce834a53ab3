import { closeSync, openSync, writeSync } from "node:fs";

/** Rows of float32 values, appended to a file in the machine's byte order. */
export class Matrix {
  private readonly file: number;
  private length = 0;

  constructor(path: string) {
    this.file = openSync(path, "w");
  }

  append(values: Float32Array): void {
    writeSync(this.file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    this.length += values.length;
  }

  rows(columns: number): number {
    return this.length / columns;
  }

  close(): void {
    closeSync(this.file);
  }
}
