import { announcesNames } from "../grammar/names/byline.ts";
import type { Declared, Json, Page } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { remembered } from "../text/remembered.ts";
import { foldSpace, isWordCharacter, textKey } from "../text/same-text.ts";
import { domainOf } from "../text/site-address.ts";
import { metaContents } from "./declared-meta.ts";
import { objectsOf, stringsOf } from "./json-ld.ts";
import { bareHost, pageUrl } from "./page-url.ts";
import { keysOf } from "./text-keys.ts";

/** Marks that part a site's name from what is said of it, with the spaces that make them marks. */
const SPACED = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « "];
/** Marks that stand between a headline and a site's name; a colon or a stroke may also stand in a name. Longest first. */
const SEPARATORS = [
  ...SPACED,
  " › ",
  " :: ",
  " ― ",
  " ‹ ",
  "｜",
  " : ",
  " / ",
  " // ",
  "|",
  "_",
  " -- ",
  ": ",
  "－",
  "：",
  " > ",
];
/** A part of a title with more words is no site's name. */
const MOST_NAME_WORDS = 8;
/** More words around the host's are a sentence: `Trumpet tells how the harbour was built` on trumpet.example. */
const MOST_WORDS_OF_HOST = 6;
/** What a name must have in common with the host to be it: `Harbour Post` and `harbourpost.example`. */
const FEWEST_SAME_CHARS = 4;

/** Every name that the page gives its own site: for comparing, not for printing. */
export const siteNames: (page: Page) => readonly string[] = oncePerPage(findSiteNames);

function findSiteNames(page: Page): readonly string[] {
  const { declared } = page;
  const keyOf = keysOf(page);
  const metas = metaContents(
    declared,
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:site",
    "publisher",
    "dc.publisher",
    "copyright",
  );
  const nodes = declared.jsonLd.flatMap(({ types, value, pointer }) => {
    const isOwn =
      types.some((type) => SITE_TYPES.has(type)) && !pointer.split("/").some((step) => SUBJECT_PROPERTIES.has(step));
    const own = isOwn ? [...stringsOf(value["name"]), ...stringsOf(value["alternateName"])] : [];
    const named = [value["publisher"], value["sourceOrganization"]].flatMap((part) => namesOf(declared, part));
    return [...own, ...named];
  });
  const title = keyOf(declared.title ?? "");
  const names = [...metas.map((meta) => meta.content.replace("@", "")), ...nodes].filter(
    (name) => keyOf(name) !== title,
  );
  return [...new Set(names)];
}

function namesOf(declared: Declared, value: Json | undefined): string[] {
  return typeof value === "string"
    ? stringsOf(value)
    : objectsOf(declared, value).flatMap((object) => stringsOf(object["name"]));
}

/** Properties that name what a story is about: a company in the news is no publisher. */
const SUBJECT_PROPERTIES = new Set([
  "about",
  "mentions",
  "author",
  "creator",
  "contributor",
  "subjectOf",
  "spatialCoverage",
  "contentLocation",
  "sponsor",
  "itemListElement",
]);
const SITE_TYPES = new Set(["WebSite", "NewsMediaOrganization", "Organization"]);

/** What a page says of its site's name, and of the headlines that it prints or words elsewhere. */
export interface TitleParts {
  readonly isName: SiteNameTest;
  readonly mayBeName: SiteNameTest;
  /** Whether a text is a headline of the page, whole. */
  readonly isHeadline: SiteNameTest;
}

/**
 * A declared title without the site's name before or behind it: parts cut off at separators for as long as the outer one is a name
 * of the site, a part of its host, or (given the page's headlines) all that goes beyond one.
 */
export function withoutSiteName(title: string, parts: TitleParts): string {
  let current = foldSpace(title);
  for (;;) {
    const shorter = cutOnce(current, parts);
    if (shorter === null) return current;
    current = shorter;
  }
}

/** Tells whether a text is a name of this site and nothing more: as declared, or the host's own words. */
export function isSiteName(page: Page, names: readonly string[]): SiteNameTest {
  const known = exactTests(page).get(names);
  if (known !== undefined) return known;
  const keyOf = keysOf(page);
  const keys = new Set(names.map(keyOf));
  const hosts = hostKeys(page);
  const test: SiteNameTest = (text) => {
    const key = keyOf(text);
    return key === "" || keys.has(key) || hosts.includes(key.replaceAll(" ", ""));
  };
  exactTests(page).set(names, test);
  return test;
}

type SiteNameTest = (text: string) => boolean;
/** By the page's list of names. */
const exactTests: (page: Page) => Map<readonly string[], SiteNameTest> = oncePerPage(() => new Map());

/** Tells whether the part of a title behind a separator can be the site's name: `Harbour Post Online`, `Local news - Harbour Post`. */
export function nameTest(page: Page, names: readonly string[]): SiteNameTest {
  const keyOf = keysOf(page);
  const isExact = isSiteName(page, names);
  const keys = [...new Set(names.map(keyOf))].filter((name) => name.length >= FEWEST_SAME_CHARS);
  const hosts = hostKeys(page);
  return remembered((text) => {
    if (isExact(text)) return true;
    const key = keyOf(text);
    const words = key.split(" ").length;
    if (words > MOST_NAME_WORDS) return false;
    const glued = key.replaceAll(" ", "");
    if (words <= MOST_WORDS_OF_HOST && hosts.some((host) => isOfHost(glued, host))) return true;
    return keys.some(
      (name) =>
        (` ${key} `.includes(` ${name} `) && words <= name.split(" ").length + MOST_WORDS_AROUND_NAME) ||
        ` ${name} `.startsWith(` ${key} `),
    );
  });
}

/** The part of the page's title that spells its host: `Chemie Heute` of `Salze getrennt - Chemie Heute` on chemie-heute.example. Null where none does. */
export function nameInTitle(page: Page): string | null {
  const title = foldSpace(page.declared.title ?? "");
  return partOfHost(page, title) ?? partBesideHost(page, title);
}

/** `Harbour Post Online`, `The Harbour`: what ends the title and has much of the host in it, or begins as the host does and stands amid the title. */
function partBesideHost(page: Page, title: string): string | null {
  const [, host = ""] = hostKeys(page);
  for (const separator of SEPARATORS) {
    for (const [behind, end] of title.split(separator).slice(1).reverse().entries()) {
      const part = (end.startsWith("- ") ? end.slice(2) : end).trim();
      const name = textKey(part);
      const glued = name.replaceAll(" ", "");
      if (behind > 0 && !glued.startsWith(host) && !host.startsWith(glued)) continue;
      const isShort = name.split(" ").length <= MOST_WORDS_OF_HOST && glued.length >= LEAST_SHARE_OF_HOST * host.length;
      if (isShort && isOfHost(glued, host) && isOnePart(part)) return part;
    }
  }
  return null;
}

/** Whether nothing parts it, and it names nobody. */
export function isOnePart(part: string): boolean {
  return !SEPARATORS.some((mark) => part.includes(mark)) && !announcesNames(part);
}

/** Less of the host is a word of many sections. */
const LEAST_SHARE_OF_HOST = 0.5;

/** `Harbour Post` of `Harbour Post - News from the north pier`: the part of a name that spells the host, or that has it; else all of it. */
export function withoutSlogan(page: Page, name: string): string {
  const part = partOfHost(page, name) ?? partWithHost(page, name) ?? "";
  return part.length < FEWEST_SAME_CHARS ? name : part;
}

/** `Harbour Post Blog` on harbourpost.example, `Mark Denney` on markdenneyphotos.example. */
function partWithHost(page: Page, name: string): string | null {
  const [, host = ""] = hostKeys(page);
  const isOf = (part: string): boolean => {
    const glued = textKey(part).replaceAll(" ", "");
    const share = glued.length / host.length;
    return (
      glued.length >= FEWEST_SAME_CHARS &&
      (glued.includes(host) || (host.startsWith(glued) && share >= LEAST_SHARE_OF_HOST))
    );
  };
  if (host.length < FEWEST_SAME_CHARS || host.startsWith(textKey(name).replaceAll(" ", ""))) return null;
  for (const separator of SPACED) {
    const part = name.includes(separator) ? name.split(separator).find(isOf) : undefined;
    if (part !== undefined) return part.trim();
  }
  return null;
}

function partOfHost(page: Page, text: string): string | null {
  const hosts = hostKeys(page);
  for (const separator of SEPARATORS) {
    const parts = text.split(separator);
    for (const part of parts.length > 1 ? parts.reverse() : []) {
      if (hosts.includes(textKey(part).replaceAll(" ", ""))) return part.trim();
    }
  }
  return null;
}

/**
 * Tells texts that spell the page's host as words do, `Harbour Post` and not `harbourpost.example`. Null where no host is known, and
 * below other names: whether `a.b.example` is a part of b's site or a site of its own on it, nobody knows.
 */
export function hostTest(page: Page): SiteNameTest | null {
  const label = spelledHost(page);
  if (label === null) return null;
  return (text) =>
    text.length >= label.length &&
    text.length <= MOST_SHARE_SPELLED * label.length &&
    isWordCharacter(text.charAt(0)) &&
    textKey(text).replaceAll(" ", "") === label;
}

/** The letters and digits that such texts spell. */
export function spelledHost(page: Page): string | null {
  const host = bareHost(pageUrl(page)?.hostname ?? "");
  const label = textKey(host.slice(0, Math.max(0, host.indexOf(".")))).replaceAll(" ", "");
  return label.length < FEWEST_SPELLED_CHARS || host !== domainOf(host) ? null : label;
}

const FEWEST_SPELLED_CHARS = 3;
/** Spaces and marks make a name longer than its letters. */
const MOST_SHARE_SPELLED = 2;

/** Whether a name is only the page's host spelled out: `www.harbourpost.example`. */
export function isHostName(page: Page, name: string): boolean {
  const host = bareHost(pageUrl(page)?.hostname ?? "");
  return host !== "" && bareHost(name.trim()) === host;
}

/** `Harbour Post` in `Local news from Harbour Post Online`. */
const MOST_WORDS_AROUND_NAME = 3;

function cutOnce(title: string, parts: TitleParts): string | null {
  const { isName, mayBeName, isHeadline } = parts;
  const isWhole = isHeadline(title);
  for (const separator of SEPARATORS) {
    const last = title.lastIndexOf(separator);
    if (last > 0 && last + separator.length < title.length) {
      const before = title.slice(0, last).trim();
      const tail = title.slice(last + separator.length);
      if (
        isName(tail)
          ? !isName(before)
          : !isWhole && !isColon(separator.trimEnd()) && mayBeName(tail) && !mayBeName(before)
      )
        return before;
    }
    const first = title.indexOf(separator);
    if (first > 0 && !isWhole) {
      const head = title.slice(0, first);
      const behind = title.slice(first + separator.length).trim();
      if ((isName(head) || (mayBeName(head) && isHeadline(behind))) && !mayBeName(behind)) return behind;
    }
  }
  return isWhole ? null : cutToHeadline(title, parts);
}

/** A colon stands in headlines too: what is before it or behind must be a site's name and nothing more. */
function isColon(mark: string): boolean {
  return mark === ":" || mark === "：";
}

/** `Ferry opens - Local - The Post` is `Ferry opens` where that is the page's headline; a kicker before the headline stays with it. */
function cutToHeadline(title: string, { isHeadline, mayBeName }: TitleParts): string | null {
  const cut = cutsOf(title).find(
    ([before, behind, mark]) =>
      before !== "" && isHeadline(before) && (isColon(mark) ? mayBeName(behind) : !isHeadline(behind)),
  );
  return cut?.[0] ?? null;
}

/** Every place where a title has a mark that can part it from a name: what is before it, behind it, and the mark. The last places first. */
export function cutsOf(title: string): (readonly [string, string, string])[] {
  return SEPARATORS.flatMap((separator) => {
    const mark = separator.trimEnd();
    const pieces = title.split(mark);
    return pieces
      .slice(1)
      .map(
        (_, i) =>
          [
            pieces
              .slice(0, i + 1)
              .join(mark)
              .trim(),
            pieces.slice(i + 1).join(mark),
            mark,
          ] as const,
      )
      .reverse();
  });
}

function isOfHost(name: string, host: string): boolean {
  return (
    name.length >= FEWEST_SAME_CHARS && host.length >= FEWEST_SAME_CHARS && (host.includes(name) || name.includes(host))
  );
}

/** The host without marks, and its own label without suffixes: `news.harbour-post.co.example` gives both `newsharbourpostcoexample` and `harbourpost`. */
const hostKeys: (page: Page) => readonly string[] = oncePerPage((page) => {
  const host = bareHost(pageUrl(page)?.hostname ?? "");
  const labels = host.split(".");
  const named = labels.slice(0, -1).sort((a, b) => b.length - a.length)[0] ?? "";
  return [host, named].map((text) => textKey(text).replaceAll(" ", "")).filter((key) => key !== "");
});
