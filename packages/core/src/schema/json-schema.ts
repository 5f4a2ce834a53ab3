import type { ObjectNode, ShapeNode, TextForm } from "./shape.ts";

type SchemaNode = { readonly [key: string]: unknown };

const TEXT_FORMS: Readonly<Record<TextForm, SchemaNode>> = {
  any: { type: "string" },
  some: { type: "string", minLength: 1 },
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
  instant: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
};

const OFFSET: SchemaNode = { type: "integer", minimum: 0 };
const SPAN: SchemaNode = { type: "array", prefixItems: [OFFSET, OFFSET], items: false, minItems: 2 };

/** JSON Schema 2020-12 of a shape; every named object is a definition, so that the schema reads like the types. */
export function jsonSchemaOf(shape: ObjectNode, id: string, title: string): SchemaNode {
  const definitions = new Map<string, SchemaNode>();
  const root = objectSchema(shape, definitions);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title,
    ...root,
    $defs: Object.fromEntries(definitions),
  };
}

function schemaOf(shape: ShapeNode, definitions: Map<string, SchemaNode>): SchemaNode {
  switch (shape.kind) {
    case "text":
      return TEXT_FORMS[shape.form];
    case "number":
      return {
        type: shape.integer ? "integer" : "number",
        minimum: 0,
        ...(shape.maximum === undefined ? {} : { maximum: shape.maximum }),
      };
    case "flag":
      return shape.only ? { const: true } : { type: "boolean" };
    case "words":
      return shape.values.length === 1 ? { const: shape.values[0] } : { enum: shape.values };
    case "span":
      return SPAN;
    case "nullable":
      return { anyOf: [schemaOf(shape.of, definitions), { type: "null" }] };
    case "list":
      return { type: "array", items: schemaOf(shape.of, definitions) };
    case "object":
      return reference(shape, definitions);
    case "choice":
      return { oneOf: shape.cases.map((branch) => reference(branch, definitions)) };
  }
}

function reference(shape: ObjectNode, definitions: Map<string, SchemaNode>): SchemaNode {
  if (!definitions.has(shape.name)) definitions.set(shape.name, objectSchema(shape, definitions));
  return { $ref: `#/$defs/${shape.name}` };
}

function objectSchema(shape: ObjectNode, definitions: Map<string, SchemaNode>): SchemaNode {
  return {
    type: "object",
    properties: Object.fromEntries(shape.keys.map((key) => [key.name, schemaOf(key.shape, definitions)])),
    required: shape.keys.filter((key) => key.required).map((key) => key.name),
    additionalProperties: false,
  };
}
