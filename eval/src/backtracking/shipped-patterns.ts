import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Node, parse } from "acorn";

export interface ShippedPattern {
  /** The file and line where it first stands. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression in the modules of a folder, once: the literals, and what is built of constants when a module loads. */
export async function shippedPatterns(folder: string): Promise<readonly ShippedPattern[]> {
  const found = new Map<string, ShippedPattern>();
  const keep = (place: string, source: string, flags: string): void => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { place, source, flags });
  };
  for (const file of modulesIn(folder)) {
    const tree = parse(readFileSync(join(folder, file), "utf8"), {
      ecmaVersion: "latest",
      sourceType: "module",
      locations: true,
    });
    let builds = false;
    for (const node of nodesOf(tree)) {
      if (node.regex !== undefined) keep(`${file}:${node.loc?.start.line}`, node.regex.pattern, node.regex.flags);
      builds ||= node.type === "NewExpression" && node.callee?.name === "RegExp";
    }
    if (builds) for (const { source, flags } of await builtBy(join(folder, file))) keep(file, source, flags);
  }
  return [...found.values()];
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !/(?:\.test\.js|^one-file\/.*)$/.test(file),
  );
}

type SyntaxNode = Node & {
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
};

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value) yield value as SyntaxNode;
    for (const each of Object.values(value)) yield* nodesOf(each);
  }
}

/** Loads the module anew with a constructor that takes note. */
async function builtBy(file: string): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const { RegExp: own } = globalThis;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const made = new target(source, flags);
      built.push(made);
      return made;
    },
  });
  try {
    await import(`${pathToFileURL(file).href}?anew`);
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}
