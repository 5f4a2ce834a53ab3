/** A JSON value that leaves out what is not known. */
export type Exchange = string | number | boolean | readonly Exchange[] | { readonly [key: string]: Exchange };

/** An object without its unknown keys: null, undefined, empty text, empty list, object without keys. */
export function compact(entries: Readonly<Record<string, Exchange | null | undefined>>): {
  readonly [key: string]: Exchange;
} {
  const kept: Record<string, Exchange> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value !== null && value !== undefined && !isEmpty(value)) kept[key] = value;
  }
  return kept;
}

function isEmpty(value: Exchange): boolean {
  if (typeof value === "string" || Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
