import type { Problem } from "../../outcome.ts";
import { type Declared, ELEMENT, type JsonLdNode, type LinkTag, type Meta, type Tree } from "../page.ts";
import { TAG } from "../tags.ts";
import { foldSpace } from "./fold-space.ts";
import { readJsonLd } from "./json-ld.ts";
import { readProperties } from "./properties.ts";

/** Metas, links and properties kept of one page, give or take the last element's; real pages have some hundreds at most. */
const MOST_DECLARED = 2000;
const META_KEYS = ["property", "name", "itemprop", "http-equiv"];
const JSON_LD_TYPE = "application/ld+json";

/** Reads all that the page says of itself outside its text, in one pass over its elements. */
export function readDeclared(tree: Tree, problems: Problem[]): Declared {
  const metas: Meta[] = [];
  const links: LinkTag[] = [];
  const blocks: string[] = [];
  const tooMany = new Set<"meta" | "link" | "properties">();
  let title: string | null = null;
  let htmlLang: string | null = null;
  let base: string | null = null;
  for (let node = 1; node < tree.length; node++) {
    if (tree.kind[node] !== ELEMENT) continue;
    const tag = tree.tag[node];
    if (tag === TAG.meta) {
      if (metas.length < MOST_DECLARED) addMetas(tree, node, metas);
      else tooMany.add("meta");
    } else if (tag === TAG.link) {
      if (links.length < MOST_DECLARED) addLink(tree, node, links);
      else tooMany.add("link");
    } else if (tag === TAG.script) {
      if (isJsonLd(tree, node)) blocks.push(tree.text(node + 1));
    } else if (tag === TAG.title) title ??= foldSpace(tree.text(node + 1));
    else if (tag === TAG.html) htmlLang ??= tree.attribute(node, "lang") ?? tree.attribute(node, "xml:lang");
    else if (tag === TAG.base) base ??= tree.attribute(node, "href");
  }
  const properties = readProperties(tree, MOST_DECLARED);
  if (properties.length > MOST_DECLARED) tooMany.add("properties");
  for (const what of tooMany) problems.push({ code: "declared-limit", detail: `${MOST_DECLARED} of ${what}` });
  const jsonLd: readonly JsonLdNode[] = readJsonLd(blocks, problems);
  return {
    title: title || null,
    htmlLang: htmlLang || null,
    base,
    metas,
    links,
    jsonLd,
    properties,
  };
}

function addMetas(tree: Tree, node: number, metas: Meta[]): void {
  // Hand-made templates write `value` for `content`.
  const content = tree.attribute(node, "content") ?? tree.attribute(node, "value");
  if (content === null) return;
  for (const key of META_KEYS) {
    const name = tree.attribute(node, key)?.trim().toLowerCase();
    if (name) metas.push({ name, content, node });
  }
}

function addLink(tree: Tree, node: number, links: LinkTag[]): void {
  const href = tree.attribute(node, "href")?.trim();
  const rel = foldSpace(tree.attribute(node, "rel") ?? "").toLowerCase();
  if (href && rel) links.push({ rel: rel.split(" "), href, type: tree.attribute(node, "type") });
}

function isJsonLd(tree: Tree, node: number): boolean {
  if ((tree.subtreeEnd[node] ?? 0) < node + 2) return false;
  const type = tree.attribute(node, "type");
  return type !== null && type.trim().toLowerCase().split(";")[0] === JSON_LD_TYPE;
}
