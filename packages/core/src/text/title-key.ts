import { FNV_OFFSET, FNV_PRIME } from "./fnv.ts";
import { textKey } from "./same-text.ts";

/** Hash of a title, typography evened out. */
export function titleKey(title: string): number {
  const key = textKey(title);
  let hash = FNV_OFFSET;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
