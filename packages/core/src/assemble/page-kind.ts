import { PAGE_WEIGHTS } from "./generated/page-weights.ts";
import type { PageSigns } from "./page-signs.ts";

const KINDS = ["forum", "listing", "product"] as const;
export type PageKind = (typeof KINDS)[number];

/** By sign its weight for each kind of page, in the order of KINDS, against an article, whose margin is 0; `bias` where there is none. */
export type PageWeights = Readonly<Record<string, readonly number[]>>;

/** What a page that is no article would be by its signs, and how surely it is none: multinomial logistic regression. */
export function pageKind(
  signs: readonly PageSigns[],
  weights: PageWeights = PAGE_WEIGHTS,
): { readonly kind: PageKind; readonly notArticle: number } {
  const margins = KINDS.map((_, kind) => weights["bias"]?.[kind] ?? 0);
  for (const group of signs) {
    for (const sign in group) {
      const own = weights[sign];
      if (own === undefined) continue;
      for (let kind = 0; kind < margins.length; kind++)
        margins[kind] = (margins[kind] ?? 0) + (group[sign] ?? 0) * (own[kind] ?? 0);
    }
  }
  const odds = margins.map(Math.exp);
  const sum = odds.reduce((all, one) => all + one, 0);
  return {
    kind: KINDS[odds.indexOf(odds.reduce((most, one) => Math.max(most, one)))] ?? "listing",
    notArticle: sum / (sum + 1),
  };
}
