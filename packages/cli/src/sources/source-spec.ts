import type { FileForm } from "./file-kind.ts";
import type { Missing } from "./source.ts";

/** A file that is read as one page. */
export interface PageFile {
  readonly id: string | number;
  readonly path: string;
  readonly size: number;
}

/** An input as the plan of a run has it: known by name and size, and not opened yet. */
export type SourceSpec =
  | {
      readonly kind: "archive";
      readonly name: string;
      readonly path: string;
      readonly size: number;
      readonly form: FileForm;
    }
  | { readonly kind: "pages"; readonly name: string; readonly files: readonly PageFile[] }
  | { readonly kind: "page-list"; readonly name: string; readonly path: string; readonly size: number }
  | { readonly kind: "missing"; readonly name: string; readonly missing: Missing };

/** One share of an input that is dealt out to several runs. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}
