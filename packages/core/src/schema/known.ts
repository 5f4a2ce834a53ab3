/** Entries that a record has only where they are known. */
type Known<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** An object without its unknown keys: null, undefined, empty text, empty list, object without keys. */
export function known<T extends object>(entries: T): Known<T>;
export function known(entries: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(entries)) if (!isUnknown(entries[key])) kept[key] = entries[key];
  return kept;
}

function isUnknown(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === "object" && Object.keys(value).length === 0;
}
