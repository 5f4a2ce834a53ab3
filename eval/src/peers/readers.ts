import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { documentOf, SOME_URL } from "../dom-document.ts";
import { textOfHtml } from "../html-text.ts";
import type { Peer, PeerReading } from "./peer.ts";
import { NOTHING } from "./peer.ts";

const readability: Peer = {
  name: "readability",
  read: async (html, url) => {
    const result = new Readability(documentOf(html, url)).parse();
    if (result === null) return NOTHING;
    return {
      title: result.title ?? null,
      author: result.byline ?? null,
      published: result.publishedTime ?? null,
      excerpt: result.excerpt ?? null,
      image: null,
      language: result.lang ?? null,
      ...contentOf(result.content),
    };
  },
};

const defuddle: Peer = {
  name: "defuddle",
  read: async (html, url) => {
    // Without `useAsync` it would fetch from third parties where a page looks empty.
    const result = await Defuddle(documentOf(html, url), url, { useAsync: false });
    return {
      title: filled(result.title),
      author: filled(result.author),
      published: filled(result.published),
      excerpt: filled(result.description),
      image: filled(result.image),
      language: filled(result.language),
      ...contentOf(result.content),
    };
  },
};

const articleExtractor: Peer = {
  name: "article-extractor",
  read: async (html, url) => {
    const result = await extractFromHtml(html, url || SOME_URL);
    if (result === null) return NOTHING;
    return {
      title: filled(result.title),
      author: filled(result.author),
      published: filled(result.published),
      excerpt: filled(result.description),
      image: filled(result.image),
      language: null,
      ...contentOf(result.content),
    };
  },
};

/** The peers that run in this process; those of `python-peers.ts` do not. */
export const READERS: readonly Peer[] = [readability, defuddle, articleExtractor];

function contentOf(html: string | null | undefined): Pick<PeerReading, "text" | "withoutFigures" | "captions"> {
  return textOfHtml(html ?? "");
}

function filled(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text;
}
