import type { Declared } from "../parse/page.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";

/** Contents of every meta of these names (lower case), in the order of the names, then of the page. Repaired and folded; empty ones left out. */
export function metaContents(
  declared: Declared,
  ...names: readonly string[]
): { readonly name: string; readonly content: string }[] {
  return names.flatMap((name) =>
    declared.metas
      .filter((meta) => meta.name === name)
      .map((meta) => ({ name, content: foldSpace(repairText(meta.content)) }))
      .filter((meta) => meta.content !== ""),
  );
}

/** First of {@link metaContents}; null where there is none. */
export function metaContent(declared: Declared, ...names: readonly string[]): string | null {
  return metaContents(declared, ...names)[0]?.content ?? null;
}
