import type { Declared, Meta } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { pushTo } from "../text/push-to.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";

/** Contents of every meta of these names (lower case), in the order of the names, then of the page. Repaired and folded; empty ones left out. */
export function metaContents(declared: Declared, ...names: readonly string[]): Content[] {
  const { byName, repaired } = metasOf(declared);
  const found: Content[] = [];
  for (const name of names) {
    const metas = byName.get(name);
    if (metas === undefined) continue;
    let contents = repaired.get(name);
    if (contents === undefined) {
      contents = contentsOf(name, metas);
      repaired.set(name, contents);
    }
    for (const content of contents) found.push(content);
  }
  return found;
}

interface Content {
  readonly name: string;
  readonly content: string;
}
interface Metas {
  readonly byName: ReadonlyMap<string, readonly Meta[]>;
  readonly repaired: Map<string, readonly Content[]>;
}
const metasOf: (declared: Declared) => Metas = oncePerPage((declared) => {
  const byName = new Map<string, Meta[]>();
  for (const meta of declared.metas) pushTo(byName, meta.name, meta);
  return { byName, repaired: new Map() };
});

function contentsOf(name: string, metas: readonly Meta[]): readonly Content[] {
  return metas
    .map((meta) => ({ name, content: foldSpace(repairText(meta.content)) }))
    .filter(({ content }) => content !== "");
}

/** First of {@link metaContents}; null where there is none. */
export function metaContent(declared: Declared, ...names: readonly string[]): string | null {
  return metaContents(declared, ...names)[0]?.content ?? null;
}
