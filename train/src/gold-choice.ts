import { parseArgs } from "node:util";
import { type Choice, type ChoiceRow, fitChoice } from "./choice.ts";
import { goldRows } from "./gold-rows.ts";

/** A page's gold, with its set and its site; a page of no known site is a site of its own. */
export interface GoldPage {
  readonly set: string;
  readonly site: string;
  readonly gold: Record<string, unknown>;
}

/** The command line of a fit. */
export function fitOptions(): { readonly corpus: string; readonly python: string } {
  const { values } = parseArgs({
    options: { corpus: { type: "string" }, python: { type: "string", default: "python3" } },
  });
  const { corpus, python } = values;
  if (corpus === undefined) throw new Error("say where the corpus is: --corpus DIR");
  return { corpus, python };
}

/** The rows of every page of these sets; a page of which `rowOf` knows none is left out. */
export function choiceRows(
  corpus: string,
  sets: readonly string[],
  rowOf: (page: GoldPage) => ChoiceRow | null,
): readonly ChoiceRow[] {
  return sets.flatMap((set) =>
    goldRows(corpus, set).flatMap((gold) => rowOf({ set, gold, site: String(gold["site"] || gold["id"]) }) ?? []),
  );
}

/** Fits a choice in which "none of them" has no sign of its own; see {@link fitChoice}. */
export function fitPlainChoice(
  choice: Pick<Choice, "name" | "features" | "rows">,
  python: string,
  target: string,
  head: string,
): void {
  fitChoice({ ...choice, none: choice.features.map(() => 0), l2: 1 }, python, target, head);
}
