import type { Span } from "../evidence.ts";
import type { BodyBlock, Media, NewsRecord, StoryLink } from "../record.ts";

/** A stretch of a block: its words, and the address that they link to. */
export interface Run {
  readonly text: string;
  readonly url: string | null;
}

type LiveUpdate = Extract<BodyBlock, { readonly kind: "live-update" }>;
type TextBlock = Extract<BodyBlock, { readonly text: string }>;

/** A part of the story as it is set: what every renderer prints, in this order. */
export type StoryPart =
  | { readonly kind: "text"; readonly block: TextBlock; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "picture"; readonly media: Media }
  | { readonly kind: "live-update"; readonly update: LiveUpdate };

/** The story's parts in printing order: lead pictures without a place of their own first, list items gathered into lists. */
export function storyParts(record: NewsRecord): readonly StoryPart[] {
  const placed = new Set(record.body.blocks.flatMap((block) => (block.kind === "media" ? [block.ref] : [])));
  const parts: StoryPart[] = record.media
    .filter((_, index) => !placed.has(index))
    .map((media) => ({ kind: "picture", media }));
  for (const block of record.body.blocks) addBlock(parts, block, record);
  return parts;
}

function addBlock(parts: StoryPart[], block: BodyBlock, record: NewsRecord): void {
  if (block.kind === "insert") return;
  if (block.kind === "live-update") {
    parts.push({ kind: "live-update", update: block });
    return;
  }
  if (block.kind === "media") {
    const media = record.media[block.ref];
    if (media !== undefined) parts.push({ kind: "picture", media });
    return;
  }
  const runs = runsOf(block.text, block.span, record.links);
  const last = parts[parts.length - 1];
  if (block.kind !== "list-item") parts.push({ kind: "text", block, runs });
  else if (last?.kind === "list") parts[parts.length - 1] = { kind: "list", items: [...last.items, runs] };
  else parts.push({ kind: "list", items: [runs] });
}

/** The text cut at its links. A link that does not lie whole inside the text, or inside another link, is not woven in. */
export function runsOf(text: string, [start, end]: Span, links: readonly StoryLink[]): readonly Run[] {
  if (end - start !== text.length) return [{ text, url: null }];
  const runs: Run[] = [];
  let reached = start;
  const inside = links
    .filter((link) => link.span[0] >= start && link.span[1] <= end && link.span[0] < link.span[1])
    .sort((a, b) => a.span[0] - b.span[0]);
  for (const link of inside) {
    const [from, to] = link.span;
    if (from < reached) continue;
    if (from > reached) runs.push({ text: text.slice(reached - start, from - start), url: null });
    runs.push({ text: text.slice(from - start, to - start), url: link.url });
    reached = to;
  }
  if (reached < end) runs.push({ text: text.slice(reached - start), url: null });
  return runs;
}
