/** What a text has to look like: anything, not empty, a hex SHA-256, a UTC instant to the second. */
export type TextForm = "any" | "some" | "sha256" | "instant";

export interface ObjectNode {
  readonly kind: "object";
  /** Name of its TypeScript type and of its definition in the JSON Schema. */
  readonly name: string;
  /** In the order of the type, which is the order of the keys in JSON. */
  readonly keys: readonly { readonly name: string; readonly required: boolean; readonly shape: ShapeNode }[];
}

export type ShapeNode =
  | { readonly kind: "text"; readonly form: TextForm }
  | { readonly kind: "number"; readonly integer: boolean; readonly maximum?: number }
  | { readonly kind: "flag"; readonly only?: true }
  | { readonly kind: "words"; readonly values: readonly string[] }
  | { readonly kind: "span" }
  | { readonly kind: "nullable"; readonly of: ShapeNode }
  | { readonly kind: "list"; readonly of: ShapeNode }
  | ObjectNode
  | { readonly kind: "choice"; readonly cases: readonly ObjectNode[] };

/**
 * The shape of a JSON value of type T, as data: validation, key order and the JSON Schema are all read from it.
 * The `type` key is never there; it makes the compiler refuse a shape that is not T's, no wider and no narrower.
 */
export type Shape<T> = ShapeNode & Typed<T>;

interface Typed<T> {
  readonly type?: (value: T) => T;
}

interface Optional<T> {
  readonly optional: Shape<T>;
}

type Keys<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** Any text, the empty one too. */
export const text: Shape<string> = { kind: "text", form: "any" };
/** A text that is not empty. */
export const someText: Shape<string> = { kind: "text", form: "some" };
export const sha256: Shape<string> = { kind: "text", form: "sha256" };
export const instant: Shape<string> = { kind: "text", form: "instant" };
/** 0, 1, 2 ... */
export const count: Shape<number> = { kind: "number", integer: true };
/** Zero or more. */
export const amount: Shape<number> = { kind: "number", integer: false };
/** 0 to 1. */
export const confidence: Shape<number> = { kind: "number", integer: false, maximum: 1 };
export const flag: Shape<boolean> = { kind: "flag" };
/** A key that is `true` or not there. */
export const mark: Shape<true> = { kind: "flag", only: true };
export const span: Shape<readonly [number, number]> = { kind: "span" };

/** A closed set of words. A table and not a list, so that the compiler asks for every word of the union. */
export function words<T extends string>(table: Readonly<Record<T, 1>>): Shape<T> {
  return { kind: "words", values: Object.keys(table) };
}

export function nullable<T>(of: Shape<T>): Shape<T | null> {
  return { kind: "nullable", of };
}

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return { kind: "list", of };
}

/** A key that may be missing, and is never `null` or `undefined`. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** A closed object: these keys, in this order, and no other. */
export function object<T extends object>(name: string, keys: Keys<T>): ObjectNode & Typed<T>;
export function object(name: string, keys: Readonly<Record<string, ShapeNode | { optional: ShapeNode }>>): ObjectNode {
  return {
    kind: "object",
    name,
    keys: Object.entries(keys).map(([key, part]) =>
      "optional" in part
        ? { name: key, required: false, shape: part.optional }
        : { name: key, required: true, shape: part },
    ),
  };
}

/** One of several objects, told apart by the words of their first key. */
export function choice<Cases extends readonly object[]>(
  cases: {
    readonly [I in keyof Cases]: ObjectNode & Typed<Cases[I]>;
  },
): Shape<Cases[number]> {
  return { kind: "choice", cases };
}
