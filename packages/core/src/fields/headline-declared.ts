import type { LabelledPage } from "../classify/label.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf, stringsOf } from "./json-ld.ts";

/** Metas that word the headline, the most trusted first. Lower case. */
const TITLE_METAS = [
  "og:title",
  "twitter:title",
  "parsely-title",
  "sailthru.title",
  "cxenseparse:title",
  "dc.title",
  "dcterms.title",
  "headline",
  "title",
];
/** Longer is no headline. */
export const MOST_HEADLINE_CHARS = 400;

/** Who words the headline outside the page's text. */
export type HeadlineWitness = "ld" | "ldName" | "ldAlternative" | "og" | "twitter" | "microdata" | "meta" | "title";

/** A wording that the page declares, with the site's name if it has it. */
export interface DeclaredHeadline {
  readonly witness: HeadlineWitness;
  readonly text: string;
  readonly raw: string;
  readonly from: string;
}

/** Every wording of the headline that the page declares outside its text. */
export function declaredHeadlines(labelled: LabelledPage): DeclaredHeadline[] {
  const { declared } = labelled.page;
  const found: DeclaredHeadline[] = [];
  const add = (witness: HeadlineWitness, raw: string, from: string): void => {
    const text = foldSpace(repairText(raw));
    if (text !== "" && text.length <= MOST_HEADLINE_CHARS) found.push({ witness, text, raw, from });
  };
  const [node] = storyNodes(labelled);
  if (node !== undefined) {
    for (const [property, witness] of LINKED) {
      const [raw] = stringsOf(node.value[property]);
      if (raw !== undefined) add(witness, raw, placeOf(node, property));
    }
  }
  for (const { name, content } of metaContents(declared, ...TITLE_METAS)) {
    add(name === "og:title" ? "og" : name === "twitter:title" ? "twitter" : "meta", content, `meta:${name}`);
  }
  const marked = declared.properties.find((property) => property.name === "headline");
  if (marked !== undefined) add("microdata", marked.value, "microdata:headline");
  if (declared.title !== null) add("title", declared.title, "title");
  return found;
}

const LINKED = [
  ["headline", "ld"],
  ["name", "ldName"],
  ["alternativeHeadline", "ldAlternative"],
] as const;
