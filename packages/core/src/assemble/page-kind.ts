import { PAGE_WEIGHTS } from "./generated/page-weights.ts";
import type { PageSigns } from "./page-signs.ts";

const KINDS = ["forum", "listing", "product"] as const;
export type PageKind = (typeof KINDS)[number];

/** By sign its weight for each kind of page, in the order of KINDS, against an article, whose margin is 0; `bias` where there is none. */
export type PageWeights = Readonly<Record<string, readonly number[]>>;

/** What a page that is no article would be by its signs, and how surely it is none: multinomial logistic regression. */
export function pageKind(
  signs: PageSigns,
  weights: PageWeights = PAGE_WEIGHTS,
): { readonly kind: PageKind; readonly notArticle: number } {
  const odds = KINDS.map((_, kind) => {
    let margin = weights["bias"]?.[kind] ?? 0;
    for (const [sign, value] of Object.entries(signs)) margin += value * (weights[sign]?.[kind] ?? 0);
    return Math.exp(margin);
  });
  const sum = odds.reduce((all, one) => all + one, 0);
  return { kind: KINDS[odds.indexOf(Math.max(...odds))] ?? "listing", notArticle: sum / (sum + 1) };
}
