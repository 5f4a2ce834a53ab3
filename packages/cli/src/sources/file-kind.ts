import { open } from "node:fs/promises";
import { PAGE_EXTENSIONS } from "../inputs/folder.ts";
import { glance, isGzip } from "./gzip-member.ts";
import { readArcLine } from "./warc/arc-line.ts";

export type Compression = "none" | "gzip" | "zstd";

/** What a file holds. */
export type FileKind = "warc" | "wacz" | "tar" | "json-lines" | "parquet" | "addresses" | "page";

export interface FileForm {
  readonly kind: FileKind;
  readonly compression: Compression;
}

const ENDINGS: readonly (readonly [ending: string, kind: FileKind])[] = [
  [".warc", "warc"],
  [".arc", "warc"],
  [".wet", "warc"],
  [".wat", "warc"],
  [".wacz", "wacz"],
  [".tar", "tar"],
  [".jsonl", "json-lines"],
  [".ndjson", "json-lines"],
  [".parquet", "parquet"],
];

const COMPRESSED: readonly (readonly [ending: string, compression: Compression])[] = [
  [".gz", "gzip"],
  [".zst", "zstd"],
];

/** What the name of a file says it is; null where it says nothing. */
export function formByName(name: string): FileForm | null {
  const lower = name.toLowerCase();
  if (lower.endsWith(".tgz")) return { kind: "tar", compression: "gzip" };
  const [ending, compression] = COMPRESSED.find(([end]) => lower.endsWith(end)) ?? ["", "none" as const];
  const bare = ending === "" ? lower : lower.slice(0, -ending.length);
  const kind = ENDINGS.find(([end]) => bare.endsWith(end))?.[1];
  if (kind !== undefined) return { kind, compression };
  const isPage = compression !== "zstd" && [...PAGE_EXTENSIONS].some((end) => bare.endsWith(end));
  return isPage ? { kind: "page", compression } : null;
}

/** As much of a file as says what it is. */
export const SNIFFED_BYTES = 8192;
const TAR_MARK_AT = 257;

/** What the first bytes of a file say it is. Anything that is nothing else is a page. */
export async function formByContent(path: string): Promise<FileForm> {
  const start = await firstBytes(path);
  if (start[0] === 0x28 && start[1] === 0xb5 && start[2] === 0x2f) return { kind: "warc", compression: "zstd" };
  const compression = isGzip(start) ? "gzip" : "none";
  const bytes = compression === "gzip" ? (glance(start) ?? new Uint8Array(0)) : start;
  const text = new TextDecoder("latin1").decode(bytes);
  const firstLine = text.split("\n", 1)[0] ?? "";
  if (text.startsWith("WARC/") || readArcLine(firstLine.trimEnd()) !== null) return { kind: "warc", compression };
  if (text.startsWith("PK\u0003\u0004")) return { kind: "wacz", compression };
  if (text.startsWith("PAR1")) return { kind: "parquet", compression };
  if (text.startsWith("ustar", TAR_MARK_AT)) return { kind: "tar", compression };
  if (text.startsWith("{")) return { kind: "json-lines", compression };
  return { kind: isAddressList(text) || isListing(text) ? "addresses" : "page", compression };
}

/** Whether a text file, whose name says page, is a list of addresses. */
export async function isAddressFile(path: string): Promise<boolean> {
  return path.toLowerCase().endsWith(".txt") && (await formByContent(path)).kind === "addresses";
}

/** First elements of feeds and sitemaps. */
const LISTING_ROOTS: readonly string[] = ["rss", "feed", "rdf:RDF", "urlset", "sitemapindex"];

/** Whether a text is a feed or a sitemap. */
export function isListing(text: string): boolean {
  let at = text.indexOf("<");
  while (at !== -1 && "?!".includes(text.charAt(at + 1))) at = text.indexOf("<", at + 1);
  return at !== -1 && LISTING_ROOTS.some((root) => text.startsWith(root, at + 1));
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const bytes = new Uint8Array(SNIFFED_BYTES);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Lines that are addresses, comments or blank, the last one of a cut stretch left out. */
function isAddressList(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const told = (text.length === SNIFFED_BYTES ? lines.slice(0, -1) : lines).filter(
    (line) => line !== "" && !line.startsWith("#"),
  );
  return told.length > 0 && told.every((line) => line.startsWith("http://") || line.startsWith("https://"));
}
