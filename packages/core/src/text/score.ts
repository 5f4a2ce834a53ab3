/** The sum of the weights of what a rival has. */
export function scoreOf(signs: readonly number[], weights: readonly number[]): number {
  let score = 0;
  for (let at = 0; at < weights.length; at++) score += (weights[at] ?? 0) * (signs[at] ?? 0);
  return score;
}
