import type { Problem } from "../../outcome.ts";
import { isTable } from "../../schema/table.ts";
import type { Json, JsonLdNode } from "../page.ts";
import { mayNeedMending, mendStrings } from "./json-strings.ts";
import { parseLeniently } from "./lenient-json.ts";

/** Objects deeper than this are not looked for: real ones stand at 1 to 8. */
const DEEPEST = 32;
/** Typed objects kept of one page; product and listing pages have some hundreds. */
const MOST_NODES = 5000;
const SCHEMA_PREFIXES = [
  "http://schema.org/",
  "https://schema.org/",
  "http://www.schema.org/",
  "https://www.schema.org/",
  "schema:",
];

/** Reads the page's JSON-LD blocks, in page order, into their typed objects, outer before inner. */
export function readJsonLd(blocks: readonly string[], problems: Problem[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  blocks.forEach((block, index) => {
    const values = parseLeniently(block);
    if (values === null) {
      problems.push({ code: "json-ld-broken", detail: `block ${index + 1} of ${blocks.length}` });
      return;
    }
    const mend = mayNeedMending(block);
    values.forEach((value, part) => {
      collect(mend ? mendStrings(value) : value, values.length === 1 ? `#/${index}` : `#/${index}/${part}`, 0, nodes);
    });
  });
  return nodes;
}

/** The object that `{"@id": ...}` alone points to, where the page has it; else the value itself. */
export function resolveReference(value: Json | undefined, nodes: readonly JsonLdNode[]): Json | undefined {
  if (!isTable(value)) return value;
  const id = value["@id"];
  if (typeof id !== "string" || Object.keys(value).some((key) => key !== "@id" && key !== "@type")) return value;
  return nodes.find((node) => node.value["@id"] === id && Object.keys(node.value).length > 2)?.value ?? value;
}

function collect(value: Json, pointer: string, depth: number, nodes: JsonLdNode[]): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== "object" || value === null) return;
  if (isTable(value)) {
    const types = typesOf(value["@type"]);
    if (types.length > 0) nodes.push({ types, pointer, value });
    for (const key of Object.keys(value)) {
      const inner = value[key];
      if (typeof inner === "object") collect(inner, `${pointer}/${escaped(key)}`, depth + 1, nodes);
    }
  } else if (Array.isArray(value)) {
    value.forEach((inner, index) => {
      collect(inner, `${pointer}/${index}`, depth + 1, nodes);
    });
  }
}

/** Type names without the prefix of schema.org; other vocabularies keep the last part of their address. */
export function typesOf(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [shortName(value.trim())];
  return Array.isArray(value) ? value.flatMap((one) => typesOf(one)) : [];
}

/** A name without the prefix of its vocabulary. */
export function shortName(name: string): string {
  for (const prefix of SCHEMA_PREFIXES) if (name.startsWith(prefix)) return name.slice(prefix.length);
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"), name.lastIndexOf(":")) + 1);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
