import { PAGE_KEYS } from "./page-keys.ts";
import type { Find, Place } from "./source.ts";

/** A row of a table of pages: an object of a JSON line, a row of Parquet. */
export type Row = Readonly<Record<string, unknown>>;

/** A row as a page; a row without one is told as missing. `id` is its own, or the one it gets by its place. */
export function pageOfRow(
  row: Row,
  place: { readonly id: string; readonly next: Place; readonly column?: string },
): Find {
  const { next } = place;
  const key = place.column ?? PAGE_KEYS.page.find((name) => contentOf(row[name]) !== null);
  const content = key === undefined ? null : contentOf(row[key]);
  const id = idOf(row) ?? place.id;
  if (key === undefined || content === null)
    return {
      kind: "missing",
      id,
      reason: "damaged",
      detail: `no page in ${place.column ?? PAGE_KEYS.page.join(", ")}; --column names another`,
      next,
    };
  const url = textIn(row, PAGE_KEYS.url);
  const capturedAt = timeIn(row);
  const contentType = textIn(row, PAGE_KEYS.contentType) ?? typeOf(key, typeof row[key] === "string");
  return {
    kind: "page",
    id,
    bytes: content,
    ...(url !== null && URL.canParse(url) ? { url } : {}),
    ...(capturedAt === null ? {} : { capturedAt }),
    ...(contentType === null ? {} : { contentType }),
    flaws: [],
    next,
  };
}

function contentOf(value: unknown): Uint8Array | null {
  if (typeof value === "string") return new TextEncoder().encode(value);
  return value instanceof Uint8Array ? value : null;
}

/** Text of a table is decoded already: it is UTF-8 to us, whatever the page says of itself. */
function typeOf(key: string, decoded: boolean): string | null {
  if (!decoded) return null;
  if (PAGE_KEYS.html.includes(key)) return "text/html; charset=utf-8";
  return PAGE_KEYS.text.includes(key) ? "text/plain; charset=utf-8" : null;
}

function idOf(row: Row): string | null {
  for (const key of PAGE_KEYS.id) {
    const value = row[key];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number" || typeof value === "bigint") return String(value);
  }
  return null;
}

function textIn(row: Row, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = row[key];
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

function timeIn(row: Row): string | null {
  for (const key of PAGE_KEYS.capturedAt) {
    const value = row[key];
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
  }
  return null;
}
