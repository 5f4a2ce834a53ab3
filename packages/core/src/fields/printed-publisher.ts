import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { wordsOf } from "../grammar/names/words.ts";
import { ELEMENT } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { hostTest, spelledHost } from "./site-name.ts";

/** A name that the page prints of its site. */
export interface PrintedPublisher {
  readonly name: string;
  /** Where it is a line of the page; in a logo it is none. */
  readonly span: Span | null;
}

/** The first line, else the first logo's words, that spell the page's host: `Harbour Post` on harbourpost.example. */
export function printedPublisher(labelled: LabelledPage): PrintedPublisher | null {
  const { page, galley } = labelled;
  const spellsHost = hostTest(page);
  if (spellsHost === null) return null;
  const line = galley.blocks.find(({ text, hidden }) => !hidden && spellsHost(text));
  if (line !== undefined) return { name: line.text, span: line.span };
  if (page.capture.kind === "text") return namedInText(labelled);
  const { tree } = page;
  for (let node = 0; node < tree.length; node++) {
    if (tree.kind[node] !== ELEMENT || tree.tag[node] !== TAG.img) continue;
    const name = foldSpace(tree.attribute(node, "alt") ?? "");
    if (spellsHost(name)) return { name, span: null };
  }
  return null;
}

/** The first words of plain text that spell the host: `Read more in Harbour Post`. */
function namedInText({ page, galley: { text } }: LabelledPage): PrintedPublisher | null {
  const host = spelledHost(page);
  if (host === null) return null;
  const words = wordsOf(text);
  for (const [first, { span }] of words.entries()) {
    let key = "";
    for (const last of words.slice(first, first + MOST_WORDS)) {
      key += textKey(last.text).replaceAll(" ", "");
      if (!host.startsWith(key)) break;
      const name = text.slice(span[0], last.span[1]);
      if (key === host && name.charAt(0) === name.charAt(0).toUpperCase())
        return { name, span: [span[0], last.span[1]] };
    }
  }
  return null;
}

const MOST_WORDS = 5;
