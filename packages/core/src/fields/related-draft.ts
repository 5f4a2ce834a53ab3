import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";

/** An item of a rail as blocks, before they are read. */
export interface Draft {
  readonly rail: string;
  readonly position: number;
  readonly kind: "article" | "video";
  title: Block;
  summary: Block | null;
  age: Block | null;
  readonly duration: Block | null;
  readonly copies: Span[];
}
