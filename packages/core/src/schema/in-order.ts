import { caseOf } from "./mismatches.ts";
import type { ObjectNode, ShapeNode } from "./shape.ts";
import { isTable } from "./table.ts";

/** The same value with its keys in the order of the shape, whatever order they came in. Keys the shape does not know are left out. */
export function inOrder(value: unknown, shape: ShapeNode): unknown {
  switch (shape.kind) {
    case "nullable":
      return value === null ? null : inOrder(value, shape.of);
    case "list":
      return Array.isArray(value) ? value.map((item: unknown) => inOrder(item, shape.of)) : value;
    case "object":
      return keysInOrder(value, shape);
    case "choice": {
      const branch = caseOf(value, shape.cases);
      return branch === null ? value : keysInOrder(value, branch);
    }
    default:
      return value;
  }
}

function keysInOrder(value: unknown, shape: ObjectNode): unknown {
  if (!isTable(value)) return value;
  const ordered: Record<string, unknown> = {};
  for (const key of shape.keys) {
    if (Object.hasOwn(value, key.name)) ordered[key.name] = inOrder(value[key.name], key.shape);
  }
  return ordered;
}
