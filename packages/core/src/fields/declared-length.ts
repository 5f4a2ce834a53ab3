import type { LabelledPage } from "../classify/label.ts";
import { shapeOf } from "../text/shape.ts";
import { storyNodes } from "./article-node.ts";
import { placeOf } from "./json-ld.ts";

/** How long the page says that its story is. */
export interface DeclaredLength {
  readonly words: number;
  /** `wordCount` counts the story, also what a reader without a subscription does not see; `articleBody` may be as cut as the page. */
  readonly of: "story" | "text";
  /** Where it says so: `jsonld#/0/wordCount`. */
  readonly from: string;
}

/** Longer is no story but a mistake, a count of characters for one. */
const MOST_WORDS = 50_000;

/** The story's length as the page declares it: schema.org's `wordCount`, else the words of its `articleBody`. */
export function readDeclaredLength(labelled: LabelledPage): DeclaredLength | null {
  const nodes = storyNodes(labelled);
  for (const node of nodes) {
    const count = Number(node.value["wordCount"] ?? 0);
    if (Number.isInteger(count) && count > 0 && count <= MOST_WORDS)
      return { words: count, of: "story", from: placeOf(node, "wordCount") };
  }
  for (const node of nodes) {
    const text = node.value["articleBody"];
    if (typeof text === "string" && text !== "")
      return { words: shapeOf(text, []).words, of: "text", from: placeOf(node, "articleBody") };
  }
  return null;
}
