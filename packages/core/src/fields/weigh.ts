/**
 * Weighs rivals by their features: the probability of each by a conditional logit. Besides the rivals stands one that weighs
 * nothing: that none of them is right, so that the shares add up to less than one.
 */
export function sharesOf<Feature extends string>(
  rivals: readonly Readonly<Record<Feature, number>>[],
  weights: Readonly<Record<Feature, number>>,
): number[] {
  const scores = rivals.map((features) => scoreOf(features, weights));
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const grown = scores.map((score) => Math.exp(score - highest));
  const all = grown.reduce((sum, one) => sum + one, Math.exp(-highest));
  return grown.map((one) => one / all);
}

function scoreOf<Feature extends string>(
  features: Readonly<Record<Feature, number>>,
  weights: Readonly<Record<Feature, number>>,
): number {
  let score = 0;
  for (const name in weights) score += weights[name] * features[name];
  return score;
}
