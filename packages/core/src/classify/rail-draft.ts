import type { Draft } from "./draft.ts";

/** A label while it is being decided, with the rail it belongs to. */
export interface RailDraft extends Draft {
  body: number;
  group?: string;
  copyOf?: number;
}
