import type { Json } from "../page.ts";

/** The values of a JSON-LD block; null where it cannot be read. */
export function parseLeniently(source: string): readonly Json[] | null {
  try {
    return [JSON.parse(source)];
  } catch {
    return null;
  }
}
