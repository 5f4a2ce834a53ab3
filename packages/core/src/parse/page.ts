import type { Capture } from "../capture/capture.ts";
import type { Problem } from "../outcome.ts";

export const ELEMENT = 1;
export const TEXT = 2;

/**
 * An HTML tree in typed arrays, one entry a node, nodes numbered in document (pre-)order; node 0 is the document.
 * The descendants of node n are exactly n+1 .. subtreeEnd[n]-1, so every walk is a loop. Comments and doctypes are not kept.
 * Script, style, and template contents are kept as one TEXT child of their element, never decoded.
 */
export interface Tree {
  readonly length: number;
  /** ELEMENT or TEXT; 0 for the document. */
  readonly kind: Uint8Array;
  /** Elements: tag id from tags.ts (0 = a tag without an id there; see `tagName`). Text: 0. */
  readonly tag: Uint8Array;
  /** Parent node; -1 for the document. */
  readonly parent: Int32Array;
  /** One past the last descendant. */
  readonly subtreeEnd: Int32Array;
  /** Text: its span in the source. Elements: the span of the start tag, `<` to `>`; both equal where the tag was implied. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Depth, document 0; at most MAX_DEPTH. */
  readonly depth: Uint16Array;
  /** Lower-case tag name of an element; `""` for text. */
  tagName(node: number): string;
  /** Attribute value with entities decoded; null where the element does not have it. `name` in lower case. */
  attribute(node: number, name: string): string | null;
  /**
   * Number of the attribute's value as the markup spells it, from 1 on: values that are spelled alike have one number, so that what is
   * read of one is known of all. 0 where the element does not have it, or has it empty.
   */
  spelling(node: number, name: string): number;
  /** False where no element of the page has an attribute of that lower-case name; true says little. */
  mayHold(name: string): boolean;
  /** Decoded characters of a text node (raw ones inside script, style, template). White space as in the source. */
  text(node: number): string;
}

export interface Meta {
  /** Lower-case `name`, `property`, `itemprop` or `http-equiv`. */
  readonly name: string;
  readonly content: string;
  readonly node: number;
}

export interface LinkTag {
  /** Lower-case rel tokens. */
  readonly rel: readonly string[];
  readonly href: string;
  readonly type: string | null;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One typed object of the page's JSON-LD, at whatever depth it stood. */
export interface JsonLdNode {
  /** Short type names, schema.org prefix removed: `["NewsArticle"]`. */
  readonly types: readonly string[];
  /** JSON pointer from the block's index: `#/0/@graph/2`. */
  readonly pointer: string;
  readonly value: JsonObject;
}

/** A value with an `itemprop` (microdata) or RDFa `property` in the body. */
export interface Property {
  /** Lower-case property name, schema prefix removed. */
  readonly name: string;
  /** `content`, `datetime`, `href`, `src` or the element's text, by the microdata rules. */
  readonly value: string;
  readonly node: number;
  /** Short name of the enclosing item's type, lower case, or "". */
  readonly itemType: string;
}

/** All that the page says of itself outside its text. */
export interface Declared {
  /** Content of the first `title` of the head, white space folded; null where there is none. */
  readonly title: string | null;
  readonly htmlLang: string | null;
  readonly base: string | null;
  /** In page order, every meta with a name and a content. */
  readonly metas: readonly Meta[];
  readonly links: readonly LinkTag[];
  readonly jsonLd: readonly JsonLdNode[];
  readonly properties: readonly Property[];
}

/** A parsed capture. A plain-text capture has a tree of the document node alone and declares nothing. */
export interface Page {
  readonly capture: Capture;
  readonly tree: Tree;
  readonly declared: Declared;
  readonly problems: readonly Problem[];
}
