import type { LabelledPage } from "../classify/label.ts";
import { DECLARED_TAG } from "../measure/tag-sets.ts";
import type { Problem, ProblemCode } from "../outcome.ts";
import type { NewsRecord } from "../record.ts";

/** What the reader of the record should know of the page, in the stages' order. */
export function problemsOf(labelled: LabelledPage, record: NewsRecord): Problem[] {
  const found: Problem[] = [...labelled.page.capture.problems, ...labelled.page.problems, ...labelled.galley.problems];
  const add = (when: boolean, code: ProblemCode, detail?: string): void => {
    if (when) found.push(detail === undefined ? { code } : { code, detail });
  };
  const { published, updated } = record;
  add(record.headline.value === null, "no-headline");
  add(published.value === null, "no-published-time");
  add(isAfterCapture(record), "published-in-future", published.value?.edtf);
  add(
    published.value?.zoneHow === "inferred" || updated.value?.zoneHow === "inferred",
    "zone-inferred",
    published.value?.zone ?? updated.value?.zone,
  );
  add(record.body.text === "", "no-body");
  add(record.body.complete.value === false, "body-cut", howCut(record));
  add(
    record.media.some((media) => !media.present),
    "image-missing",
  );
  add(
    record.related.some((item) => item.copies.length > 0),
    "rail-duplicated",
  );
  add(
    labelled.galley.blocks.some((block) => block.tag === DECLARED_TAG && labelled.labels[block.index]?.role === "body"),
    "body-from-json-ld",
  );
  return found;
}

function isAfterCapture(record: NewsRecord): boolean {
  const published = record.published.value?.earliest;
  const captured = record.capture.fetchedAt.value?.latest;
  // ISO 8601 instants in UTC compare as strings.
  return published != null && captured != null && published > captured;
}

/** What ends the text, and how many words are missing where the page tells. */
function howCut({ body: { complete, missingWords } }: NewsRecord): string | undefined {
  const missing = missingWords === undefined ? [] : [`about ${missingWords} words are missing`];
  const said = [...(complete.basis?.slice(0, 1) ?? []), ...missing];
  return said.length === 0 ? undefined : said.join("; ");
}
