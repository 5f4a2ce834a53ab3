import { PAGE_WEIGHTS } from "./generated/page-weights.ts";
import type { PageSigns } from "./page-signs.ts";

export type PageKind = "article" | "forum" | "listing" | "product";

/** Weights of every sign for each kind of page; `bias` where there is none. */
export type PageWeights = Readonly<Record<PageKind, Readonly<Record<string, number>>>>;

const OTHER_KINDS = ["forum", "listing", "product"] as const;

/** What a page is by its signs, and how surely it is no article: multinomial logistic regression. */
export function pageKind(
  signs: PageSigns,
  weights: PageWeights = PAGE_WEIGHTS,
): { readonly kind: Exclude<PageKind, "article">; readonly notArticle: number } {
  const article = Math.exp(marginOf(signs, weights.article));
  const others = OTHER_KINDS.map((kind) => Math.exp(marginOf(signs, weights[kind])));
  const sum = others.reduce((all, one) => all + one, 0);
  return { kind: OTHER_KINDS[others.indexOf(Math.max(...others))] ?? "listing", notArticle: sum / (sum + article) };
}

function marginOf(signs: PageSigns, weights: Readonly<Record<string, number>>): number {
  let margin = weights["bias"] ?? 0;
  for (const [sign, value] of Object.entries(signs)) margin += value * (weights[sign] ?? 0);
  return margin;
}
