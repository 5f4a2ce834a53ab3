import type { LabelledPage } from "../classify/label.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import type { Candidate } from "./candidate.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf, stringsOf } from "./json-ld.ts";

/** How often each witness alone words the headline as the page prints it (field guide, 3.1), rounded. */
const WEIGHT_JSON_LD = 0.6;
const WEIGHT_MICRODATA = 0.5;
const WEIGHT_TITLE = 0.4;
const WEIGHT_ALTERNATIVE = 0.2;
const WEIGHT_META: Readonly<Record<string, number>> = {
  "og:title": 0.55,
  "twitter:title": 0.4,
  "parsely-title": 0.4,
  "sailthru.title": 0.4,
  "cxenseparse:title": 0.4,
  "dc.title": 0.4,
  "dcterms.title": 0.4,
  headline: 0.4,
  title: 0.3,
};
/** Longer is no headline. */
export const MOST_HEADLINE_CHARS = 400;

/** Every wording of the headline that the page declares outside its text, as declared: with the site's name, if it has it. */
export function declaredHeadlines(labelled: LabelledPage): Candidate<string>[] {
  const { declared } = labelled.page;
  const [node] = storyNodes(labelled);
  const linked =
    node === undefined
      ? []
      : LINKED.flatMap(([property, weight]) =>
          stringsOf(node.value[property])
            .slice(0, 1)
            .map((raw) => say(raw, placeOf(node, property), weight)),
        );
  const micro = declared.properties
    .filter((property) => property.name === "headline")
    .slice(0, 1)
    .map((property) => say(property.value, "microdata:headline", WEIGHT_MICRODATA));
  const metas = metaContents(declared, ...Object.keys(WEIGHT_META)).map(({ name, content }) =>
    say(content, `meta:${name}`, WEIGHT_META[name] ?? 0),
  );
  const title = declared.title === null ? [] : [say(declared.title, "title", WEIGHT_TITLE)];
  return [...linked, ...metas, ...micro, ...title].filter(
    ({ value }) => value !== "" && value.length <= MOST_HEADLINE_CHARS,
  );
}

const LINKED = [
  ["headline", WEIGHT_JSON_LD],
  ["name", WEIGHT_TITLE],
  ["alternativeHeadline", WEIGHT_ALTERNATIVE],
] as const;

function say(raw: string, from: string, weight: number): Candidate<string> {
  return { value: foldSpace(repairText(raw)), raw, spans: [], how: "structured", from, weight };
}

/** Whether a witness words the story's headline and not only a title for the window or another wording. */
export function isHeadlineWitness({ from }: Candidate<string>): boolean {
  return (
    from.endsWith("/headline") ||
    from === "meta:og:title" ||
    from === "meta:twitter:title" ||
    from === "microdata:headline"
  );
}
