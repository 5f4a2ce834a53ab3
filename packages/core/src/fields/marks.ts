import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import type { Dateline, Media } from "../record.ts";
import type { Fields } from "./fields.ts";
import type { FoundEntry } from "./live.ts";
import { blocksWith } from "./story-extent.ts";

/** The fields that can lie inside a block of another role. */
interface Marked {
  readonly dateline: Dateline | null;
  readonly media: readonly Media[];
  readonly standfirst: Fact<string>;
  readonly kicker: Fact<string>;
  readonly live: readonly FoundEntry[];
}

/** Stretches inside blocks that the fields proved to be something else than their block: the dateline in a paragraph, a credit behind a caption. */
export function readMarks(
  labelled: LabelledPage,
  { dateline, media, standfirst, kicker, live }: Marked,
): Fields["marks"] {
  const credits = media.flatMap(({ credit }) => (credit === null || credit.span === null ? [] : [credit.span]));
  const marks = [
    ...(dateline === null ? [] : [{ span: dateline.span, role: "dateline" } as const]),
    ...(standfirst.spans ?? []).map((span) => ({ span, role: "standfirst" }) as const),
    ...(kicker.spans ?? []).map((span) => ({ span, role: "kicker" }) as const),
    ...live.flatMap(({ meta }) => meta.map((span) => ({ span, role: "live-meta" }) as const)),
    ...credits.filter((span) => !fillsCredit(labelled, span)).map((span) => ({ span, role: "credit" }) as const),
  ];
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}

/** The block is labelled a credit from end to end already. */
function fillsCredit(labelled: LabelledPage, [start, end]: readonly [number, number]): boolean {
  return blocksWith(labelled, "credit").some((i) => {
    const span = labelled.galley.blocks[i]?.span;
    return span?.[0] === start && span[1] === end && labelled.labels[i]?.role === "credit";
  });
}
