import type { LabelledPage } from "../classify/label.ts";
import type { Fact, Span } from "../evidence.ts";
import type { Byline, Dateline, Media } from "../record.ts";
import { firstAtLeast } from "../text/first-at-least.ts";
import { bylineStretches } from "./byline-places.ts";
import { blockAround } from "./caption-parts.ts";
import type { Fields } from "./fields.ts";
import type { FoundEntry } from "./live.ts";

/** The fields that can lie inside a block of another role. */
interface Marked {
  readonly dateline: Dateline | null;
  readonly media: readonly Media[];
  readonly standfirst: Fact<string>;
  readonly kicker: Fact<string>;
  readonly bylines: readonly Byline[];
  readonly live: readonly FoundEntry[];
}

/** Stretches inside blocks that the fields proved to be something else than their block: the dateline in a paragraph, a credit behind a caption. */
export function readMarks(
  labelled: LabelledPage,
  { dateline, media, standfirst, kicker, bylines, live }: Marked,
): Fields["marks"] {
  const credits = media.flatMap(({ credit }) => (credit === null || credit.span === null ? [] : [credit.span]));
  const marks = [
    ...(dateline === null ? [] : [{ span: dateline.span, role: "dateline" } as const]),
    ...(standfirst.spans ?? []).map((span) => ({ span, role: "standfirst" }) as const),
    ...(kicker.spans ?? []).map((span) => ({ span, role: "kicker" }) as const),
    ...bylineStretches(labelled, bylines, standfirst.spans?.at(-1)?.[1]).map(
      (span) => ({ span, role: "byline" }) as const,
    ),
    ...live.flatMap(({ meta }) => meta.map((span) => ({ span, role: "live-meta" }) as const)),
    ...media.flatMap((picture) => captionsIn(labelled, picture)).map((span) => ({ span, role: "caption" }) as const),
    ...credits.filter((span) => !fillsCredit(labelled, span)).map((span) => ({ span, role: "credit" }) as const),
  ];
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}

/** The block is labelled a credit from end to end already. */
function fillsCredit(labelled: LabelledPage, [start, end]: readonly [number, number]): boolean {
  const block = blockAround(labelled.galley.blocks, start, end);
  return block?.span[0] === start && block.span[1] === end && labelled.labels[block.index]?.role === "credit";
}

/** Less is a bracket around the credit. */
const FEWEST_CHARS = 4;

/** Blocks that nothing else is known of and that a picture's caption fills, the credit in it aside. */
function captionsIn(labelled: LabelledPage, { span, credit }: Media): Span[] {
  if (span === null) return [];
  const { blocks } = labelled.galley;
  const spans: Span[] = [];
  for (let i = firstAtLeast(blocks.length, (at) => blocks[at]?.span[0] ?? 0, span[0]); i < blocks.length; i++) {
    const [start, end] = blocks[i]?.span ?? [0, 0];
    if (end > span[1]) break;
    if (labelled.labels[i]?.role !== "other") continue;
    const [from, to] = credit?.span ?? [end, end];
    for (const part of [
      [start, Math.min(from, end)],
      [Math.max(to, start), end],
    ] as const)
      if (part[1] - part[0] >= FEWEST_CHARS) spans.push(part);
  }
  return spans;
}
