import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { decodeBytes } from "@tearsheet/eval/decode-bytes";
import { documentOf, SOME_URL } from "@tearsheet/eval/dom-document";
import { Defuddle } from "defuddle/node";
import { parseDocument } from "htmlparser2";
import { parse } from "parse5";
import { extract } from "tearsheet";

/** A page as all contenders get it. */
export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** A page made ready outside the clock: the bytes, and for tools that take strings the decoded page. */
export interface ReadyPage extends BenchPage {
  readonly html: string;
}

export interface Contender {
  readonly name: ContenderName;
  /** Does the whole job and returns something that depends on all of it, so that no work can be skipped. */
  readonly run: (page: ReadyPage) => number | Promise<number>;
}

export const OURS: ContenderName = "tearsheet";

export type ContenderName = (typeof CONTENDER_NAMES)[number];

export const CONTENDER_NAMES = [
  "tearsheet",
  "readability on linkedom",
  "defuddle on linkedom",
  "article-extractor",
  "htmlparser2, parse only",
  "parse5, parse only",
] as const;

export const CONTENDERS: readonly Contender[] = [
  {
    // From bytes: decoding is part of our job, and done for the others outside the clock.
    name: OURS,
    run: ({ bytes, url }) => {
      const outcome = extract(bytes, URL.canParse(url) ? { url } : {});
      return outcome.kind === "unreadable" ? 0 : outcome.record.body.text.length + outcome.record.regions.length;
    },
  },
  {
    name: "readability on linkedom",
    run: ({ html, url }) => new Readability(documentOf(html, url)).parse()?.textContent?.length ?? 0,
  },
  {
    name: "defuddle on linkedom",
    run: async ({ html, url }) => (await Defuddle(documentOf(html, url), url, { useAsync: false })).content.length,
  },
  {
    name: "article-extractor",
    run: async ({ html, url }) => (await extractFromHtml(html, url || SOME_URL))?.content?.length ?? 0,
  },
  { name: "htmlparser2, parse only", run: ({ html }) => parseDocument(html).children.length },
  { name: "parse5, parse only", run: ({ html }) => parse(html).childNodes.length },
];

export function contenderNamed(name: string): Contender | undefined {
  return CONTENDERS.find((contender) => contender.name === name);
}

export function ready(page: BenchPage): ReadyPage {
  return { ...page, html: decodeBytes(page.bytes) };
}

/** The tools log to the console; a benchmark's output is a table. */
export function silenceConsole(): void {
  console.log = console.warn = console.error = console.info = console.debug = () => undefined;
}
