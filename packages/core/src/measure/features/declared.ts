import type { Json } from "../../parse/page.ts";
import { shapeOf } from "../../text/shape.ts";
import { WordSet } from "../../text/word-set.ts";
import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** A declared body shorter than this many words says nothing of the page. */
const MIN_BODY_WORDS = 40;
/** Metas whose content repeats the standfirst. */
const SUMMARY_METAS: ReadonlySet<string> = new Set([
  "og:description",
  "twitter:description",
  "description",
  "dc.description",
]);

/** How the block agrees with what the page declares of itself: description, JSON-LD body. */
export const DECLARED: FeatureGroup = {
  width: 4,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    const { metas } = page.page.declared;
    const body = declaredBody(page);
    const summary = summaryWords(page);
    const article = metas.some((meta) => meta.name === "og:type" && meta.content === "article") ? 1 : 0;
    for (let i = 0, to = at; i < page.galley.blocks.length; i++, to += width) {
      rows[to] = body === null ? 0 : 1;
      rows[to + 1] = body === null ? -1 : coverage(page, i, body);
      rows[to + 2] = shareIn(page, i, summary);
      rows[to + 3] = article;
    }
  },
};

/** Column of `inDeclaredBody` and its witness: masked where training labels come from the same declaration. */
export const DECLARED_BODY_FEATURES: readonly string[] = ["bodyDeclared", "inDeclaredBody"];

function summaryWords(page: Survey): WordSet {
  const hashes: number[] = [];
  for (const meta of page.page.declared.metas) if (SUMMARY_METAS.has(meta.name)) shapeOf(meta.content, hashes);
  return new WordSet(hashes);
}

/** Pairs of neighbouring words of the longest `articleBody` that the page declares. */
function declaredBody(page: Survey): WordSet | null {
  let longest = "";
  for (const node of page.page.declared.jsonLd) {
    const body: Json | undefined = node.value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  const hashes: number[] = [];
  shapeOf(longest, hashes);
  if (hashes.length < MIN_BODY_WORDS) return null;
  const pairs: number[] = [];
  for (let i = 0; i + 1 < hashes.length; i++) pairs.push(pair(hashes[i] ?? 0, hashes[i + 1] ?? 0));
  return new WordSet(pairs);
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

function coverage(page: Survey, block: number, body: WordSet): number {
  const from = page.wordStart[block] ?? 0;
  const to = page.wordStart[block + 1] ?? 0;
  if (to - from < 2) return -1;
  let met = 0;
  for (let w = from; w + 1 < to; w++) if (body.has(pair(page.words[w] ?? 0, page.words[w + 1] ?? 0))) met++;
  return met / (to - from - 1);
}

function shareIn(page: Survey, block: number, set: WordSet): number {
  const from = page.wordStart[block] ?? 0;
  const to = page.wordStart[block + 1] ?? 0;
  let met = 0;
  for (let w = from; w < to; w++) if (set.has(page.words[w] ?? 0)) met++;
  return to > from ? met / (to - from) : 0;
}
