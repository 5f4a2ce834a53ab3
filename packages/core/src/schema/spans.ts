import type { Span } from "../evidence.ts";
import { caseOf } from "./mismatches.ts";
import type { ObjectNode, ShapeNode } from "./shape.ts";
import { isTable } from "./table.ts";

/** A span and its place in the record, as a JSON pointer. */
export interface FoundSpan {
  readonly path: string;
  readonly span: Span;
}

/** Every span of a value that fits the shape, in the order of the shape. */
export function spansIn(value: unknown, shape: ShapeNode): readonly FoundSpan[] {
  const found: FoundSpan[] = [];
  collect(value, shape, "", found);
  return found;
}

function collect(value: unknown, shape: ShapeNode, path: string, found: FoundSpan[]): void {
  switch (shape.kind) {
    case "span":
      if (isPair(value)) found.push({ path, span: value });
      return;
    case "nullable":
      if (value !== null) collect(value, shape.of, path, found);
      return;
    case "list":
      if (Array.isArray(value))
        value.forEach((item: unknown, index) => {
          collect(item, shape.of, `${path}/${index}`, found);
        });
      return;
    case "object":
      collectKeys(value, shape, path, found);
      return;
    case "choice": {
      const branch = caseOf(value, shape.cases);
      if (branch !== null) collectKeys(value, branch, path, found);
    }
  }
}

function collectKeys(value: unknown, shape: ObjectNode, path: string, found: FoundSpan[]): void {
  if (!isTable(value)) return;
  for (const key of shape.keys) {
    if (Object.hasOwn(value, key.name)) collect(value[key.name], key.shape, `${path}/${key.name}`, found);
  }
}

function isPair(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "number" && typeof value[1] === "number";
}
