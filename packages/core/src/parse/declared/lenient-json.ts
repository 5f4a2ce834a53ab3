import { isAsciiWordUnit } from "../../text/ascii-word-unit.ts";
import { decodeReferences } from "../../text/references.ts";
import type { Json } from "../page.ts";

/** A block longer than this is no description of a page. */
const LONGEST_BLOCK = 1_000_000;
const DEEPEST = 64;
/** What stands around and between values in real blocks: comment and CDATA marks, commas and semicolons too many. */
const NOISE: readonly string[] = ["<!--", "-->", "<![CDATA[", "]]>", "//"];
const LITERALS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

/**
 * The values of a JSON-LD block: one, or several where objects stand one after the other. Null where it cannot be read.
 * Mends what real pages get wrong: comment marks, raw line breaks and unescaped quotes in strings, commas too many or too few,
 * single quotes, keys without quotes, `undefined`, an end that is cut off.
 */
export function parseLeniently(source: string): readonly Json[] | null {
  if (source.length > LONGEST_BLOCK) return null;
  try {
    const value: Json = JSON.parse(source);
    return [value];
  } catch {
    return new LenientReader(source.includes('"') ? source : decodeReferences(source, false)).values();
  }
}

class LenientReader {
  readonly #source: string;
  #at = 0;
  #broken = false;

  constructor(source: string) {
    this.#source = source;
  }

  values(): readonly Json[] | null {
    const values: Json[] = [];
    this.#skip(",;");
    while (this.#at < this.#source.length && !this.#broken) {
      const first = this.#source.charAt(this.#at);
      if (first !== "{" && first !== "[") return values.length > 0 ? values : null;
      values.push(this.#value(0));
      this.#skip(",;}]");
    }
    return this.#broken || values.length === 0 ? null : values;
  }

  #value(depth: number): Json {
    const first = this.#source.charAt(this.#at);
    if (depth > DEEPEST) {
      this.#broken = true;
      this.#at = this.#source.length;
      return null;
    }
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    if (first === '"' || first === "'") return this.#string(first);
    return this.#word();
  }

  #object(depth: number): Json {
    const entries: [string, Json][] = [];
    this.#at++;
    for (;;) {
      this.#skip(",;");
      const first = this.#source.charAt(this.#at);
      if (first === "" || first === "}" || first === "]") break;
      const key = first === '"' || first === "'" ? this.#string(first) : this.#bareKey();
      this.#skip("");
      if (this.#source.charAt(this.#at) !== ":") {
        if (key === "" || key === null) this.#at++;
        continue;
      }
      this.#at++;
      this.#skip("");
      const value = this.#value(depth + 1);
      if (typeof key === "string") entries.push([key, value]);
    }
    if (this.#source.charAt(this.#at) === "}") this.#at++;
    return Object.fromEntries(entries);
  }

  #array(depth: number): Json {
    const items: Json[] = [];
    this.#at++;
    for (;;) {
      this.#skip(",;");
      const first = this.#source.charAt(this.#at);
      if (first === "" || first === "]" || first === "}") break;
      const before = this.#at;
      items.push(this.#value(depth + 1));
      if (this.#at === before) this.#at++;
    }
    if (this.#source.charAt(this.#at) === "]") this.#at++;
    return items;
  }

  /** A string up to the quote that something of JSON follows; null where the block ends first. */
  #string(quote: string): string | null {
    const source = this.#source;
    let out = "";
    let start = this.#at + 1;
    for (let i = start; i < source.length; i++) {
      const char = source.charAt(i);
      if (char === "\\") {
        out += source.slice(start, i);
        i = this.#escape(i + 1);
        out += this.#escaped;
        start = i + 1;
      } else if (char === quote && this.#endsString(i + 1, quote)) {
        this.#at = i + 1;
        return out + source.slice(start, i);
      }
    }
    this.#at = source.length;
    return null;
  }

  #escaped = "";

  /** Reads the escape whose letter is at `at`; says where its last character is. */
  #escape(at: number): number {
    const letter = this.#source.charAt(at);
    if (letter === "u") {
      const code = Number.parseInt(this.#source.slice(at + 1, at + 5), 16);
      this.#escaped = Number.isNaN(code) ? "" : String.fromCharCode(code);
      return Number.isNaN(code) ? at : at + 4;
    }
    this.#escaped = ESCAPES.get(letter) ?? letter;
    return at;
  }

  #endsString(at: number, quote: string): boolean {
    const next = this.#blanksEnd(at);
    const char = this.#source.charAt(next);
    if (char === "" || char === ":" || char === "}" || char === "]") return true;
    if (char === '"') return next > at && this.#source.slice(at, next).includes("\n");
    if (char !== ",") return false;
    if (quote === "'") return true;
    let after = this.#blanksEnd(next + 1);
    if ("\"'{}[]-0123456789tfnu".includes(this.#source.charAt(after))) return true;
    while (isWord(this.#source.charCodeAt(after))) after++;
    return this.#source.charAt(after) === ":";
  }

  #bareKey(): string {
    const start = this.#at;
    while (this.#at < this.#source.length && isWord(this.#source.charCodeAt(this.#at))) this.#at++;
    return this.#source.slice(start, this.#at);
  }

  /** A number or a bare word; words that mean nothing, such as `undefined`, are null. */
  #word(): Json {
    const start = this.#at;
    while (this.#at < this.#source.length && !",;}]\n".includes(this.#source.charAt(this.#at))) this.#at++;
    const word = this.#source.slice(start, this.#at).trim();
    const number = word === "" ? Number.NaN : Number(word);
    return Number.isFinite(number) ? number : (LITERALS.get(word) ?? null);
  }

  /** Passes white space, comment marks and the given characters. */
  #skip(also: string): void {
    const source = this.#source;
    for (;;) {
      const before = this.#at;
      this.#at = this.#blanksEnd(this.#at);
      while (this.#at < source.length && also.includes(source.charAt(this.#at))) this.#at++;
      for (const mark of NOISE) if (source.startsWith(mark, this.#at)) this.#at += mark.length;
      if (source.startsWith("/*", this.#at)) {
        const close = source.indexOf("*/", this.#at + 2);
        this.#at = close < 0 ? source.length : close + 2;
      }
      if (this.#at === before) return;
    }
  }

  #blanksEnd(at: number): number {
    let i = at;
    while (isBlank(this.#source.charCodeAt(i))) i++;
    return i;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isWord(code: number): boolean {
  return isAsciiWordUnit(code) || code === 64 || code === 95 || code === 36 || code === 45;
}
