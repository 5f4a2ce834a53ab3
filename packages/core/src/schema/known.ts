/** Entries that a record has only where they are known. */
type Known<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** An object without its unknown keys: null, undefined, empty text, empty list, object without keys. */
export function known<T extends object>(entries: T): Known<T>;
export function known(entries: object): object {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entries)) if (!isUnknown(value)) kept[key] = value;
  return kept;
}

function isUnknown(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
