import type { Label, LabelledPage } from "../classify/label.ts";
import type { RegionRole } from "../record.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { pushTo } from "../text/push-to.ts";

/** Where a page's story stands among its blocks: indexes, -1 where there is none. */
export interface StoryExtent {
  readonly headline: number;
  readonly firstBody: number;
  /** The first paragraph behind the headline: a teaser's text may stand above it. */
  readonly bodyBehindHeadline: number;
  readonly lastBody: number;
  /** How many blocks are paragraphs of the story. */
  readonly paragraphs: number;
  /** First and last of paragraphs and subheadings. */
  readonly firstText: number;
  readonly lastText: number;
}

interface Places {
  readonly extent: StoryExtent;
  /** Blocks that have the role, or a part with it; in page order. */
  readonly byRole: ReadonlyMap<RegionRole, readonly number[]>;
}

/** Where headline and body begin and end. */
export function storyExtent({ labels }: LabelledPage): StoryExtent {
  return placesOf(labels).extent;
}

/** Indexes of the blocks that have this role or a part that has it, in page order. */
export function blocksWith({ labels }: LabelledPage, role: RegionRole): readonly number[] {
  return placesOf(labels).byRole.get(role) ?? [];
}

const placesOf: (labels: readonly Label[]) => Places = oncePerPage((labels) => {
  const byRole = new Map<RegionRole, number[]>();
  const add = (role: RegionRole, index: number): void => {
    if (byRole.get(role)?.at(-1) !== index) pushTo(byRole, role, index);
  };
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label === undefined) continue;
    add(label.role, i);
    if (label.parts !== undefined) for (const part of label.parts) add(part.role, i);
  }
  return { extent: extentOf(labels), byRole };
});

function extentOf(labels: readonly Label[]): StoryExtent {
  let headline = -1;
  let firstBody = -1;
  let bodyBehindHeadline = -1;
  let lastBody = -1;
  let paragraphs = 0;
  let firstText = -1;
  let lastText = -1;
  for (let i = 0; i < labels.length; i++) {
    const role = labels[i]?.role;
    if (role === "headline" && headline < 0) {
      headline = i;
      bodyBehindHeadline = -1;
    }
    if (role === "body" || role === "subheading") {
      if (firstText < 0) firstText = i;
      lastText = i;
    }
    if (role !== "body") continue;
    paragraphs += 1;
    if (firstBody < 0) firstBody = i;
    if (bodyBehindHeadline < 0) bodyBehindHeadline = i;
    lastBody = i;
  }
  return { headline, firstBody, bodyBehindHeadline, lastBody, paragraphs, firstText, lastText };
}
