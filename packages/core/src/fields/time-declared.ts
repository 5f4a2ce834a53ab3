import type { LabelledPage } from "../classify/label.ts";
import type { TimeHints } from "../grammar/time/expression.ts";
import { readMachineTime } from "../grammar/time/machine-time.ts";
import type { JsonLdNode } from "../parse/page.ts";
import { isArticle, storyNodes } from "./article-node.ts";
import { placeOf, stringsOf } from "./json-ld.ts";
import { addressOf, parseUrl } from "./page-url.ts";
import { type DateName, META_DATES, metaKey, PROPERTY_DATES, SCHEMA_DATES } from "./time-names.ts";
import type { TimeSource, TimeWitness } from "./time-stamp.ts";

/** The page's other nodes (its WebPage, a video) speak of the story less surely than its article node. */
const SHARE_OF_OTHER_NODES = 0.8;
/** A lone article node whose headline and address are not the page's. */
const SHARE_OF_STRANGER = 0.6;

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
  if (nodes.length === 0) return strangerTimes(labelled, hints);
  const [first] = nodes;
  return nodes.flatMap((node) =>
    node === first && isArticle(node)
      ? nodeTimes(node, "article", 1, hints)
      : nodeTimes(node, "node", SHARE_OF_OTHER_NODES, hints),
  );
}

function strangerTimes(labelled: LabelledPage, hints: TimeHints): TimeWitness[] {
  const articles = labelled.page.declared.jsonLd.filter(isArticle);
  const [only] = articles;
  return only !== undefined && articles.length === 1 ? nodeTimes(only, "stranger", SHARE_OF_STRANGER, hints) : [];
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
  for (const meta of page.declared.metas) {
    const name = META_DATES.get(metaKey(meta.name));
    if (name !== undefined)
      witnesses.push(...witness(meta.content, name, 1, `meta-${name.surety}`, `meta:${meta.name}`, "meta", hints));
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
    const name = PROPERTY_DATES.get(property.name);
    if (name === undefined || OTHER_ITEMS.has(property.itemType)) return [];
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

function witness(
  raw: string,
  name: DateName,
  share: number,
  source: TimeSource,
  from: string,
  family: string,
  hints: TimeHints,
): TimeWitness[] {
  const expression = readMachineTime(raw, hints);
  if (expression === null) return [];
  return [
    {
      kind: name.kind,
      expression,
      raw,
      spans: [],
      how: "structured",
      from,
      family,
      labelled: true,
      weight: name.weight * share,
      source,
      share: 1,
      foreign: false,
    },
  ];
}

/** A day in the address: publishers put the day of publication there, seldom another. */
const URL_WEIGHT = 0.75;
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
const YEAR_DIGITS = 4;
const COMPACT_DIGITS = 8;

function urlTimes({ page }: LabelledPage): TimeWitness[] {
  const address = addressOf(page);
  const url = address === null ? null : parseUrl(address);
  const day = url === null ? null : dayInPath(url.pathname);
  if (day === null) return [];
  return [
    {
      kind: "published",
      expression: readMachineTime(day) ?? {},
      raw: day,
      spans: [],
      how: "inferred",
      from: "url",
      family: "url",
      labelled: false,
      weight: URL_WEIGHT,
      source: "url",
      share: 1,
      foreign: false,
    },
  ];
}

/** `/2024/05/03/`, `/2024-05-03-`, `/20240503/`, `/2024/may/03/`: the first day in a path, as it stands there. */
function dayInPath(path: string): string | null {
  const parts = splitParts(path);
  for (const [index, part] of parts.entries()) {
    const [month, day] = [parts[index + 1], parts[index + 2]];
    if (part.length === COMPACT_DIGITS && isYear(part.slice(0, YEAR_DIGITS)) && readMachineTime(part) !== null)
      return part;
    if (!isYear(part) || month === undefined || day === undefined || month.length > LONGEST_MONTH || day.length > 2)
      continue;
    // `/2023/10/3-questions`: one digit is a day only as a step of its own.
    if (day.length === 1 && !path.includes(`/${month}/${day}/`)) continue;
    const joined = isDigits(month) ? `${part}-${month}-${day}` : `${day} ${month} ${part}`;
    if (isDigits(day) && readMachineTime(joined) !== null) return joined;
  }
  return null;
}

/** `/2024/05/`: the year and month in a path that names no day. */
export function monthInAddress({
  page,
}: LabelledPage): { readonly year: number; readonly month: number; readonly raw: string } | null {
  const address = addressOf(page);
  const url = address === null ? null : parseUrl(address);
  if (url === null) return null;
  const steps = url.pathname.split("/");
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (!isYear(step) || next === undefined || next.length !== 2 || !isDigits(next)) continue;
    const month = Number(next);
    if (month >= 1 && month <= MONTHS_IN_YEAR) return { year: Number(step), month, raw: `${step}/${next}` };
  }
  return null;
}

const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 9;

function splitParts(path: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const char of path) {
    if (char !== "/" && char !== "-" && char !== "_" && char !== ".") {
      part += char;
      continue;
    }
    if (part !== "") parts.push(part);
    part = "";
  }
  return part === "" ? parts : [...parts, part];
}

function isYear(part: string): boolean {
  return part.length === YEAR_DIGITS && isDigits(part) && Number(part) >= FIRST_YEAR && Number(part) <= LAST_YEAR;
}

function isDigits(part: string): boolean {
  for (const char of part) {
    if (char < "0" || char > "9") return false;
  }
  return part !== "";
}
