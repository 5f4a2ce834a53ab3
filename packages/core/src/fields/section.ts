import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { articleNode, markedAs } from "./article-node.ts";
import type { Candidate } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { spansOfElement } from "./element-text.ts";
import { HOME_WORDS } from "./home-words.ts";
import { objectsOf, placeOf, stringsOf } from "./json-ld.ts";
import { pageUrl } from "./page-url.ts";
import { printedSections } from "./printed-section.ts";
import { isHostName, isSiteName, siteNames } from "./site-name.ts";
import { textSections } from "./text-section.ts";

const WEIGHT_META = 0.8;
const WEIGHT_JSON_LD = 0.75;
const WEIGHT_MICRODATA = 0.7;
const WEIGHT_BREADCRUMB = 0.6;
const WEIGHT_PRINTED = 0.55;
/** The path is the site's filing, not its words. */
const WEIGHT_PATH = 0.3;
const SECTION_METAS = [
  "article:section",
  "section",
  "parsely-section",
  "cxenseparse:section",
  "sailthru.section",
  "dc.subject",
  "og:article:section",
];
const LETTER = /\p{L}/u;
/** Longer texts in these places are keywords or sentences. */
const MOST_CHARS = 60;

/** The part of the site that the story is filed under, as declared or as the breadcrumbs print it; from the address alone it is a guess. */
export function readSection(labelled: LabelledPage): Fact<string> {
  const { page } = labelled;
  const isSite = isSiteName(page, siteNames(page));
  /** A part of the site, and not the whole, a year or a number of comments. */
  const isPart = (name: string): boolean =>
    LETTER.test(name) && !HOME_WORDS.has(name.toLowerCase()) && !isSite(name) && !isHostName(page, name);
  const node = articleNode(labelled);
  const isText = page.capture.kind === "text";
  const shown = isText ? textSections(labelled) : printedSections(labelled);
  const keys = new Set(shown.map(({ name }) => textKey(name)));
  const linked =
    node === null
      ? []
      : oneOf(stringsOf(node.value["articleSection"]).flatMap(partsOf), keys).map((raw) =>
          say(raw, placeOf(node, "articleSection"), WEIGHT_JSON_LD),
        );
  const metas = metaContents(page.declared, ...SECTION_METAS).flatMap(({ name, content }) => {
    const parts = partsOf(content);
    // Subjects that are listed are keywords.
    const own = name === "dc.subject" && parts.length > 1 ? [] : oneOf(parts, keys);
    return own.map((part) => say(part, `meta:${name}`, WEIGHT_META));
  });
  const printed = shown.map(
    ({ name, span }): Candidate<string> => ({
      ...say(name, "text", WEIGHT_PRINTED),
      spans: [span],
      how: "stated",
    }),
  );
  const all = [
    ...[...metas, ...linked, ...marked(labelled)].map((one) => worded(labelled, one)),
    ...breadcrumbs(labelled, isPart),
    ...printed,
  ];
  const isSection = ({ value }: Candidate<string>): boolean => value.length <= MOST_CHARS && isPart(value);
  const told = all.filter(isSection);
  const path = isText ? [] : fromPath(labelled, told.length === 0).filter(isSection);
  return choose([...told, ...path], textKey);
}

/** `Global,Innovation`, `Politics, Europe, Elections`: systems join the sections of a story. `Arts, Books` may be the name of one. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(text.includes(";") ? ";" : ",");
  const isList = parts.length > 2 || text.includes(";") || !text.includes(", ");
  return isList ? parts.map(foldSpace) : [text];
}

/** Of several sections the one that the page prints beside the headline, else the first that says something. */
function oneOf(names: readonly string[], printed: ReadonlySet<string>): readonly string[] {
  const telling = names.filter((name) => name !== "" && !HOME_WORDS.has(name.toLowerCase()));
  return [telling.find((name) => printed.has(textKey(name))) ?? telling[0]].filter((name) => name !== undefined);
}

function say(raw: string, from: string, weight: number): Candidate<string> {
  return { value: foldSpace(raw), raw, spans: [], how: "structured", from, weight };
}

/** `news/national`, `world-cup`: a name made for addresses gives way to how the page words its link to the last step. */
function worded(labelled: LabelledPage, one: Candidate<string>): Candidate<string> {
  const { value } = one;
  if (value !== value.toLowerCase() || value.includes(" ") || value.length > MOST_CHARS) return one;
  const path = value.endsWith("/") ? value.slice(0, -1) : value;
  const step = path.slice(path.lastIndexOf("/") + 1);
  const printed = linkTo(labelled, step);
  if (printed !== null && printed !== printed.toUpperCase()) return { ...one, value: printed };
  return value.includes("/") ? { ...one, value: step.replaceAll("-", " ") } : one;
}

/** What microdata marks as the section, printed as a rule. */
function marked(labelled: LabelledPage): Candidate<string>[] {
  return markedAs(labelled.page, "articlesection")
    .slice(0, 1)
    .map(({ name, value, node }) => {
      const spans = spansOfElement(labelled, node);
      const told = say(value, `microdata:${name}`, WEIGHT_MICRODATA);
      return spans.length === 0 ? told : { ...told, spans, how: "stated" };
    });
}

/** The first step behind the front page that is not the story itself. */
function breadcrumbs({ page }: LabelledPage, isPart: (name: string) => boolean): Candidate<string>[] {
  const list = page.declared.jsonLd.find((node) => node.types.includes("BreadcrumbList"));
  if (list === undefined) return [];
  const steps = objectsOf(page.declared, list.value["itemListElement"]).map(
    ({ name, item }) => stringsOf(name)[0] ?? stringsOf(item)[0] ?? "",
  );
  const step = steps.slice(0, -1).find(isPart);
  return step === undefined ? [] : [say(step, placeOf(list, "itemListElement"), WEIGHT_BREADCRUMB)];
}

/** The first directory of the address where there are several and it is made of words; `alone`: nothing else tells, so that what stands behind `news` may. */
function fromPath(labelled: LabelledPage, alone: boolean): Candidate<string>[] {
  const url = pageUrl(labelled.page);
  const steps = (url?.pathname ?? "").split("/").filter((step) => step !== "");
  const [news = "", behind = ""] = steps;
  // What stands behind `news` may be the story's own words.
  const first = alone && HOME_WORDS.has(news) && behind.split("-").length <= MOST_PATH_WORDS ? behind : news;
  if (steps.length < (first === news ? 2 : 3) || !WORDS.test(first) || HOME_WORDS.has(first) || PATH_WORDS.has(first))
    return [];
  const name = (alone ? linkTo(labelled, first) : null) ?? first.replaceAll("-", " ");
  return [{ ...say(name, "url", WEIGHT_PATH), raw: first, how: "inferred" }];
}

/** The words of a link that leads to the section's own page: `Política` to `/politica/`. */
function linkTo({ galley }: LabelledPage, step: string): string | null {
  for (const { links } of galley.blocks) {
    for (const { href, span } of links) {
      const path = href.endsWith("/") ? href.slice(0, -1) : href;
      const name = path.endsWith(step) && path.at(-step.length - 1) === "/" ? galley.text.slice(...span).trim() : "";
      if (name !== "" && name.length <= MOST_CHARS / 2) return name;
    }
  }
  return null;
}

/** In an address. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  "en|de|fr|es|en-us|page|pages|view|wiki|trackback|amp|web|www|node|item|items|read|detail|live|html".split("|"),
);
const MOST_PATH_WORDS = 2;
/** Of four letters to thirty: a longer step is a title. */
const WORDS = /^[a-z-]{4,30}$/;
