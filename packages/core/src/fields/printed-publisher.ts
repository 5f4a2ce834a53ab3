import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { ELEMENT } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { foldSpace } from "../text/same-text.ts";
import { hostTest } from "./site-name.ts";

/** A name that the page prints of its site. */
export interface PrintedPublisher {
  readonly name: string;
  /** Where it is a line of the page; in a logo it is none. */
  readonly span: Span | null;
}

/** The first line, else the first logo's words, that spell the page's host: `Harbour Post` on harbourpost.example. */
export function printedPublisher({ page, galley }: LabelledPage): PrintedPublisher | null {
  const spellsHost = hostTest(page);
  if (spellsHost === null) return null;
  const line = galley.blocks.find(({ text, hidden }) => !hidden && spellsHost(text));
  if (line !== undefined) return { name: line.text, span: line.span };
  const { tree } = page;
  for (let node = 0; node < tree.length; node++) {
    if (tree.kind[node] !== ELEMENT || tree.tag[node] !== TAG.img) continue;
    const name = foldSpace(tree.attribute(node, "alt") ?? "");
    if (spellsHost(name)) return { name, span: null };
  }
  return null;
}
