import type { LabelledPage } from "../classify/label.ts";
import { foldSpace } from "../text/same-text.ts";
import { articleNode, markedAs } from "./article-node.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf, stringAt } from "./json-ld.ts";
import { keysOf } from "./text-keys.ts";

/** How the page describes its story: for search engines, networks, in microdata. */
export interface Description {
  readonly text: string;
  readonly key: string;
  readonly from: string;
}

export function descriptions(labelled: LabelledPage): Description[] {
  const keyOf = keysOf(labelled.page);
  const described = (text: string, from: string): Description => ({ text, key: keyOf(text), from });
  const node = articleNode(labelled);
  const linked = ["description", "alternativeHeadline", "abstract"].flatMap((property): Description[] => {
    const text = stringAt(node, property);
    return text === null || node === null ? [] : [described(text, placeOf(node, property))];
  });
  const metas = metaContents(
    labelled.page.declared,
    "og:description",
    "twitter:description",
    "description",
    "dc.description",
    "abstract",
  );
  const marked = markedAs(labelled.page, "description").slice(0, 1);
  return [
    ...linked,
    ...metas.map(({ name, content }) => described(content, `meta:${name}`)),
    ...marked.map(({ name, value }) => described(foldSpace(value), `microdata:${name}`)),
  ];
}

/** Equal but for typography and a place name before it; a declared text that was cut short is equal as far as it goes. */
export function isSame({ text, key: said }: Description, shown: string): boolean {
  if (said === "" || shown === "") return false;
  if (said === shown) return true;
  if (said.length < LEAST_CUT_CHARS) return false;
  if (shown.endsWith(said)) return shown.length - said.length <= MOST_PLACE_CHARS;
  return isCut(text) && shown.startsWith(said.slice(0, said.lastIndexOf(" ")));
}

const LEAST_CUT_CHARS = 60;
/** `Hamburg.` before a standfirst that is declared without it. */
const MOST_PLACE_CHARS = 30;

function isCut(text: string): boolean {
  return text.endsWith("…") || text.endsWith("...");
}
