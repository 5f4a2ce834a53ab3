import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import type { Block } from "../measure/galley.ts";
import type { Byline } from "../record.ts";
import { known } from "../schema/known.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { isWordCharacter } from "../text/same-text.ts";
import { LONGEST_LINE, linesAround, POST_ROLES, storyStart } from "./bare-authors.ts";
import { resolveUrl } from "./page-url.ts";

/**
 * Makers that only a declaration names, with the places where the story's head or what follows the story prints them: a name that
 * nothing announces is evidence for a declared one, though none by itself.
 */
export function withPlaces(labelled: LabelledPage, bylines: readonly Byline[]): Byline[] {
  const lines = bylines.some(({ spans }) => spans.length === 0) ? linesAround(labelled, POST_ROLES) : [];
  return bylines.map((byline) => {
    const name = byline.person ?? byline.organization ?? "";
    if (byline.spans.length > 0 || name === "") return byline;
    const spans = lines.flatMap(({ text, span }) => {
      const at = text.length > LONGEST_LINE ? -1 : text.indexOf(name);
      const isWhole = !isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + name.length));
      return at >= 0 && isWhole ? [[span[0] + at, span[0] + at + name.length] as const] : [];
    });
    return spans.length === 0 ? byline : { ...byline, raw: name, spans };
  });
}

/** With where the name leads that a line prints as a link. */
export function withUrl({ galley: { text, blocks }, page }: LabelledPage, byline: Byline, name: string): Byline {
  const [start] = byline.spans?.[0] ?? [];
  if (byline.url !== undefined || start === undefined) return byline;
  const links = blocks[firstAtLeast(blocks.length, (at) => blocks[at]?.span[1] ?? 0, start + 1)]?.links ?? [];
  const link = links.find(({ span }) => text.slice(...span).trim() === name);
  return link === undefined ? byline : { ...byline, ...known({ url: resolveUrl(page, link.href) }) };
}

/**
 * In lines of the story's head that nothing else is known of, the stretch from the first maker to the last, where hardly more than their
 * names fills it. Behind the story a name alone is as often the heading of a biography or of the author's other stories; the story begins
 * behind its standfirst, whose end is `lead`.
 */
export function bylineStretches(labelled: LabelledPage, bylines: readonly Byline[], lead = 0): readonly Span[] {
  const { galley, labels } = labelled;
  const { blocks } = galley;
  const isStory = ({ index, span }: Block): boolean => labels[index]?.role === "body" && span[0] >= lead;
  const start = storyStart(labelled);
  const story = blocks.find((block) => block.index >= start && isStory(block))?.index ?? start;
  const byBlock = new Map<number, { readonly hull: Span; readonly named: number }>();
  for (const span of bylines.flatMap(({ spans }) => spans)) {
    const index = firstAtLeast(blocks.length, (at) => blocks[at]?.span[1] ?? 0, span[1]);
    if (index >= story || labels[index]?.role !== "other" || (blocks[index]?.span[0] ?? span[1]) > span[0]) continue;
    const { hull, named } = byBlock.get(index) ?? { hull: span, named: 0 };
    byBlock.set(index, {
      hull: [Math.min(hull[0], span[0]), Math.max(hull[1], span[1])],
      named: named + span[1] - span[0],
    });
  }
  return [...byBlock.values()].filter(({ hull, named }) => named * 2 > hull[1] - hull[0]).map(({ hull }) => hull);
}
