import type { Declared, Json, JsonLdNode, JsonObject } from "../parse/page.ts";
import { isTable } from "../schema/table.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";

/** Words that templates print for a value they do not have. */
const NO_VALUE = new Set(["", "undefined", "null", "none", "nan", "[object object]", "n/a"]);
/** References to references are followed this far; a circle ends here. */
const MOST_HOPS = 3;

/** Every string a JSON-LD value holds: itself, a list's, or an object's `name`, `@value`, `headline`. Repaired; placeholders left out. */
export function stringsOf(value: Json | undefined): string[] {
  if (typeof value === "string" || typeof value === "number") return cleaned(String(value));
  if (Array.isArray(value)) return value.flatMap((item: Json) => stringsOf(item));
  if (!isTable(value)) return [];
  return stringsOf(value["name"] ?? value["@value"] ?? value["headline"]);
}

/** First of {@link stringsOf} for a property of the node; null where there is none. */
export function stringAt(node: JsonLdNode | null, property: string): string | null {
  return stringsOf(node?.value[property])[0] ?? null;
}

/** Where a property stands, as `Fact.from` writes it: `jsonld#/0/headline`. */
export function placeOf(node: JsonLdNode, property: string): string {
  return `jsonld${node.pointer}/${property}`;
}

/** The objects that a value holds, `@id` references replaced by what they name where the page has it. */
export function objectsOf(declared: Declared, value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => objectsOf(declared, item));
  return isTable(value) ? [dereference(declared, value)] : [];
}

function dereference(declared: Declared, reference: JsonObject): JsonObject {
  let current = reference;
  for (let hop = 0; hop < MOST_HOPS && isBareReference(current); hop++) {
    const id = current["@id"];
    const target = declared.jsonLd.find((node) => node.value["@id"] === id && !isBareReference(node.value));
    if (target === undefined) return current;
    current = target.value;
  }
  return current;
}

function isBareReference(value: JsonObject): boolean {
  return typeof value["@id"] === "string" && Object.keys(value).every((key) => key === "@id" || key === "@type");
}

function cleaned(value: string): string[] {
  const text = foldSpace(repairText(value));
  return NO_VALUE.has(text.toLowerCase()) ? [] : [text];
}
