import { sha256 } from "../capture/sha256.ts";
import type { LabelledPage } from "../classify/label.ts";
import type { Fields } from "../fields/fields.ts";
import { dataTables } from "../measure/data-tables.ts";
import type { Block } from "../measure/galley.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { Body, BodyBlock, RegionRole } from "../record.ts";
import { covering } from "../text/covering.ts";
import { pushTo } from "../text/push-to.ts";
import { completeness } from "./completeness.ts";

/** A subheading that the markup gives no level stands one below the headline. */
const DEFAULT_LEVEL = 2;

/** The story's blocks in page order, with what interrupts them and the pictures among them. */
export function bodyOf(labelled: LabelledPage, fields: Fields): Body {
  const story = storyBlocks(labelled, fields);
  const inStory = new Set(story);
  const frame = frameOf(labelled, story);
  const cells = new Map(dataTables(labelled.page.tree, labelled.galley).flatMap((table) => [...table]));
  const first = story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? -1;
  const blocks: BodyBlock[] = [];
  const pictures = mediaAfter(labelled, fields, story);
  const entries = [...fields.live];
  // Time or author of an entry: the entry's mark says them.
  const liveMeta = new Set(fields.marks.map(({ role, span }) => (role === "live-meta" ? String(span) : "")));
  for (const ref of pictures.get(first - 1) ?? []) blocks.push({ kind: "media", ref });
  for (let i = first; i <= last; i++) {
    const block = labelled.galley.blocks[i];
    const role = labelled.labels[i]?.role;
    if (block === undefined || role === undefined) continue;
    while (entries[0] !== undefined && entries[0].span[0] <= block.span[0]) {
      const entry = entries.shift();
      if (entry !== undefined && entry.span[1] > block.span[0]) blocks.push({ kind: "live-update", ...entry });
    }
    const { span, text } = block;
    const cell = cells.get(block);
    if (inStory.has(block))
      blocks.push(cell ? { kind: "table", ...cell, span, text } : storyBlock(labelled, block, role, frame));
    else if (!BESIDE.has(role) && !liveMeta.has(String(span))) blocks.push({ kind: "insert", role, span });
    for (const ref of pictures.get(i) ?? []) blocks.push({ kind: "media", ref });
  }
  const texts: string[] = [];
  for (const block of blocks) if ("text" in block) texts.push(block.text);
  const text = texts.join("\n\n");
  const words = story.reduce((sum, block) => sum + (labelled.galley.words.shapes[block.index]?.words ?? 0), 0);
  return {
    blocks,
    text,
    words,
    sha256: sha256(new TextEncoder().encode(text)),
    ...completeness(labelled, fields, { last, text, words }),
  };
}

/** Roles that stand among the story's blocks with a place of their own in the record. */
const BESIDE: ReadonlySet<RegionRole> = new Set([
  "caption",
  "credit",
  "headline",
  "standfirst",
  "kicker",
  "byline",
  "posted",
  "updated",
]);

/** The story's paragraphs and subheadings, in page order. */
export function storyBlocks({ galley, labels }: LabelledPage, fields: Fields): readonly Block[] {
  // A field may have proved the whole block to be something else: the standfirst, say. A dateline alone in its block stays.
  const others = fields.marks.filter((mark) => mark.role !== "dateline").map((mark) => mark.span);
  const isOther = covering(others);
  return galley.blocks.filter(({ index, span }) => {
    const role = labels[index]?.role;
    return (role === "body" || role === "subheading") && !isOther(span);
  });
}

function storyBlock(labelled: LabelledPage, block: Block, role: RegionRole, frame: number): BodyBlock {
  const { span, text } = block;
  if (role === "subheading")
    return { kind: "heading", level: HEADING_LEVELS.get(block.tag) ?? DEFAULT_LEVEL, span, text };
  return { kind: textKind(labelled, block, frame), span, text };
}

/**
 * The smallest element with more than half of the story and more than one of its blocks. An item of a list of stories around it says
 * nothing of what the blocks inside are.
 */
function frameOf({ page: { tree } }: LabelledPage, story: readonly Block[]): number {
  const total = story.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  let first = story.findIndex(({ text }) => {
    before += text.length;
    return 2 * before >= total;
  });
  let last = first;
  let node = story[first]?.node ?? 0;
  let held = story[first]?.text.length ?? 0;
  while (node > 0 && (2 * held <= total || (first === last && story.length > 1))) {
    node = tree.parent[node] ?? 0;
    const end = tree.subtreeEnd[node] ?? 0;
    while ((story[first - 1]?.node ?? -1) >= node) held += story[--first]?.text.length ?? 0;
    while ((story[last + 1]?.node ?? end) < end) held += story[++last]?.text.length ?? 0;
  }
  return node;
}

const ITEM_TAGS: ReadonlySet<string> = new Set(["li", "dd", "dt"]);

/** The nearest element that says what the text is; a paragraph where none does. */
function textKind(
  { page: { tree } }: LabelledPage,
  block: Block,
  frame: number,
): "paragraph" | "quote" | "list-item" | "code" {
  // A line of plain text is no node (-1): its own tag says all.
  let tag = block.tag;
  for (let node = block.node; node !== 0; node = tree.parent[node] ?? 0) {
    if (tag === "blockquote") return "quote";
    if (tag === "pre") return "code";
    if (ITEM_TAGS.has(tag) && (node < 0 || node > frame || (tree.subtreeEnd[node] ?? 0) <= frame)) return "list-item";
    if (tag === "article" || tag === "main" || tag === "section" || tag === "body") return "paragraph";
    tag = tree.tagName(tree.parent[node] ?? 0);
  }
  return "paragraph";
}

/** Media that stand behind block i, by where their caption or place is; those before the story stand behind the block before its first. */
function mediaAfter(labelled: LabelledPage, fields: Fields, story: readonly Block[]): Map<number, number[]> {
  const { blocks } = labelled.galley;
  const after = new Map<number, number[]>();
  const first = story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? 0;
  for (const [ref, media] of fields.media.entries()) {
    const offset = media.span?.[0] ?? fields.mediaOffsets[ref] ?? 0;
    let block = first - 1;
    while (block < last && (blocks[block + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= offset) block++;
    pushTo(after, block, ref);
  }
  return after;
}
