import type { Media } from "../record.ts";

/** A picture, where it stands in the galley's text, and the node that shows it: -1 where none does. */
export interface Placed {
  readonly item: Media;
  readonly offset: number;
  readonly node: number;
}
