import type { Markup } from "../capture/capture.ts";
import { FNV_PRIME } from "../text/fnv.ts";
import { isHtmlSpace } from "../text/html-space.ts";
import { decodeReferences } from "../text/references.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { lower, sameName } from "./tags.ts";

const GREATER = 62;
const EQUALS = 61;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
/** Quoted values up to this length are gone over here; the runtime's search has a price of its own. */
const SHORT_VALUE = 24;

/** Integers of one attribute: key of its name, where the name starts, where the value starts and ends, number of its spelling once it was asked for. */
const ENTRY = 5;
/** Bytes of markup an attribute, roughly: the first guess at the table's size. */
const BYTES_AN_ATTRIBUTE = 64;
const MET_BITS = 12;

/** The attributes of all start tags of a page. A tag's are read in a row up to an entry whose name starts at 0; the row of no attributes is at 0. */
export class AttributeTable {
  readonly #markup: Markup;
  #entries: Int32Array;
  #length: number = ENTRY;
  /** 1 for every name met, by its key. */
  readonly #met = new Uint8Array(1 << MET_BITS);
  /** Numbers of spellings by 32-bit hashes: of a page's hundred or so, two meet once in a million pages. */
  readonly #spellings = new Map<number, number>();

  constructor(markup: Markup) {
    this.#markup = markup;
    this.#entries = new Int32Array(ENTRY * (64 + Math.floor(markup.bytes.length / BYTES_AN_ATTRIBUTE)));
  }

  /** Where the attributes of the last tag scanned stand. */
  row = 0;

  /** Reads the attributes of a start tag from the end of its name on; one past the tag's `>`, or -1 where the page ends inside it. */
  scan(at: number): number {
    const { bytes } = this.#markup;
    const length = bytes.length;
    const row = this.#length;
    this.row = 0;
    let i = at;
    for (;;) {
      while (i < length && (bytes[i] === SLASH || isHtmlSpace(bytes[i] ?? 0))) i++;
      if (i >= length) break;
      if (bytes[i] === GREATER) {
        if (this.#length > row) {
          this.#add(0, 0, 0, 0);
          this.row = row;
        }
        return i + 1;
      }
      const name = i;
      // A name may begin with an equals sign.
      do i++;
      while (i < length && !endsName(bytes[i] ?? 0));
      const key = nameKey(i - name, bytes[name] ?? 0, bytes[i - 1] ?? 0);
      const sign = spaceEnd(bytes, i);
      if (sign >= length) break;
      if (bytes[sign] !== EQUALS) {
        this.#add(key, name, 0, 0);
        continue;
      }
      const start = spaceEnd(bytes, sign + 1);
      i = valueEnd(this.#markup, start);
      if (i < 0) break;
      if (i > start && isQuote(bytes[start] ?? 0)) this.#add(key, name, start + 1, i - 1);
      else this.#add(key, name, start, i);
    }
    this.#length = row;
    return -1;
  }

  /** Decoded value of the first attribute of that lower-case name in a row; null where it has none. */
  value(row: number, name: string): string | null {
    const at = this.#find(row, name);
    if (at === 0) return null;
    const { bytes, raw } = this.#markup;
    const from = this.#entries[at + 2] ?? 0;
    const to = this.#entries[at + 3] ?? 0;
    return from === to ? "" : decodeReferences(decodeUtf8(bytes, raw, from, to), true);
  }

  /** Number of that value's spelling, see `Tree.spelling`; 0 where the row has none, or an empty one. */
  spelling(row: number, name: string): number {
    const at = this.#find(row, name);
    if (at === 0) return 0;
    const known = this.#entries[at + 4] ?? 0;
    if (known !== 0) return known;
    const { bytes } = this.#markup;
    const from = this.#entries[at + 2] ?? 0;
    const to = this.#entries[at + 3] ?? 0;
    if (from === to) return 0;
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
    const number = this.#spellings.get(hash) ?? this.#spellings.size + 1;
    this.#spellings.set(hash, number);
    this.#entries[at + 4] = number;
    return number;
  }

  /** The entry of the first attribute of that lower-case name in a row; 0 where it has none. */
  #find(row: number, name: string): number {
    if (row === 0) return 0;
    const entries = this.#entries;
    const key = keyOf(name);
    for (let at = row; ; at += ENTRY) {
      const start = entries[at + 1] ?? 0;
      if (start === 0) return 0;
      if (entries[at] === key && this.#isNamed(start, name)) return at;
    }
  }

  /** False where no tag has an attribute of that lower-case name. */
  mayHold(name: string): boolean {
    return this.#met[placeOf(keyOf(name))] === 1;
  }

  #isNamed(start: number, name: string): boolean {
    const { bytes } = this.#markup;
    const end = start + name.length;
    return sameName(name, bytes, start, end) && (end >= bytes.length || endsName(bytes[end] ?? 0));
  }

  #add(key: number, name: number, from: number, to: number): void {
    if (this.#length + ENTRY > this.#entries.length) this.#grow();
    const entries = this.#entries;
    const at = this.#length;
    entries[at] = key;
    entries[at + 1] = name;
    entries[at + 2] = from;
    entries[at + 3] = to;
    entries[at + 4] = 0;
    this.#met[placeOf(key)] = 1;
    this.#length = at + ENTRY;
  }

  #grow(): void {
    const bigger = new Int32Array(this.#entries.length * 2);
    bigger.set(this.#entries);
    this.#entries = bigger;
  }
}

/** Tells most names of attributes apart: how long they are, and their first letter and last in lower case. */
function nameKey(length: number, first: number, last: number): number {
  return (length << 16) | (lower(first) << 8) | lower(last);
}

function keyOf(name: string): number {
  return nameKey(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
}

function placeOf(key: number): number {
  return Math.imul(key, FNV_PRIME) >>> (32 - MET_BITS);
}

/** One past the `>` of an end tag whose name ends at `at`; -1 where the page ends inside the tag. Quoted values may hold `>`. */
export function endTagEnd(markup: Markup, at: number): number {
  const { bytes } = markup;
  const length = bytes.length;
  let named = false;
  let i = at;
  while (i < length) {
    const code = bytes[i] ?? 0;
    if (code === GREATER) return i + 1;
    if (code === EQUALS && named) {
      i = valueEnd(markup, spaceEnd(bytes, i + 1));
      if (i < 0) return -1;
      named = false;
      continue;
    }
    if (code === SLASH) named = false;
    else if (!isHtmlSpace(code)) named = true;
    i++;
  }
  return -1;
}

/** End of the tag name that starts at `at`. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < bytes.length) {
    const code = bytes[i] ?? 0;
    if (code <= GREATER && (code === GREATER || code === SLASH || isHtmlSpace(code))) break;
    i++;
  }
  return i;
}

/** One past the white space that starts at `at`, and goes no further than `to`. */
export function spaceEnd(bytes: Uint8Array, at: number, to: number = bytes.length): number {
  let i = at;
  while (i < to && isHtmlSpace(bytes[i] ?? 0)) i++;
  return i;
}

function endsName(code: number): boolean {
  return code <= GREATER && (code === EQUALS || code === GREATER || code === SLASH || isHtmlSpace(code));
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** One past the attribute value that starts at `at`, its closing quote included; -1 where the quote is never closed. */
function valueEnd(markup: Markup, at: number): number {
  const { bytes } = markup;
  const length = bytes.length;
  if (at >= length) return -1;
  const quote = bytes[at] ?? 0;
  let i = at;
  if (isQuote(quote)) {
    const near = Math.min(length, at + SHORT_VALUE);
    for (i = at + 1; i < near; i++) if (bytes[i] === quote) return i + 1;
    const close = markup.raw.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", i);
    return close < 0 ? -1 : close + 1;
  }
  while (i < length) {
    const code = bytes[i] ?? 0;
    if (code <= GREATER && (code === GREATER || isHtmlSpace(code))) break;
    i++;
  }
  return i;
}
