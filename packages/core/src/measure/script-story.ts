import { parseLeniently } from "../parse/declared/lenient-json.ts";
import type { Json, Page } from "../parse/page.ts";
import { decodeReferences } from "../parse/references.ts";
import { TAG } from "../parse/tags.ts";
import { textKey } from "../text/same-text.ts";

/** A story has at least this many UTF-16 units, */
const FEWEST_CHARS = 400;
/** a paragraph this many, and a headline this many, in comparable form. */
const PARAGRAPH_CHARS = 60;
const HEADLINE_CHARS = 12;
/** What a script assigns or returns is looked at so often. */
const MOST_STATES = 8;
/** Real states are 5 to 30 deep. */
const DEEPEST = 40;
const OPENINGS = ["={", "= {", "=[", "= [", "return {", "return{"] as const;

/**
 * The story in the state that a script would show (`__NEXT_DATA__`, `__NUXT__`, `Fusion.globalContent`): the texts nearest to the page's
 * headline. "" where there is none, and on a page that does not declare itself a story: lists and shops keep their items there.
 */
export function scriptStory({ tree, declared }: Page): string {
  if (!declaresStory(declared)) return "";
  const metas = declared.metas.filter(({ name }) => name === "og:title").map(({ content }) => content);
  const titles = [...metas, declared.title ?? ""].map(textKey);
  for (let node = 1; node < tree.length; node++) {
    if (tree.tag[node] !== TAG.script || (tree.subtreeEnd[node] ?? 0) < node + 2) continue;
    const source = tree.text(node + 1);
    if (source.length < FEWEST_CHARS) continue;
    for (const state of statesOf(source)) {
      const story = storyNear(state, titles, 0);
      if (typeof story === "string") return decodeReferences(story, false);
    }
  }
  return "";
}

function declaresStory({ metas, jsonLd }: Page["declared"]): boolean {
  return (
    metas.some(({ name, content }) => name.startsWith("article:") || (name === "og:type" && content === "article")) ||
    jsonLd.some(({ types }) => types.some((type) => type.endsWith("Article") || type === "BlogPosting"))
  );
}

function statesOf(source: string): readonly Json[] {
  const first = source.trimStart().charAt(0);
  if (first === "{" || first === "[") return parseLeniently(source) ?? [];
  const starts = OPENINGS.flatMap((opening) => placesOf(source, opening));
  return starts.sort((a, b) => a - b).flatMap((start) => parseLeniently(source.slice(start))?.slice(0, 1) ?? []);
}

/** Where the value begins behind each of the first places of `opening`. */
function placesOf(source: string, opening: string): number[] {
  const places: number[] = [];
  let at = source.indexOf(opening);
  while (at >= 0 && places.length < MOST_STATES) {
    places.push(at + opening.length - 1);
    at = source.indexOf(opening, at + 1);
  }
  return places;
}

/** The text of the innermost part that has the headline and a story; true where it has the headline alone. */
function storyNear(value: Json, titles: readonly string[], depth: number): string | boolean {
  if (typeof value === "string") return isHeadline(value, titles);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  let hasHeadline = false;
  for (const inner of Object.values(value)) {
    const found = storyNear(inner, titles, depth + 1);
    if (typeof found === "string") return found;
    hasHeadline ||= found;
  }
  const story = hasHeadline ? longestText(value) : "";
  return story.length >= FEWEST_CHARS ? story : hasHeadline;
}

/** Most of the page's title: a site's name is in it too. */
function isHeadline(text: string, titles: readonly string[]): boolean {
  if (text.length < HEADLINE_CHARS || text.length > FEWEST_CHARS) return false;
  const key = textKey(text);
  return key.length >= HEADLINE_CHARS && titles.some((title) => key.length * 2 >= title.length && title.includes(key));
}

/** The texts of the key that has most, in page order: one where it is most of them. */
function longestText(value: Json): string {
  const byKey = new Map<string, string[]>();
  gather(value, "", byKey, 0);
  let [best, most]: [readonly string[], number] = [[], 0];
  for (const texts of byKey.values()) {
    const chars = charsOf(texts);
    if (chars > most) [best, most] = [texts, chars];
  }
  const longest = best.reduce((other, text) => (text.length > other.length ? text : other), "");
  if (longest.length * 2 >= most) return longest;
  const story = best.slice(best.findIndex(isParagraph), best.findLastIndex(isParagraph) + 1);
  return story.filter((text, i) => !story[i - 1]?.includes(text)).join("\n");
}

function gather(value: Json, key: string, byKey: Map<string, string[]>, depth: number): void {
  if (typeof value === "string") {
    const texts = byKey.get(key);
    if (texts === undefined) byKey.set(key, [value]);
    else texts.push(value);
  } else if (typeof value === "object" && value !== null && depth <= DEEPEST)
    for (const [name, inner] of Object.entries(value))
      gather(inner, Array.isArray(value) ? key : name, byKey, depth + 1);
}

function charsOf(texts: readonly string[]): number {
  return texts.filter(isParagraph).reduce((sum, { length }) => sum + length, 0);
}

function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_CHARS && (text.includes(" ") || text.includes("。"));
}
