import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewsRecord } from "../src/record.ts";
import { mismatches } from "../src/schema/mismatches.ts";
import { publishedSchema } from "../src/schema/published-schema.ts";
import { RECORD_SHAPE } from "../src/schema/record-shape.ts";
import type { ObjectNode, ShapeNode } from "../src/schema/shape.ts";
import { validateRecord } from "../src/validate.ts";
import { bareRecord, madeRecord } from "./made-record.ts";

const schemaFile = readFileSync(new URL("../schema/record-1.schema.json", import.meta.url), "utf8");
const bySchema = new Ajv2020.default({ strict: true, strictTypes: false, strictTuples: false }).compile(
  JSON.parse(schemaFile),
);

test("the published schema is the record's shape (else: npm run build && node scripts/write-record-schema.mjs)", () => {
  expect(schemaFile).toBe(publishedSchema());
});

test.each([
  ["a whole record", madeRecord()],
  ["a record that knows nothing", bareRecord()],
])("%s is valid", (_, record) => {
  expect(validateRecord(record)).toEqual({ valid: true, record });
  expect(bySchema(record)).toBe(true);
});

// Keys of an interface in record.ts and evidence.ts, in the order they stand there.
function keysInSource(name: string): readonly string[] {
  const source = ["record.ts", "evidence.ts"]
    .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"))
    .join("\n");
  const start = source.indexOf(`export interface ${name}`);
  const body = source.slice(start, source.indexOf("\n}", start));
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key ?? "");
}

function objectsIn(shape: ShapeNode, found: Map<string, ObjectNode> = new Map()): ReadonlyMap<string, ObjectNode> {
  if (shape.kind === "nullable" || shape.kind === "list") objectsIn(shape.of, found);
  if (shape.kind === "choice") for (const branch of shape.cases) objectsIn(branch, found);
  if (shape.kind === "object" && !found.has(shape.name)) {
    found.set(shape.name, shape);
    for (const key of shape.keys) objectsIn(key.shape, found);
  }
  return found;
}

const SOURCE_NAMES: readonly (readonly [shape: string, source: string])[] = [
  ...["NewsRecord", "When", "Publisher", "Byline", "Agency", "Dateline", "Body", "Credit", "Media", "Note"].map(
    (name) => [name, name] as const,
  ),
  ...["RelatedItem", "Region", "StoryLink"].map((name) => [name, name] as const),
  ["Capture", "CaptureInfo"],
  ["TextFact", "Fact"],
  ["TextAlternative", "Alternative"],
];

test.each(SOURCE_NAMES)("the keys of %s stand in the order of the type", (shapeName, sourceName) => {
  const shape = objectsIn(RECORD_SHAPE).get(shapeName);
  expect(shape?.keys.map((key) => key.name)).toEqual(keysInSource(sourceName));
});

function wordsIn(shape: ShapeNode): readonly string[] {
  if (shape.kind === "nullable" || shape.kind === "list") return wordsIn(shape.of);
  return shape.kind === "words" ? shape.values : [];
}

test("docs/record.md names every key of the record and every word that may stand for one", () => {
  const page = readFileSync(new URL("../../../docs/record.md", import.meta.url), "utf8");
  const keys = [...objectsIn(RECORD_SHAPE).values()].flatMap((shape) => shape.keys);
  const names = new Set(keys.flatMap(({ name, shape }) => [name, ...wordsIn(shape)]));
  expect(names.size).toBeGreaterThan(150);
  expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

const JUNK: readonly unknown[] = [
  null,
  "",
  "x",
  -1,
  0,
  0.5,
  2,
  true,
  false,
  [],
  [1],
  [3, 1],
  [-1, 2],
  [1, 2, 3],
  {},
  { a: 1 },
];

type Json = unknown;
type Place = readonly (string | number)[];

function placesIn(value: Json, path: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function changed(value: Json, [key, ...rest]: Place, change: (old: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((part, i) => (String(i) === String(key) ? changed(part, rest, change) : part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? changed(part, rest, change) : part]),
  );
}

function without(value: Json, path: Place): Json {
  const key = path[path.length - 1];
  return changed(value, path.slice(0, -1), (parent) =>
    Array.isArray(parent)
      ? parent.filter((_, i) => String(i) !== String(key))
      : Object.fromEntries(Object.entries(parent ?? {}).filter(([name]) => name !== key)),
  );
}

const places = placesIn(madeRecord());
const anyPlace = fc.constantFrom(...places);
const mutated = fc.oneof(
  fc.tuple(anyPlace, fc.constantFrom(...JUNK)).map(([at, junk]) => changed(madeRecord(), at, () => junk)),
  anyPlace.map((at) => without(madeRecord(), at)),
  anyPlace.map((at) =>
    changed(madeRecord(), at, (old) => (typeof old === "object" && old !== null ? { ...old, extra: 1 } : old)),
  ),
);

test("schema and validator agree on the shape of mutated records", () => {
  let bad = 0;
  fc.assert(
    fc.property(mutated, (value) => {
      const faults = mismatches(value, RECORD_SHAPE);
      if (faults.length > 0) bad += 1;
      expect(bySchema(value), JSON.stringify(faults)).toBe(faults.length === 0);
    }),
    { numRuns: 2000, seed: 20251123 },
  );
  expect(bad).toBeGreaterThan(500);
});

test("every required key is missed, and every value of the wrong kind is refused, by both", () => {
  for (const place of places) {
    const record = changed(madeRecord(), place, () => Symbol.iterator);
    expect(validateRecord(record).valid, place.join("/")).toBe(false);
  }
});

const record = madeRecord();
const first = record.regions[0];

const BROKEN: readonly (readonly [law: string, changes: Partial<NewsRecord>, path: string])[] = [
  ["a span beyond the text", { links: [{ text: "x", url: "https://a.example/", span: [0, 99_999] }] }, "/links/0/span"],
  [
    "a span that ends before it begins",
    { links: [{ text: "x", url: "https://a.example/", span: [5, 4] }] },
    "/links/0/span",
  ],
  ["regions that overlap", { regions: first ? [first, ...record.regions] : [] }, "/regions/1/span"],
  ["text that no region covers", { regions: record.regions.slice(1) }, "/regions/0/span"],
  ["an end that no region covers", { regions: record.regions.slice(0, -1) }, "/regions"],
  ["a body text that is not its blocks", { body: { ...record.body, text: "other" } }, "/body/text"],
  [
    "a media mark without its media",
    { body: { ...record.body, blocks: [...record.body.blocks, { kind: "media", ref: 1 }] } },
    "/body/blocks/10/ref",
  ],
  ["a copy of no region", { regions: record.regions.map((each) => ({ ...each, copyOf: 99 })) }, "/regions/0/copyOf"],
];

test.each(BROKEN)("the validator refuses %s", (_, changes, path) => {
  const result = validateRecord(madeRecord(changes));
  expect(result.valid ? [] : result.errors.map((error) => error.path)).toContain(path);
});
