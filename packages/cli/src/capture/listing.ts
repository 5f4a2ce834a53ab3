import { Buffer } from "node:buffer";
import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { isJsonObject, type Json, parseJson } from "../inputs/json.ts";

/** An address that a feed, a sitemap or a list names. */
export interface Listed {
  readonly address: string;
  /** When it was published or last changed, as the listing says, ISO 8601 or as feeds write it. */
  readonly date: string | null;
}

/** A document that names addresses. An index names other listings. */
export interface Listing {
  readonly kind: "feed" | "sitemap" | "index" | "addresses";
  readonly entries: readonly Listed[];
}

/** A sitemap has at most so many bytes by its own rules (sitemaps.org); feeds are far smaller. */
const MOST_LISTING_BYTES = 52_428_800;

/** Reads RSS, Atom, RDF, JSON feeds, sitemaps and their indexes, and plain lists; null where the bytes are none of them. */
export function readListing(bytes: Uint8Array, base: string | null): Listing | null {
  const start = textOf(bytes).trimStart();
  if (start.startsWith("{")) return jsonFeed(parseJson(start), base);
  if (start.startsWith("<")) return xmlListing(start, base);
  return addressList(start);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(unzipped(bytes))
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_LISTING_BYTES });
  } catch {
    return bytes;
  }
}

/** jsonfeed.org */
function jsonFeed(value: Json | undefined, base: string | null): Listing | null {
  if (value === undefined || !isJsonObject(value) || !Array.isArray(value["items"])) return null;
  const items: readonly Json[] = value["items"];
  const entries = items.flatMap((item): readonly Listed[] => {
    if (!isJsonObject(item)) return [];
    const { url, external_url: other, date_published: date } = item;
    const link = typeof url === "string" ? url : other;
    return typeof link === "string" ? listed(link, typeof date === "string" ? date : null, base) : [];
  });
  return { kind: "feed", entries };
}

/** Of the lines of a list that somebody wrote, so many are addresses. */
const LEAST_ADDRESSES_SHARE = 0.5;

/** The lines of a file that was named as a list, slips among them: each is told when its turn comes. Null where most are no addresses. */
export function readNamedList(bytes: Uint8Array): readonly string[] | null {
  const told = toldLines(textOf(bytes));
  const addresses = told.filter(isWebAddress).length;
  return addresses > 0 && addresses >= told.length * LEAST_ADDRESSES_SHARE ? told : null;
}

function toldLines(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function addressList(text: string): Listing | null {
  const told = toldLines(text);
  const entries = told.filter(isWebAddress).map((address) => ({ address, date: null }));
  return told.length > 0 && entries.length === told.length ? { kind: "addresses", entries } : null;
}

/** Kinds by the name of the root element. */
const ROOTS: Readonly<Record<string, Listing["kind"]>> = {
  rss: "feed",
  feed: "feed",
  rdf: "feed",
  urlset: "sitemap",
  sitemapindex: "index",
};

const ENTRIES: ReadonlySet<string> = new Set(["item", "entry", "url", "sitemap"]);
const DATES: ReadonlySet<string> = new Set(["pubdate", "date", "published", "updated", "lastmod", "publication_date"]);

/** An XML listing, read as it comes: cut short or with stray signs it gives what it has. Entities are not expanded, so no bomb is. */
function xmlListing(text: string, base: string | null): Listing | null {
  const reader = new XmlReader(base);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(localName(name), attributes),
      ontext: (piece) => reader.text(piece),
      onclosetag: (name) => reader.close(localName(name)),
    },
    { xmlMode: true, recognizeCDATA: true },
  );
  // A document that is no listing is known by its root: the rest of a page of HTML need not be read.
  for (let at = 0; at < text.length && reader.kind !== "none"; at += PIECE_CHARACTERS)
    parser.write(text.slice(at, at + PIECE_CHARACTERS));
  parser.end();
  return reader.kind === null || reader.kind === "none" ? null : { kind: reader.kind, entries: reader.entries };
}

const PIECE_CHARACTERS = 16_384;

class XmlReader {
  readonly entries: Listed[] = [];
  kind: Listing["kind"] | "none" | null = null;
  readonly #base: string | null;
  readonly #open: string[] = [];
  #text = "";
  #link: string | null = null;
  #guid: string | null = null;
  #date: string | null = null;

  constructor(base: string | null) {
    this.#base = base;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.kind ??= ROOTS[name] ?? "none";
    this.#open.push(name);
    this.#text = "";
    if (ENTRIES.has(name)) {
      this.#link = null;
      this.#guid = null;
      this.#date = null;
    }
    if (name === "guid" && attributes["isPermaLink"] === "false") this.#guid = "";
    const { href, rel = "alternate" } = attributes;
    if (name === "link" && href !== undefined && rel === "alternate" && this.#inEntry(1)) this.#link ??= href;
  }

  text(piece: string): void {
    this.#text += piece;
  }

  close(name: string): void {
    const text = this.#text.trim();
    this.#open.pop();
    this.#text = "";
    if (ENTRIES.has(name)) this.#finish();
    else if (text === "") return;
    else if ((name === "link" || name === "loc") && this.#inEntry(0)) this.#link ??= text;
    else if (name === "guid" && this.#inEntry(0)) this.#guid ??= text;
    else if (DATES.has(name)) this.#date ??= text;
  }

  /** Whether what is read stands directly in an entry: pictures and videos in it have addresses of their own. */
  #inEntry(above: number): boolean {
    return ENTRIES.has(this.#open[this.#open.length - 1 - above] ?? "");
  }

  #finish(): void {
    const link = this.#link ?? this.#guid ?? "";
    if (link !== "") for (const entry of listed(link, this.#date, this.#base)) this.entries.push(entry);
    this.#link = null;
    this.#guid = null;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function listed(link: string, date: string | null, base: string | null): readonly Listed[] {
  const address = base !== null && URL.canParse(link, base) ? new URL(link, base).href : link;
  return isWebAddress(address) ? [{ address, date }] : [];
}

function isWebAddress(text: string): boolean {
  return (text.startsWith("http://") || text.startsWith("https://")) && URL.canParse(text);
}
