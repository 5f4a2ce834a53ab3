import type { Tree } from "../../parse/page.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";
import { type NameScores, stronger } from "./name-scores.ts";

/** Attributes whose words say what an element is for. */
const NAMING_ATTRIBUTES = ["class", "id", "itemprop", "role"] as const;
type NamingAttribute = (typeof NAMING_ATTRIBUTES)[number];
/** Names of these are told from class names by the attribute in front. */
const PREFIX: Readonly<Record<NamingAttribute, string>> = {
  class: "",
  id: "",
  itemprop: "itemprop=",
  role: "role=",
};
/** Longer attribute values hold generated style names and no more. */
const MAX_NAMING_LENGTH = 300;

/**
 * What the names of the block's elements (class, id, itemprop, role) say, by learned scores. Kept as long as the scores are:
 * V8 compiles what is made anew for each page again and again.
 */
export const tokenFeatures: (scores: NameScores) => FeatureGroup = oncePer((scores) => ({
  width: 7,
  fill: (page, rows, at, width) => {
    const { holders } = page;
    const named = scoreElements(page, scores);
    for (let i = 0, to = at; i < page.galley.blocks.length; i++, to += width) {
      const own = holders.at[page.galley.blocks[i]?.node ?? 0] ?? 0;
      const above = holders.parent[own] ?? 0;
      rows[to] = named.own[own] ?? 0;
      rows[to + 1] = named.own[above] ?? 0;
      rows[to + 2] = named.own[holders.parent[above] ?? 0] ?? 0;
      rows[to + 3] = named.min[own] ?? 0;
      rows[to + 4] = named.max[own] ?? 0;
      rows[to + 5] = named.sum[own] ?? 0;
      rows[to + 6] = named.last[own] ?? 0;
    }
  },
}));

/** By holder: the element's own score, and of it and all elements around it the least, the most, the sum and the innermost that is not 0. */
interface ElementScores {
  readonly own: Float32Array;
  readonly min: Float32Array;
  readonly max: Float32Array;
  readonly sum: Float32Array;
  readonly last: Float32Array;
}

/** Scores the elements that hold blocks; parents come first. */
function scoreElements(page: Survey, scores: NameScores): ElementScores {
  const { count, node, parent } = page.holders;
  const own = new Float32Array(count);
  const min = new Float32Array(count);
  const max = new Float32Array(count);
  const sum = new Float32Array(count);
  const last = new Float32Array(count);
  const reader = new ElementReader(page.page.tree, scores);
  for (let i = 1; i < count; i++) {
    const above = parent[i] ?? 0;
    const score = reader.score(node[i] ?? 0);
    own[i] = score;
    min[i] = Math.min(min[above] ?? 0, score);
    max[i] = Math.max(max[above] ?? 0, score);
    sum[i] = (sum[above] ?? 0) + score;
    last[i] = score === 0 ? (last[above] ?? 0) : score;
  }
  return { own, min, max, sum, last };
}

/** A naming attribute, and the scores of its values by the numbers of their spellings. */
interface NamingScores {
  readonly name: NamingAttribute;
  readonly known: number[];
}

/** Scores of the page's elements: of values that are spelled alike, one is read. */
export class ElementReader {
  readonly #tree: Tree;
  readonly #scores: NameScores;
  readonly #attributes: readonly NamingScores[];

  constructor(tree: Tree, scores: NameScores) {
    this.#tree = tree;
    this.#scores = scores;
    const bare: number[] = [];
    this.#attributes = NAMING_ATTRIBUTES.filter((name) => tree.mayHold(name)).map((name) => ({
      name,
      known: PREFIX[name] === "" ? bare : [],
    }));
  }

  /** The strongest score among the element's names. */
  score(node: number): number {
    const tree = this.#tree;
    let strongest = 0;
    if (!mayBeNamed(tree, node)) return strongest;
    for (const { name, known } of this.#attributes) {
      const spelling = tree.spelling(node, name);
      if (spelling === 0) continue;
      known[spelling] ??= this.#read(node, name);
      strongest = stronger(strongest, known[spelling]);
    }
    return strongest;
  }

  #read(node: number, name: NamingAttribute): number {
    const value = this.#tree.attribute(node, name) ?? "";
    return value.length > MAX_NAMING_LENGTH ? 0 : this.#scores.strongest(value, PREFIX[name]);
  }
}

/** The names of an element, whole (`article-body`, digits dropped) and word by word (`article`, `body`), lower case. */
export function elementTokens(tree: Tree, node: number): readonly string[] {
  if (!mayBeNamed(tree, node)) return [];
  const tokens = new Set<string>();
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = tree.attribute(node, attribute);
    if (value === null || value.length > MAX_NAMING_LENGTH) continue;
    for (const name of value.split(" ")) addName(name, PREFIX[attribute], tokens);
  }
  return [...tokens];
}

/** False for start tags too short to hold a name. */
function mayBeNamed(tree: Tree, node: number): boolean {
  return node > 0 && (tree.to[node] ?? 0) - (tree.from[node] ?? 0) >= "<p id=a>".length;
}

function addName(name: string, prefix: string, tokens: Set<string>): void {
  const words = nameWords(name);
  if (words.length === 0) return;
  tokens.add(prefix + words.join("-"));
  if (words.length > 1) for (const word of words) tokens.add(word);
}

/** `articleBody--main12` -> article, body, main: split at case changes and at all that is no letter; single letters are marks. */
function nameWords(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const upper = code >= 0x41 && code <= 0x5a;
    const letter = upper || (code >= 0x61 && code <= 0x7a) || code >= 0x80;
    const afterLower = i > 0 && name.charCodeAt(i - 1) >= 0x61;
    if (start >= 0 && (!letter || (upper && afterLower))) {
      if (i - start > 1) words.push(name.slice(start, i).toLowerCase());
      start = -1;
    }
    if (letter && start < 0) start = i;
  }
  return words;
}
