import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { addressKey } from "../grammar/names/address-key.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { articleNode, markedAs } from "./article-node.ts";
import { type Candidate, sayName } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { spansOfElement } from "./element-text.ts";
import { isHomeWord } from "./home-words.ts";
import { objectsOf, placeOf, stringsOf } from "./json-ld.ts";
import { pageUrl } from "./page-url.ts";
import { printedSections } from "./printed-section.ts";
import { isHostName, isSiteName, siteNames, withoutSlogan } from "./site-name.ts";
import { textSections } from "./text-section.ts";

/** How many of 250 values that were read were right. */
const WEIGHT_META = 0.9;
const WEIGHT_SCHEMA = 0.88;
const WEIGHT_BREADCRUMB = 0.84;
const WEIGHT_PRINTED = 0.8;
/** The path is the site's filing; where no link words it, it may be a system's. */
const WEIGHT_PATH = 0.8;
const WEIGHT_BARE_PATH = 0.5;
const SECTION_METAS = ["article:section", "section", "parsely-section", "og:article:section"];
/** Has a letter; `Harbour Blog` is all of it. */
const NAME = /^(?!.*blog$).*\p{L}/iu;
/** `Category: Travel` */
const KIND = /^[^:]{3,12}: /;
/** Longer texts in these places are keywords or sentences. */
const MOST_CHARS = 60;

/** The part of the site that the story is filed under, as declared or as the breadcrumbs print it; from the address alone it is a guess. */
export function readSection(labelled: LabelledPage): Fact<string> {
  const { page } = labelled;
  const isSite = isSiteName(page, siteNames(page));
  /** A part of the site, and not the whole, a year or a number of comments. */
  const isPart = (name: string): boolean =>
    NAME.test(name) && !isHomeWord(name) && !isSite(withoutSlogan(page, name)) && !isHostName(page, name);
  const node = articleNode(labelled);
  const isText = page.capture.kind === "text";
  const shown = isText ? textSections(labelled) : printedSections(labelled);
  const keys = new Set(shown.map(({ name }) => textKey(name)));
  const linked = oneOf(stringsOf(node?.value["articleSection"]).flatMap(partsOf), keys).map((raw) =>
    sayName(raw, node === null ? "" : placeOf(node, "articleSection"), WEIGHT_SCHEMA),
  );
  const metas = metaContents(page.declared, ...SECTION_METAS).flatMap(({ name, content }) =>
    oneOf(partsOf(content), keys).map((part) => sayName(part, `meta:${name}`, WEIGHT_META)),
  );
  const printed = shown.map(
    ({ name, span }): Candidate<string> => ({
      ...sayName(name, "text", WEIGHT_PRINTED),
      spans: [span],
      how: "stated",
    }),
  );
  const all = [
    ...[...metas, ...linked, ...marked(labelled, keys)].map((one) => worded(labelled, one)),
    ...breadcrumbs(labelled, isPart),
    ...printed,
  ].map((one) => ({ ...one, value: one.value.replace(KIND, "") }));
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
  const telling = names.filter((name) => name !== "" && !isHomeWord(name));
  return [telling.find((name) => printed.has(textKey(name))) ?? telling[0]].filter((name) => name !== undefined);
}

/** `news/national`, `world-cup`: a name made for addresses gives way to how the page words its link to the last step. */
function worded(labelled: LabelledPage, one: Candidate<string>): Candidate<string> {
  const { value } = one;
  if (value !== value.toLowerCase() || value.includes(" ") || value.length > MOST_CHARS) return one;
  const step = value.split("/").findLast((part) => part !== "") ?? value;
  const printed = linkTo(labelled, step);
  if (printed !== null && printed !== printed.toUpperCase()) return { ...one, value: printed };
  return value.includes("/") ? { ...one, value: step.replaceAll("-", " ") } : one;
}

/** What microdata marks as the section, printed as a rule. */
function marked(labelled: LabelledPage, keys: ReadonlySet<string>): Candidate<string>[] {
  return markedAs(labelled.page, "articlesection")
    .slice(0, 1)
    .flatMap(({ name, value, node }) => {
      const spans = spansOfElement(labelled, node);
      return oneOf(partsOf(value), keys)
        .map((part) => sayName(part, `microdata:${name}`, WEIGHT_SCHEMA))
        .map((told) => (spans.length === 0 ? told : { ...told, spans, how: "stated" }));
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
  return step === undefined ? [] : [sayName(step, placeOf(list, "itemListElement"), WEIGHT_BREADCRUMB)];
}

/** The first directory of the address where there are several and it is made of words; `alone`: nothing else tells, so that what stands behind `news` may. */
function fromPath(labelled: LabelledPage, alone: boolean): Candidate<string>[] {
  const steps = (pageUrl(labelled.page)?.pathname ?? "").split("/").filter((step) => step !== "" && !LOCALE.test(step));
  const [news = "", behind = ""] = steps;
  // What stands behind `news` may be the story's own words.
  const isHolder = isHomeWord(news);
  const first = alone && isHolder && behind.split("-").length <= MOST_PATH_WORDS ? behind : news;
  const word = first.toLowerCase();
  const isWord = WORDS.test(word) && !isHomeWord(word) && !PATH_WORDS.has(word);
  if (!isWord || steps.length < (first === news ? 2 : 3)) return [];
  const bare = sayName(first.replaceAll("-", " "), "url", WEIGHT_BARE_PATH);
  const name = alone ? linkTo(labelled, first) : null;
  return [{ ...bare, ...(name !== null && { value: name, weight: WEIGHT_PATH }), raw: first, how: "inferred" }];
}

/** The words of a link that leads to the section's own page: `Política` to `/politica/`. */
function linkTo({ galley }: LabelledPage, step: string): string | null {
  const ends = [`/${step}`, `/${step}/`];
  for (const { links } of galley.blocks) {
    for (const { href, span } of links) {
      const name = ends.some((end) => href.endsWith(end)) ? galley.text.slice(...span).trim() : "";
      if (name !== "" && name.length <= MOST_CHARS / 2 && words(name, step)) return name;
    }
  }
  return null;
}

/** Whether a name words a step of an address: shares the beginning of a word with it, or is written in other letters. */
function words(name: string, step: string): boolean {
  const key = addressKey(name).replaceAll(" ", "");
  const parts = addressKey(step).split(" ");
  return !LATIN.test(key) || parts.some((part) => part.length > 2 && key.includes(part.slice(0, STEM_CHARS)));
}

const STEM_CHARS = 4;
const LATIN = /[a-z]/;
/** `de`, `en-us`: the site's edition. */
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
/** In an address: systems' own words, and what is told of no part of the site. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  "page|pages|view|node|item|items|read|detail|details|live|html|about|service|autoren|shareddocs|redaktion|wiki|tabid|contents|docs".split(
    "|",
  ),
);
const MOST_PATH_WORDS = 2;
/** Of four letters to thirty: a longer step is a title. */
const WORDS = /^[a-z-]{4,30}$/;
