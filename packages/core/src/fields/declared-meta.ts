import type { Declared } from "../parse/page.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";

/** Contents of every meta of these names (lower case), in the order of the names, then of the page. Repaired and folded; empty ones left out. */
export function metaContents(declared: Declared, ...names: readonly string[]): Content[] {
  const byName = contentsOf(declared);
  return names.flatMap((name) => byName.get(name) ?? NOTHING);
}

const NOTHING: readonly Content[] = [];
interface Content {
  readonly name: string;
  readonly content: string;
}
/** Every field asks for some of them; what was repaired once is kept as long as the page. */
const remembered = new WeakMap<Declared, ReadonlyMap<string, readonly Content[]>>();

function contentsOf(declared: Declared): ReadonlyMap<string, readonly Content[]> {
  const known = remembered.get(declared);
  if (known !== undefined) return known;
  const byName = new Map<string, Content[]>();
  for (const meta of declared.metas) {
    const content = foldSpace(repairText(meta.content));
    if (content === "") continue;
    const same = byName.get(meta.name);
    if (same === undefined) byName.set(meta.name, [{ name: meta.name, content }]);
    else same.push({ name: meta.name, content });
  }
  remembered.set(declared, byName);
  return byName;
}

/** First of {@link metaContents}; null where there is none. */
export function metaContent(declared: Declared, ...names: readonly string[]): string | null {
  return metaContents(declared, ...names)[0]?.content ?? null;
}
