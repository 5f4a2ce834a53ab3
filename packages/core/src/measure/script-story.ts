import { parseLeniently } from "../parse/declared/lenient-json.ts";
import type { Json, Page } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { decodeReferences } from "../text/references.ts";
import { isRunningText } from "../text/running-text.ts";
import { textKey } from "../text/same-text.ts";
import { shapeOf } from "../text/shape.ts";
import { markupLines } from "./markup-lines.ts";

/** A story has at least this many UTF-16 units, */
const FEWEST_CHARS = 400;
/** and a headline this many, in comparable form. */
const HEADLINE_CHARS = 12;
/** Most of a story is prose; the rest are subheadings, lists and what stands between. */
const PROSE_SHARE = 0.6;
/** So many keys are tried, those with most text first. */
const MOST_KEYS = 4;
/** Keys of texts about a story, its people and its pictures. */
const ABOUT_A_STORY = /desc|summar|excerpt|caption|bio|abstract|teaser|legal|term|query|css|style/i;
/** The end of a sentence or of what announces one. */
const ENDED = /[.!?…:。！？][\s"'”’»)\]]*$/;
/** A space or a mark that stands behind a word. */
const CONTINUES = /^[\s,.;:!?)”’]/;
/** What a script assigns or returns is looked at so often. */
const MOST_STATES = 8;
/** Real states are 5 to 30 deep. */
const DEEPEST = 40;
const OPENINGS = ["={", "= {", "=[", "= [", "return {", "return{", '("{', '="{', '= "{'] as const;

/**
 * The story in the state that a script would show (`__NEXT_DATA__`, `__NUXT__`, `Fusion.globalContent`): the texts nearest to the page's
 * headline. None where there is no such, and on a page that does not declare itself a story: lists and shops keep their items there.
 */
export function scriptStory({ tree, declared }: Page): readonly string[] {
  if (!declaresStory(declared)) return [];
  const metas = declared.metas.filter(({ name }) => name === "og:title").map(({ content }) => content);
  const titles = [...metas, declared.title ?? ""].map(textKey);
  for (let node = 1; node < tree.length; node++) {
    if (tree.tag[node] !== TAG.script || (tree.subtreeEnd[node] ?? 0) < node + 2) continue;
    const source = tree.text(node + 1);
    if (source.length < FEWEST_CHARS) continue;
    // JSON-LD says what the story is by name; its other texts, a how-to's steps apart, are about authors, publishers and pictures.
    if (tree.attribute(node, "type")?.includes("ld+json") && !source.includes('"HowTo"')) continue;
    for (const state of statesOf(source)) {
      const story = storyNear(state, titles, 0);
      if (typeof story === "object") return story;
    }
  }
  return [];
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
  return starts
    .sort((a, b) => a - b)
    .flatMap(
      (start) =>
        parseLeniently(source.charAt(start) === '"' ? literalAt(source, start) : source.slice(start))?.slice(0, 1) ??
        [],
    );
}

/** The string whose opening quote is at `start`: `JSON.parse("{...}")`. "" where it does not end. */
function literalAt(source: string, start: number): string {
  let end = source.indexOf('"', start + 1);
  while (end > 0 && isEscaped(source, end)) end = source.indexOf('"', end + 1);
  const value = end < 0 ? undefined : parseLeniently(`[${source.slice(start, end + 1)}]`)?.[0];
  return Array.isArray(value) && typeof value[0] === "string" ? value[0] : "";
}

function isEscaped(source: string, at: number): boolean {
  let start = at;
  while (source.charAt(start - 1) === "\\") start--;
  return (at - start) % 2 === 1;
}

/** Where the value begins behind each of the first places of `opening`. */
function placesOf(source: string, opening: string): number[] {
  const places: number[] = [];
  let at = source.indexOf(opening);
  while (at >= 0 && places.length < MOST_STATES) {
    places.push(at + opening.search(/["{[]/));
    at = source.indexOf(opening, at + 1);
  }
  return places;
}

/** The lines of the innermost part that has the headline and a story; true where it has the headline alone. */
function storyNear(value: Json, titles: readonly string[], depth: number): readonly string[] | boolean {
  if (typeof value === "string") {
    if (value.length < FEWEST_CHARS || !value.startsWith('{"')) return isHeadline(value, titles);
    // The answer of a server, kept as it came.
    return storyNear(parseLeniently(value)?.[0] ?? null, titles, depth + 1);
  }
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  let hasHeadline = false;
  for (const inner of Object.values(value)) {
    const found = storyNear(inner, titles, depth + 1);
    if (typeof found === "object") return found;
    hasHeadline ||= found;
  }
  return (hasHeadline && longestStory(value)) || hasHeadline;
}

/** Most of the page's title: a site's name is in it too. */
function isHeadline(text: string, titles: readonly string[]): boolean {
  if (text.length < HEADLINE_CHARS || text.length > FEWEST_CHARS) return false;
  const key = textKey(text);
  return key.length >= HEADLINE_CHARS && titles.some((title) => key.length * 2 >= title.length && title.includes(key));
}

/** The story among the texts of a part: those of one key, most of them prose. */
function longestStory(value: Json): readonly string[] | null {
  const chars = new Map<string, number>();
  countChars(value, "", chars, 0);
  chars.delete("");
  const keys = [...chars].filter(([key, count]) => count >= FEWEST_CHARS && !ABOUT_A_STORY.test(key));
  for (const [key] of keys.sort(([, a], [, b]) => b - a).slice(0, MOST_KEYS)) {
    const story = storyIn(textsOf(value, key, "", 0));
    if (story.length > 0) return story;
  }
  return null;
}

/** How much running text each key holds. */
function countChars(value: Json, key: string, chars: Map<string, number>, depth: number): void {
  if (typeof value === "string") {
    if (value.includes(" ") || value.includes("。")) chars.set(key, (chars.get(key) ?? 0) + value.length);
  } else if (typeof value === "object" && value !== null && depth <= DEEPEST)
    for (const [name, inner] of Object.entries(value))
      countChars(inner, Array.isArray(value) ? key : name, chars, depth + 1);
}

/** The texts of one key, in page order; pieces of one paragraph (a link between two stretches of text) are put together. */
function textsOf(value: Json, wanted: string, key: string, depth: number): string[] {
  if (typeof value === "string") return key === wanted ? [value] : [];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, wanted, name, depth + 1));
  const texts = value.flatMap((inner) => textsOf(inner, wanted, key, depth + 1));
  return texts.some((text, i) => i > 0 && readsOn(texts[i - 1] ?? "", text)) ? [texts.join("")] : texts;
}

/** Whether a text goes on amid a sentence behind a space, or before one. */
function readsOn(before: string, text: string): boolean {
  return !ENDED.test(before) && (before.endsWith(" ") || CONTINUES.test(text));
}

/** From the first paragraph of prose to the last, if that is a story: text enough, most of it prose. */
function storyIn(texts: readonly string[]): readonly string[] {
  const longest = texts.reduce((other, text) => (text.length > other.length ? text : other), "");
  const alone = longest.length * 2 >= texts.reduce((sum, { length }) => sum + length, 0);
  const told = alone ? [longest] : texts.filter((text, i) => !texts[i - 1]?.includes(text));
  // Markup is often kept escaped, and references in it then are so twice.
  const lines = told.flatMap((text) =>
    markupLines(decodeReferences(text, false)).map((line) => decodeReferences(line, false)),
  );
  const prose = lines.map(isProse);
  const story = lines.slice(prose.indexOf(true), prose.lastIndexOf(true) + 1);
  const [chars, proseChars] = [charsOf(story), charsOf(story.filter(isProse))];
  return proseChars >= FEWEST_CHARS && proseChars >= PROSE_SHARE * chars ? story : [];
}

function charsOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function isProse(line: string): boolean {
  const shape = shapeOf(line, []);
  return shape.endsSentence && isRunningText(shape);
}
