import type { Gold } from "./gold.ts";

/** Number of by-site folds that models are fitted in. */
export const FOLDS = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The fold that a site is held out in: FNV-1a (32 bits) of its UTF-8 bytes, modulo {@link FOLDS}. `train/` computes the same. */
export function foldOf(site: string): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(site)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return (hash >>> 0) % FOLDS;
}

/** A page whose gold names no site is a site of its own. */
export function siteOf(gold: Pick<Gold, "site" | "id">): string {
  return gold.site === "" ? gold.id : gold.site;
}
