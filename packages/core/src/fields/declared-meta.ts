import type { Declared, Meta } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { pushTo } from "../text/push-to.ts";
import { remembered } from "../text/remembered.ts";
import { repairText } from "../text/repair-text.ts";
import { foldSpace } from "../text/same-text.ts";

/** Contents of every meta of these names (lower case), in the order of the names, then of the page. Repaired and folded; empty ones left out. */
export function metaContents(declared: Declared, ...names: readonly string[]): Content[] {
  return names.flatMap(contentsOf(declared));
}

interface Content {
  readonly name: string;
  readonly content: string;
}

const contentsOf: (declared: Declared) => (name: string) => readonly Content[] = oncePerPage((declared) => {
  const byName = new Map<string, Meta[]>();
  for (const meta of declared.metas) pushTo(byName, meta.name, meta);
  return remembered((name) =>
    (byName.get(name) ?? [])
      .map((meta) => ({ name, content: foldSpace(repairText(meta.content)) }))
      .filter(({ content }) => content !== ""),
  );
});

/** First of {@link metaContents}; null where there is none. */
export function metaContent(declared: Declared, ...names: readonly string[]): string | null {
  return metaContents(declared, ...names)[0]?.content ?? null;
}
