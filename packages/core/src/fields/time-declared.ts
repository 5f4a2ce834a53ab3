import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import type { JsonLdNode } from "../parse/page.ts";
import { isArticle, storyNodes } from "./article-node.ts";
import { placeOf, stringsOf } from "./json-ld.ts";
import { addressOf, parseUrl } from "./page-url.ts";
import { type DateName, metaDate, SCHEMA_DATES } from "./time-names.ts";
import type { TimeSource, TimeWitness } from "./time-stamp.ts";

/** The page's other nodes (its WebPage, a video) speak of the story less surely than its article node. */
const SHARE_OF_OTHER_NODES = 0.8;

/** What the page declares of its times: JSON-LD, metas, microdata and RDFa, and the day in its address. */
export function declaredTimes(labelled: LabelledPage, hints: TimeHints): TimeWitness[] {
  return [
    ...jsonLdTimes(labelled, hints),
    ...metaTimes(labelled, hints),
    ...propertyTimes(labelled, hints),
    ...urlTimes(labelled),
  ];
}

function jsonLdTimes(labelled: LabelledPage, hints: TimeHints): TimeWitness[] {
  const nodes = storyNodes(labelled);
  const [first] = nodes;
  return nodes.flatMap((node) =>
    node === first && isArticle(node)
      ? nodeTimes(node, "article", 1, hints)
      : nodeTimes(node, "node", SHARE_OF_OTHER_NODES, hints),
  );
}

function nodeTimes(node: JsonLdNode, source: TimeSource, share: number, hints: TimeHints): TimeWitness[] {
  return [...SCHEMA_DATES].flatMap(([property, name]) =>
    stringsOf(node.value[property])
      .slice(0, 1)
      .flatMap((raw) =>
        witness(
          raw,
          name,
          share,
          name.surety === "clear" ? source : "created",
          placeOf(node, property),
          "jsonld",
          hints,
        ),
      ),
  );
}

function metaTimes({ page }: LabelledPage, hints: TimeHints): TimeWitness[] {
  const witnesses: TimeWitness[] = [];
  const { metas, properties } = page.declared;
  // `<meta itemprop="datePublished">` inside a comment is the comment's.
  const replies = new Set(properties.filter(({ itemType }) => itemType.includes("comment")).map(({ node }) => node));
  for (const meta of metas) {
    const name = metaDate(meta.name);
    if (name !== null && !replies.has(meta.node))
      for (const one of witness(meta.content, name, 1, `meta-${name.surety}`, `meta:${meta.name}`, "meta", hints))
        witnesses.push(one);
  }
  return witnesses;
}

/** Types of items inside a page that have dates of their own. */
const OTHER_ITEMS: ReadonlySet<string> = new Set([
  "comment",
  "usercomments",
  "videoobject",
  "imageobject",
  "event",
  "review",
  "person",
  "product",
  "rating",
]);
/** A page with more distinct dates under one property is a list of stories. */
const MOST_DISTINCT = 1;
const SHARE_OF_LISTED = 0.4;

function propertyTimes({ page }: LabelledPage, hints: TimeHints): TimeWitness[] {
  const found = page.declared.properties.flatMap((property) => {
    const name = metaDate(property.name);
    if (name === null || OTHER_ITEMS.has(property.itemType)) return [];
    const source = name.surety === "clear" ? "property-clear" : "property-vague";
    return witness(property.value, name, 1, source, `microdata:${property.name}`, "markup", hints);
  });
  const distinct = (from: string): number =>
    new Set(found.filter((other) => other.from === from).map((other) => other.raw.slice(0, 10))).size;
  return found.map((time) =>
    distinct(time.from) > MOST_DISTINCT
      ? { ...time, weight: time.weight * SHARE_OF_LISTED, source: "property-listed" as const }
      : time,
  );
}

/** What a witness other than the text says of the story's time; none where it cannot be read. */
export function witness(
  raw: string,
  { kind, weight }: Pick<DateName, "kind" | "weight">,
  worth: number,
  source: TimeSource,
  from: string,
  family: string,
  hints: TimeHints = {},
): TimeWitness[] {
  const expression = readMachineTime(raw, hints);
  if (expression === null) return [];
  const isUrl = family === "url";
  return [
    {
      kind,
      expression,
      raw,
      spans: [],
      how: isUrl ? "inferred" : "structured",
      from,
      family,
      labelled: !isUrl,
      weight: weight * worth,
      source,
      share: 1,
      foreign: false,
    },
  ];
}

/** A day in the address: publishers put the day of publication there, seldom another. */
const URL_WEIGHT = 0.75;
/** `/2024/05/03/`, `/2024-05-03-`, `/20240503/`, `/2024/may/03/`; one digit is a day only as a step of its own: not `/2023/10/3-questions`. */
const DAY_IN_PATH =
  /(?<=[/_.-])((?:199[5-9]|20\d\d)(?:\d{4}|[/_.-]+(?:\d{1,2}|[a-z]{3,9})[/_.-]+(?:\d\d|(?<=\/)\d(?=\/))))(?=[/_.-]|$)/gi;
/** `/2024/05/`. */
const MONTH_IN_PATH = /\/(199[5-9]|20\d\d)\/(0[1-9]|1[0-2])(?=\/|$)/;

function urlTimes({ page }: LabelledPage): TimeWitness[] {
  const found = [...pathOf(page).matchAll(DAY_IN_PATH)];
  const times = found.flatMap(([step]) =>
    witness(step.replaceAll(STEP_MARKS, "-"), { kind: "published", weight: URL_WEIGHT }, 1, "url", "url", "url"),
  );
  return times.slice(0, 1);
}

const STEP_MARKS = /[/_.-]+/g;

/** The year and month in a path that names no day. */
export function monthInAddress({
  page,
}: LabelledPage): { readonly year: number; readonly month: number; readonly raw: string } | null {
  const [step, year, month] = MONTH_IN_PATH.exec(pathOf(page)) ?? [];
  return step === undefined ? null : { year: Number(year), month: Number(month), raw: step.slice(1) };
}

function pathOf(page: LabelledPage["page"]): string {
  const address = addressOf(page);
  return (address === null ? null : parseUrl(address))?.pathname ?? "";
}
