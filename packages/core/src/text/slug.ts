/** Shorter words of an address are articles and numbers. */
const FEWEST_CHARS = 3;

/** The longer words of an address's last steps, where publishing systems write the headline: a slug. */
export function slugWords(address: URL | null): readonly string[] {
  const steps = (address?.pathname ?? "").toLowerCase().split("/").slice(-2);
  return steps.flatMap((step) => step.split("-")).filter((word) => word.length >= FEWEST_CHARS);
}
