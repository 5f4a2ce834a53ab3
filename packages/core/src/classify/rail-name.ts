import type { LineClass } from "../grammar/lines/line-class.ts";
import { DAY, isKnown } from "../grammar/names/known-phrases.ts";
import { areClocks } from "../grammar/time/duration.ts";
import { textKey } from "../text/same-text.ts";

/** The heading of a rail as a name: `Most Watched Today` is `most-watched`. Letters of any script stay. */
export function slugOf(heading: string): string {
  const words = textKey(heading).split(" ");
  while (words.length > 1 && isKnown(DAY, words.at(-1) ?? "")) words.pop();
  return words.join("-") || "unnamed";
}

export interface RailKind {
  readonly kind: "video" | "teaser";
  /** Its items have the clock times at which they came in. */
  readonly isTicker: boolean;
}

/** What a rail's items are, by its heading and the times that stand beside most of them. */
export function railKind(heading: LineClass | undefined, durations: readonly string[], items: number): RailKind {
  const isNamed = heading === "video-heading";
  const isTicker = !isNamed && areClocks(durations);
  return { kind: isNamed || (durations.length * 2 > items && !isTicker) ? "video" : "teaser", isTicker };
}
