import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { decodeBytes } from "@tearsheet/eval/decode-bytes";
import { documentOf, SOME_URL } from "@tearsheet/eval/dom-document";
import { Defuddle } from "defuddle/node";
import { parseDocument } from "htmlparser2";
import { parse } from "parse5";
import { extract } from "tearsheet";
import type { BenchPage } from "./pages.ts";
import type { NodeContender } from "./roll.ts";

/** A page made ready outside the clock: the bytes, and for tools that take strings the decoded page. */
interface ReadyPage extends BenchPage {
  readonly html: string;
}

/** Does a contender's whole job and returns something that depends on all of it, so that no work can be skipped. */
type Job = (page: ReadyPage) => number | Promise<number>;

export const JOBS: Readonly<Record<NodeContender, Job>> = {
  // From bytes: decoding is part of our job, and done for the others outside the clock.
  tearsheet: ({ bytes, url }) => {
    const outcome = extract(bytes, URL.canParse(url) ? { url } : {});
    return outcome.kind === "unreadable" ? 0 : outcome.record.body.text.length + outcome.record.regions.length;
  },
  "readability on linkedom": ({ html, url }) =>
    new Readability(documentOf(html, url)).parse()?.textContent?.length ?? 0,
  "defuddle on linkedom": async ({ html, url }) =>
    (await Defuddle(documentOf(html, url), url, { useAsync: false })).content.length,
  "article-extractor": async ({ html, url }) => (await extractFromHtml(html, url || SOME_URL))?.content?.length ?? 0,
  "htmlparser2, parse only": ({ html }) => parseDocument(html).children.length,
  "parse5, parse only": ({ html }) => parse(html).childNodes.length,
};

export function ready(page: BenchPage): ReadyPage {
  return { ...page, html: decodeBytes(page.bytes) };
}
