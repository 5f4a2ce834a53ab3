import type { Span } from "../src/evidence.ts";
import type { NewsRecord } from "../src/record.ts";

/** A claim of a record that a span shows some text, and how exactly. */
export interface Claim {
  readonly path: string;
  readonly span: Span;
  readonly says: string;
  /** `exact`: the span is the text. `within`: one lies inside the other, as a name in a byline. `begins`: the span begins with the text. */
  readonly match: "exact" | "within" | "begins";
}

/** Everything that a record says of its spans. */
export function claimsOf(record: NewsRecord): readonly Claim[] {
  return [...bodyClaims(record), ...creditClaims(record), ...otherClaims(record), ...factClaims(record)];
}

function exact(path: string, span: Span, says: string): Claim {
  return { path, span, says, match: "exact" };
}

function bodyClaims(record: NewsRecord): Claim[] {
  const { body, dateline, links } = record;
  return [
    ...body.blocks.flatMap((block, i) => ("text" in block ? [exact(`/body/blocks/${i}`, block.span, block.text)] : [])),
    ...links.map((link, i) => exact(`/links/${i}`, link.span, link.text)),
    ...(dateline === null ? [] : [exact("/dateline", dateline.span, dateline.raw)]),
    ...(dateline?.places ?? []).map((place, i) => exact(`/dateline/places/${i}`, place.span, place.name)),
  ];
}

function creditClaims(record: NewsRecord): Claim[] {
  return record.media.flatMap((media, i) => {
    const { caption, credit, span } = media;
    const text = span === null ? "" : record.capture.text.slice(...span);
    const at = caption === null ? -1 : text.indexOf(caption);
    return [
      ...(credit?.span ? [exact(`/media/${i}/credit`, credit.span, credit.raw)] : []),
      ...(caption !== null && span !== null
        ? [exact(`/media/${i}/caption`, at < 0 ? span : [span[0] + at, span[0] + at + caption.length], caption)]
        : []),
    ];
  });
}

function otherClaims(record: NewsRecord): Claim[] {
  const { header } = record.capture;
  return [
    ...(header === undefined ? [] : [exact("/capture/header", header.span, header.raw)]),
    ...record.notes.map((note, i) => exact(`/notes/${i}`, note.span, note.text)),
    ...record.bylines.flatMap((byline, i) =>
      byline.spans.map((span): Claim => ({ path: `/bylines/${i}`, span, says: byline.raw, match: "within" })),
    ),
    ...record.related.flatMap((item, i) => [
      exact(`/related/${i}/titleSpan`, item.titleSpan, item.title),
      ...item.copies.map((span): Claim => ({ path: `/related/${i}/copies`, span, says: item.title, match: "begins" })),
      ...(item.age === null ? [] : [exact(`/related/${i}/age`, item.age.span, item.age.raw)]),
    ]),
  ];
}

/** A fact that the page prints says so with its raw text; a time's spans are its printed forms, which differ from its raw text. */
function factClaims(record: NewsRecord): Claim[] {
  const { headline, kicker, standfirst, section } = record;
  return Object.entries({ headline, kicker, standfirst, section }).flatMap(([name, fact]) =>
    (fact.spans ?? []).map((span): Claim => ({ path: `/${name}`, span, says: fact.raw ?? "", match: "within" })),
  );
}

/** Whether the page prints what the record says it prints: case and folding of spaces aside. */
export function isShown(record: NewsRecord, claim: Claim): boolean {
  const shown = fold(record.capture.text.slice(...claim.span));
  const said = fold(claim.says);
  if (claim.match === "exact") return shown === said;
  if (claim.match === "begins") return shown.startsWith(said);
  return shown !== "" && (said.includes(shown) || shown.includes(said));
}

function fold(text: string): string {
  return text.split(/\s+/).join(" ").trim().toLowerCase();
}
