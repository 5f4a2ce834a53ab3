import { hashOf } from "./fnv.ts";
import { textKey } from "./same-text.ts";

/** Hash of a title, typography evened out. */
export function titleKey(title: string): number {
  return hashOf(textKey(title));
}
