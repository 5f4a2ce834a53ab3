import type { LabelledPage } from "../classify/label.ts";
import { type Fact, type Span, UNKNOWN } from "../evidence.ts";
import { findAgencies } from "../grammar/names/agencies.ts";
import { readCopyrightHolder } from "../grammar/names/copyright-line.ts";
import type { Declared, Json } from "../parse/page.ts";
import type { Publisher } from "../record.ts";
import { known } from "../schema/known.ts";
import { foldSpace, textKey } from "../text/same-text.ts";
import { storyNodes } from "./article-node.ts";
import { type Candidate, sayName } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { objectsOf, placeOf, stringsOf } from "./json-ld.ts";
import { nameBesideHeadline } from "./name-beside-headline.ts";
import { pageUrl, parseUrl } from "./page-url.ts";
import { printedWith } from "./printed.ts";
import { printedPublisher } from "./printed-publisher.ts";
import type { PublisherHome } from "./publisher-home.ts";
import { isHostName, nameInTitle, withoutSlogan } from "./site-name.ts";
import { storyExtent } from "./story-extent.ts";

const WEIGHT = {
  "og:site_name": 0.8,
  publisher: 0.7,
  isPartOf: 0.5,
  webSite: 0.55,
  organization: 0.45,
  application: 0.5,
  otherMeta: 0.4,
  /** A host in the place of a name: any name is better, and it is better than none. */
  host: 0.35,
  title: 0.4,
  besideHeadline: 0.36,
  printed: 0.42,
  footer: 0.38,
} as const;
const OTHER_METAS = [
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "article:publisher_name",
  "apple-mobile-web-app-title",
];
/** Longer is a slogan. */
const MOST_NAME_CHARS = 80;

/** Who publishes the page. The name is null unless the page states it; country and zone are inferred (`basis` says from what). */
export function readPublisher(labelled: LabelledPage, home: PublisherHome, headline = ""): Fact<Publisher> {
  const name = choose(nameCandidates(labelled, headline), textKey);
  const url = originOf(labelled);
  const where = known({ country: home.country, place: home.place, zone: home.zone?.zone, url });
  if (name.value === null && home.country === null)
    return url === null
      ? UNKNOWN
      : { value: { name: null, url }, how: "inferred", from: "url", confidence: HOST_CONFIDENCE };
  if (name.value === null)
    return { value: { name: null, ...where }, how: "inferred", confidence: home.confidence, basis: home.basis };
  const { value, alternatives, basis, ...fact } = name;
  return {
    value: { name: value, ...where },
    ...fact,
    basis: [...(basis ?? []), ...home.basis],
    ...known({ alternatives: alternatives?.map((other) => ({ ...other, value: { name: other.value } })) }),
  };
}

/** The address tells where the page lay, not who made it. */
const HOST_CONFIDENCE = 0.3;

function nameCandidates(labelled: LabelledPage, headline: string): Candidate<string>[] {
  const { declared } = labelled.page;
  const metas = metaContents(declared, "og:site_name").map(({ name, content }) =>
    sayName(content, `meta:${name}`, WEIGHT["og:site_name"]),
  );
  const application = metaContents(declared, "application-name").map(({ name, content }) =>
    sayName(content, `meta:${name}`, WEIGHT.application),
  );
  const others = metaContents(declared, ...OTHER_METAS).map(({ name, content }) =>
    sayName(content, `meta:${name}`, WEIGHT.otherMeta),
  );
  const linked = storyNodes(labelled).flatMap((node) => [
    ...namesOf(declared, node.value["publisher"]).map((raw) =>
      sayName(raw, placeOf(node, "publisher"), WEIGHT.publisher),
    ),
    ...namesOf(declared, publicationOf(declared, node.value["isPartOf"])).map((raw) =>
      sayName(raw, placeOf(node, "isPartOf"), WEIGHT.isPartOf),
    ),
  ]);
  const sites = declared.jsonLd.flatMap((node) => {
    // The first step of a way through the site is called "Home".
    if (node.pointer.includes("/itemListElement/")) return [];
    const weight = node.types.includes("WebSite")
      ? WEIGHT.webSite
      : node.types.includes("NewsMediaOrganization")
        ? WEIGHT.organization
        : 0;
    return weight === 0 ? [] : namesOf(declared, node.value).map((raw) => sayName(raw, placeOf(node, "name"), weight));
  });
  const said = [...metas, ...linked, ...application, ...sites, ...others]
    .filter(({ value }) => value.length <= MOST_NAME_CHARS && parseUrl(value) === null && !holds(value, headline))
    .filter(({ value }) => !value.includes(TEMPLATE_MARK))
    .map((one) => ({ ...one, value: withoutSlogan(labelled.page, one.value.replace(BEHIND_NAME, "") || one.value) }))
    .map((one) => (isHostName(labelled.page, one.value) ? { ...one, weight: Math.min(one.weight, WEIGHT.host) } : one));
  const all = said.some(({ weight }) => weight > WEIGHT.host)
    ? said
    : [...said, ...titleName(labelled, headline), ...printedName(labelled), ...rightsHolders(labelled)];
  return all.map((one) => (COMPANY.test(one.value) ? { ...one, weight: one.weight * SHARE_OF_COMPANY } : one));
}

/** `Harbour Post -`, `Harbour Post (www.post.example)`, `Harbour Post , http://post.example`, `Ann Lee info@post.example` */
const BEHIND_NAME = /(?: ?,? (?:\(www\.|https?:)\S*| [^ @]+@[^ @]+|[ ,|–—-]{1,4})$/;

/** A template that nobody filled: `{{ site.name }}`. */
const TEMPLATE_MARK = "{";

/** `Ferry opens after nine months | Harbour Post` is the page's title in the place of a name. */
function holds(name: string, headline: string): boolean {
  return headline.length >= SHORTEST_HEADLINE && name.length > headline.length && name.includes(headline);
}

const SHORTEST_HEADLINE = 12;

/** A company publishes the paper whose name stands elsewhere. */
const COMPANY =
  /(?:[\s,](?:GmbH|AG|[KC]o|KG|Ltd|Limited|LLC|Inc|Corp|Corporation|plc|S\.?A|S\.L|B\.V|z o\.o|S\.K\.A|Media Group)\.?|有限公司)$|^(?:ООО|ОАО|ЗАО|ТОО) /;
const SHARE_OF_COMPANY = 0.7;

function printedName(labelled: LabelledPage): Candidate<string>[] {
  const printed = printedPublisher(labelled);
  if (printed === null) return [];
  const { name, span } = printed;
  if (span === null) return [sayName(name, "img[alt]", WEIGHT.printed)];
  return [{ ...sayName(name, "text", WEIGHT.printed), spans: [span], how: "stated" }];
}

/** Where the title's part spells the host, or is all that it has besides the headline, it is the site's name. */
function titleName({ page }: LabelledPage, headline: string): Candidate<string>[] {
  const named = nameInTitle(page);
  const name = named ?? nameBesideHeadline(page, headline);
  if (name === null) return [];
  const weight = isHostName(page, name) ? WEIGHT.host : named === null ? WEIGHT.besideHeadline : WEIGHT.title;
  return [{ ...sayName(name, "title", weight), how: "inferred" }];
}

/** Who the page's footer says holds the rights: before the story's end such a line is a picture's, and an agency holds those of its own texts. */
function rightsHolders(labelled: LabelledPage): Candidate<string>[] {
  const { lastBody } = storyExtent(labelled);
  const named = nameInTitle(labelled.page);
  // Where the title has a name like the host, this is whom the site belongs to.
  const weight = WEIGHT.footer * (named === null || isHostName(labelled.page, named) ? 1 : SHARE_OF_COMPANY);
  const lines = [...printedWith(labelled, "footer"), ...printedWith(labelled, "other")];
  return lines.flatMap(({ text, block, span: [start] }): Candidate<string>[] => {
    const holder = block > lastBody ? readCopyrightHolder(text) : null;
    if (holder === null || findAgencies(text).length > 0) return [];
    const { name, span } = holder;
    const spans: Span[] = [[start + span[0], start + span[1]]];
    return [{ value: foldSpace(name), raw: name, spans, how: "stated", from: "text", weight }];
  });
}

function namesOf(declared: Declared, value: Json | undefined): string[] {
  const names =
    typeof value === "string"
      ? stringsOf(value)
      : objectsOf(declared, value).flatMap((object) => stringsOf(object["name"]));
  return names.slice(0, 1);
}

/** A story is part of its page as well as of a publication: only the latter has the publisher's name. */
function publicationOf(declared: Declared, value: Json | undefined): Json | undefined {
  return objectsOf(declared, value).find((object) =>
    stringsOf(object["@type"]).some((type) => !type.endsWith("WebPage")),
  );
}

function originOf({ page }: LabelledPage): string | null {
  const url = pageUrl(page);
  return url?.protocol.startsWith("http") ? url.origin : null;
}
