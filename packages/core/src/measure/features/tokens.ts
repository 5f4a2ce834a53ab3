import type { Tree } from "../../parse/page.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** Learned log-odds that text under an element with this token belongs to the story. */
export type TokenScores = ReadonlyMap<string, number>;

/** Attributes whose words say what an element is for. */
const NAMING_ATTRIBUTES = ["class", "id", "itemprop", "role"] as const;
/** Longer attribute values hold generated style names and no more. */
const MAX_NAMING_LENGTH = 300;
const MAX_TOKENS = 24;
/** Names of other lengths, in UTF-16 units, are marks or generated. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 48;

/** What the names of the block's elements (class, id, itemprop, role) say, by learned scores. */
export function tokenFeatures(scores: TokenScores): FeatureGroup {
  return {
    names: ["named:own", "named:parent", "named:grandparent", "named:min", "named:max", "named:sum", "named:last"],
    prepare: (page: Survey) => {
      const names = new ElementScores(page.page.tree, scores);
      return (block, put) => {
        const it = page.galley.blocks[block];
        const own = it?.node ?? 0;
        const parent = page.page.tree.parent[own] ?? 0;
        const inherited = names.inherited(own);
        put(names.own(own));
        put(names.own(parent));
        put(names.own(page.page.tree.parent[parent] ?? 0));
        put(inherited.min);
        put(inherited.max);
        put(inherited.sum);
        put(inherited.last);
      };
    },
  };
}

interface Inherited {
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  /** Score of the innermost element that has one. */
  readonly last: number;
}

const NOTHING: Inherited = { min: 0, max: 0, sum: 0, last: 0 };

class ElementScores {
  private readonly tree: Tree;
  private readonly scores: TokenScores;
  /** By node; NaN where not scored yet. */
  private readonly ownScores: Float64Array;
  private readonly inheritedScores = new Map<number, Inherited>();
  /** By attribute, in the order of NAMING_ATTRIBUTES: scores of its values. */
  private readonly valueScores: readonly Map<string, number>[] = NAMING_ATTRIBUTES.map(() => new Map());

  constructor(tree: Tree, scores: TokenScores) {
    this.tree = tree;
    this.scores = scores;
    this.ownScores = new Float64Array(tree.length).fill(Number.NaN);
  }

  own(node: number): number {
    const known = this.ownScores[node] ?? 0;
    if (!Number.isNaN(known)) return known;
    let strongest = 0;
    if (mayBeNamed(this.tree, node)) {
      for (const [i, attribute] of NAMING_ATTRIBUTES.entries()) {
        const value = this.tree.attribute(node, attribute);
        if (value === null || value.length > MAX_NAMING_LENGTH) continue;
        const score = this.valueScore(attribute, value, this.valueScores[i]);
        if (Math.abs(score) > Math.abs(strongest)) strongest = score;
      }
    }
    this.ownScores[node] = strongest;
    return strongest;
  }

  /** Strongest score among the names of one attribute value; pages repeat values, so they are read once. */
  private valueScore(attribute: string, value: string, scores: Map<string, number> | undefined): number {
    const known = scores?.get(value);
    if (known !== undefined) return known;
    let strongest = 0;
    for (const token of valueTokens(attribute, value)) {
      const score = this.scores.get(token) ?? 0;
      if (Math.abs(score) > Math.abs(strongest)) strongest = score;
    }
    scores?.set(value, strongest);
    return strongest;
  }

  /** Walks up to the nearest ancestor already known, then down again: every element is scored once. */
  inherited(node: number): Inherited {
    const path: number[] = [];
    let at = node;
    while (at > 0 && !this.inheritedScores.has(at)) {
      path.push(at);
      at = this.tree.parent[at] ?? 0;
    }
    let above = this.inheritedScores.get(at) ?? NOTHING;
    for (let i = path.length - 1; i >= 0; i--) {
      const element = path[i] ?? 0;
      const own = this.own(element);
      above = {
        min: Math.min(above.min, own),
        max: Math.max(above.max, own),
        sum: above.sum + own,
        last: own === 0 ? above.last : own,
      };
      this.inheritedScores.set(element, above);
    }
    return above;
  }
}

/** The names of an element, whole (`article-body`, digits dropped) and word by word (`article`, `body`), lower case. */
export function elementTokens(tree: Tree, node: number): readonly string[] {
  if (!mayBeNamed(tree, node)) return [];
  const tokens = new Set<string>();
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = tree.attribute(node, attribute);
    if (value === null || value.length > MAX_NAMING_LENGTH) continue;
    for (const token of valueTokens(attribute, value)) tokens.add(token);
  }
  return [...tokens];
}

/** False for start tags too short to hold a name. */
function mayBeNamed(tree: Tree, node: number): boolean {
  return node > 0 && (tree.to[node] ?? 0) - (tree.from[node] ?? 0) >= "<p id=a>".length;
}

function valueTokens(attribute: string, value: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const name of value.split(" ")) {
    addName(name, attribute, tokens);
    if (tokens.size >= MAX_TOKENS) break;
  }
  return tokens;
}

function addName(name: string, attribute: string, tokens: Set<string>): void {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return;
  const words = nameWords(name);
  if (words.length === 0) return;
  const prefix = attribute === "itemprop" || attribute === "role" ? `${attribute}=` : "";
  tokens.add(prefix + words.join("-"));
  if (words.length > 1) for (const word of words) tokens.add(word);
}

/** `articleBody--main12` -> article, body, main: split at case changes and at all that is no letter. */
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
