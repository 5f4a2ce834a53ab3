import { INSTANT, SHA256_HEX } from "./patterns.ts";
import type { ObjectNode, Shape, ShapeNode } from "./shape.ts";
import { isTable } from "./table.ts";

/** One thing that is wrong, and where: `path` is a JSON pointer, `""` for the whole value. */
export interface Mismatch {
  readonly path: string;
  readonly message: string;
}

/** Whether a value has the shape: a guard, so that a value from outside becomes a typed one here and nowhere else. */
export function fits<T>(value: unknown, shape: Shape<T>): value is T {
  return mismatches(value, shape).length === 0;
}

/** All places where a value departs from a shape. */
export function mismatches(value: unknown, shape: ShapeNode): readonly Mismatch[] {
  const found: Mismatch[] = [];
  compare(value, shape, "", found);
  return found;
}

function compare(value: unknown, shape: ShapeNode, path: string, found: Mismatch[]): void {
  switch (shape.kind) {
    case "nullable":
      if (value !== null) compare(value, shape.of, path, found);
      return;
    case "list":
      if (!Array.isArray(value)) found.push({ path, message: "must be a list" });
      else
        value.forEach((item: unknown, index) => {
          compare(item, shape.of, `${path}/${index}`, found);
        });
      return;
    case "object":
      compareObject(value, shape, path, found);
      return;
    case "choice":
      compareChoice(value, shape.cases, path, found);
      return;
    default: {
      const message = scalarFault(value, shape);
      if (message !== null) found.push({ path, message });
    }
  }
}

type Scalar = Exclude<ShapeNode, { kind: "nullable" | "list" | "object" | "choice" }>;

function scalarFault(value: unknown, shape: Scalar): string | null {
  switch (shape.kind) {
    case "text":
      return textFault(value, shape.form);
    case "number":
      return numberFault(value, shape.integer, shape.maximum);
    case "flag":
      if (shape.only) return value === true ? null : "must be true or missing";
      return typeof value === "boolean" ? null : "must be true or false";
    case "words":
      return typeof value === "string" && shape.values.includes(value)
        ? null
        : `must be one of: ${shape.values.join(", ")}`;
    case "span":
      return isSpan(value) ? null : "must be a span: two whole numbers, zero or more";
  }
}

function textFault(value: unknown, form: "any" | "some" | "sha256" | "instant"): string | null {
  if (typeof value !== "string") return "must be a text";
  switch (form) {
    case "any":
      return null;
    case "some":
      return value === "" ? "must not be empty" : null;
    case "sha256":
      return SHA256_HEX.test(value) ? null : "must be 64 lower-case hex digits";
    case "instant":
      return INSTANT.test(value) ? null : "must be a UTC instant to the second";
  }
}

function numberFault(value: unknown, integer: boolean, maximum: number | undefined): string | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return "must be a number";
  if (integer && !Number.isInteger(value)) return "must be a whole number";
  if (value < 0) return "must be zero or more";
  return maximum !== undefined && value > maximum ? `must be at most ${maximum}` : null;
}

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((end) => numberFault(end, true, undefined) === null);
}

function compareObject(value: unknown, shape: ObjectNode, path: string, found: Mismatch[]): void {
  if (!isTable(value)) {
    found.push({ path, message: `must be an object (${shape.name})` });
    return;
  }
  for (const key of shape.keys) {
    if (Object.hasOwn(value, key.name)) compare(value[key.name], key.shape, `${path}/${key.name}`, found);
    else if (key.required) found.push({ path, message: `must have the key ${key.name}` });
  }
  for (const name of Object.keys(value)) {
    if (!shape.keys.some((key) => key.name === name)) found.push({ path, message: `must not have the key ${name}` });
  }
}

function compareChoice(value: unknown, cases: readonly ObjectNode[], path: string, found: Mismatch[]): void {
  const branch = caseOf(value, cases);
  if (branch === null) found.push({ path, message: `must be one of: ${cases.map((each) => each.name).join(", ")}` });
  else compareObject(value, branch, path, found);
}

/** The case whose first key, which names the kind, fits. */
export function caseOf(value: unknown, cases: readonly ObjectNode[]): ObjectNode | null {
  if (!isTable(value)) return null;
  for (const branch of cases) {
    const first = branch.keys[0];
    if (first !== undefined && Object.hasOwn(value, first.name) && isWordOf(value[first.name], first.shape))
      return branch;
  }
  return null;
}

function isWordOf(value: unknown, shape: ShapeNode): boolean {
  return shape.kind === "words" && typeof value === "string" && shape.values.includes(value);
}
