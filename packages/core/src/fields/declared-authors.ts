import type { LabelledPage } from "../classify/label.ts";
import { labelAlone } from "../grammar/names/byline-sections.ts";
import type { BylineRole } from "../grammar/names/lexicon.ts";
import { type SplitOptions, splitNames } from "../grammar/names/split.ts";
import { nameKey } from "../grammar/names/words.ts";
import type { Declared, Json, JsonLdNode, JsonObject, Property } from "../parse/page.ts";
import { known } from "../schema/known.ts";
import { isTable } from "../schema/table.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";
import { isArticle, storyNodes } from "./article-node.ts";
import type { AuthorClaim, AuthorWitness } from "./author-claim.ts";
import { metaContents } from "./declared-meta.ts";
import { isHomeWord } from "./home-words.ts";
import { objectsOf, placeOf, stringsOf } from "./json-ld.ts";

/** Tells whether a name is the publisher's own. */
export type SiteTest = (name: string) => boolean;

/** Judged on the Fundus pages: about the share of the names of each witness that the gold has. */
const WEIGHT_ARTICLE_NODE = 0.9;
const WEIGHT_PAGE_NODE = 0.6;
const WEIGHT_META = 0.75;
const WEIGHT_MARKUP = 0.7;

/** Names of metas that name authors, whatever system's prefix they have: `cXenseParse:author`, `article:author_name`, `dc.creator`. */
const AUTHOR_META =
  /^(?:(?!smartbanner).*[:._-])?(?:authors?|author_?name|articleauthor|byl(?:ine)?|written by)$|^(?:dc(?:terms)?[:.])?creator$|^twitter:data1$/;
/** A Twitter card's first label says what its value is. */
const TWITTER_VALUE = "twitter:data1";
const TWITTER_LABEL = "twitter:label1";
/** Everything that the page declares of its authors outside its text, one witness for each place, the most trusted first. */
export function declaredAuthors(labelled: LabelledPage, isSite: SiteTest): readonly AuthorWitness[] {
  const { declared } = labelled.page;
  const nodes = storyNodes(labelled).flatMap((node) => nodeWitnesses(declared, node, isSite));
  return [...nodes, ...metaWitnesses(declared, isSite), ...propertyWitnesses(declared, isSite)].filter(
    ({ claims }) => claims.length > 0 && claims.length <= MOST_AUTHORS,
  );
}

/** More names are those of a list of references, whose markup says author of each. */
export const MOST_AUTHORS = 20;

const NODE_PROPERTIES: readonly (readonly [string, BylineRole])[] = [
  ["author", "author"],
  ["creator", "author"],
  ["contributor", "contributor"],
  ["editor", "editor"],
  ["translator", "translator"],
];

function nodeWitnesses(declared: Declared, node: JsonLdNode, isSite: SiteTest): AuthorWitness[] {
  return NODE_PROPERTIES.filter(([property]) => node.value[property] !== undefined).map(([property, role]) => {
    const from = placeOf(node, property);
    const weight = isArticle(node) ? WEIGHT_ARTICLE_NODE : WEIGHT_PAGE_NODE;
    return {
      from,
      weight,
      labelled: false,
      claims: valueClaims(declared, node.value[property], { from, role, isSite }),
    };
  });
}

interface ClaimContext {
  readonly from: string;
  readonly role: BylineRole;
  readonly isSite: SiteTest;
}

/** A JSON-LD author: a string, an object, a reference, or a list of these. */
function valueClaims(declared: Declared, value: Json | undefined, context: ClaimContext): AuthorClaim[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => valueClaims(declared, item, context));
  if (isTable(value)) return objectsOf(declared, value).flatMap((object) => objectClaims(object, context));
  return stringsOf(value).flatMap((name) => nameClaims(name, null, context));
}

function objectClaims(object: JsonObject, context: ClaimContext): AuthorClaim[] {
  const names = stringsOf(object["name"] ?? object["alternateName"]);
  const given = stringsOf(object["givenName"])[0];
  const family = stringsOf(object["familyName"])[0];
  if (names.length === 0 && given !== undefined && family !== undefined) names.push(`${given} ${family}`);
  const declaredAs = declaredKind(object["@type"]);
  // Who says that the site is a person's.
  const isOwner = declaredAs === "person" && stringsOf(object["@type"]).includes("Organization");
  const url = stringsOf(object["url"])[0];
  const email = stringsOf(object["email"])[0];
  const affiliation = stringsOf(object["affiliation"] ?? object["worksFor"])[0];
  const own = isOwner ? { ...context, isSite: NOBODYS } : context;
  const claims = names.flatMap((name) => nameClaims(name, declaredAs, own));
  if (claims.length !== 1) return claims;
  return claims.map((claim) => ({
    ...claim,
    ...known({ url, ...(claim.kind === "person" ? { email, affiliation } : {}) }),
  }));
}

const NOBODYS = () => false;

function declaredKind(types: Json | undefined): SplitOptions["declaredAs"] {
  const names = stringsOf(types).map((type) => type.slice(type.lastIndexOf("/") + 1));
  if (names.includes("Person")) return "person";
  return names.some((name) => name.endsWith("Organization")) ? "organization" : null;
}

function metaWitnesses(declared: Declared, isSite: SiteTest): AuthorWitness[] {
  const label = labelAlone(metaContents(declared, TWITTER_LABEL)[0]?.content ?? "");
  const witnesses: AuthorWitness[] = [];
  const names = new Set(["author", ...declared.metas.map(({ name }) => name).filter((name) => AUTHOR_META.test(name))]);
  for (const name of names) {
    const values = metaContents(declared, name);
    if (values.length === 0 || (name === TWITTER_VALUE && label?.role !== "author")) continue;
    const from = `meta:${name}`;
    const claims = values.flatMap(({ content }) => nameClaims(content, null, { from, role: "author", isSite }));
    witnesses.push({ from, weight: WEIGHT_META, labelled: false, claims });
  }
  return witnesses;
}

const ARTICLE_ITEMS = ["article", "posting", "webpage", "person", "report", ""];
/** A longer value is the author's biography; the name inside it is a property of its own. */
const LONGEST_VALUE = 100;
/** The person's name stands within so many nodes of the author property. */
const MOST_NODES_APART = 120;
/** Authors of one story stand side by side; those further on wrote comments and other stories. */
const MOST_NODES_BETWEEN = 40;

/** Microdata and RDFa: the first author property of an article and those beside it; later ones are of comments and other stories. */
function propertyWitnesses(declared: Declared, isSite: SiteTest): AuthorWitness[] {
  const from = "microdata:author";
  const claims: AuthorClaim[] = [];
  let last: number | null = null;
  for (const property of declared.properties) {
    if (!isAuthorProperty(property) || (last !== null && property.node - last > MOST_NODES_BETWEEN)) continue;
    last = property.node;
    const value = innerName(declared, property) ?? property.value;
    if (value.length <= LONGEST_VALUE)
      for (const claim of nameClaims(repairText(value), null, { from, role: "author", isSite })) claims.push(claim);
  }
  return [{ from, weight: WEIGHT_MARKUP, labelled: false, claims }];
}

function isAuthorProperty({ name, itemType, value }: Property): boolean {
  return (
    (name === "author" || name === "creator") &&
    ARTICLE_ITEMS.some((type) => (type === "" ? itemType === "" : itemType.endsWith(type))) &&
    !ADDRESS.test(value)
  );
}

/** `https://paper.example/ann-lee`, `/author/ann-lee/` */
const ADDRESS = /^\/|:\/\//;

/** The `name` of the person item that the author property holds. */
function innerName(declared: Declared, { node, value }: Property): string | null {
  const inner = declared.properties.find(
    (other) => other.node > node && other.name === "name" && value.includes(other.value),
  );
  return inner !== undefined && inner.node - node <= MOST_NODES_APART ? inner.value : null;
}

function nameClaims(value: string, declaredAs: SplitOptions["declaredAs"], context: ClaimContext): AuthorClaim[] {
  const raw = foldSpace(value);
  const siteName = !raw.includes("@") && !raw.includes("://") && context.isSite(raw) ? raw : null;
  return splitNames(raw, { siteName, declaredAs: declaredAs ?? null }).flatMap((part): AuthorClaim[] => {
    if (part.kind === "noise" || isHomeWord(part.name)) return [];
    // A person's own site bears the person's name.
    const isOwner = declaredAs === "person" && part.kind === "person" && part.name.includes(" ");
    const own = !isOwner && context.isSite(part.name);
    const kind = own && part.kind === "person" && declaredAs !== "person" ? "organization" : part.kind;
    const role = part.role === "author" ? context.role : part.role;
    return [
      {
        kind,
        role,
        name: part.name,
        key: nameKey(part.name),
        own,
        agency: part.agency,
        raw,
        spans: [],
        from: context.from,
      },
    ];
  });
}
