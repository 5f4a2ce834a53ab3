import type { Block } from "../measure/galley.ts";
import type { Draft } from "./draft.ts";

/** So many of a rail's lines must stand in the earlier one for it to be its copy. */
const MIN_SAME_SHARE = 0.7;

/** Marks rails that repeat an earlier one, line by line: a page carries one copy for wide screens and one for narrow ones. */
export function markCopies(blocks: readonly Block[], drafts: readonly Draft[]): void {
  const firstText = new Map<string, number>();
  for (const run of groupRuns(drafts)) {
    const texts = run.map((index) => blocks[index]?.text ?? "");
    const originals = texts.map((text) => firstText.get(text) ?? -1);
    const same = originals.filter((index) => index >= 0).length;
    if (same >= MIN_SAME_SHARE * run.length) markCopy(blocks, drafts, run, originals);
    else {
      for (const [at, index] of run.entries()) {
        const text = texts[at] ?? "";
        if (!firstText.has(text)) firstText.set(text, index);
      }
    }
  }
}

/** Indexes of consecutive blocks of one group; a heading begins a new run. */
export function groupRuns(
  labels: readonly { readonly role: string; readonly group?: string | undefined }[],
): number[][] {
  const runs: number[][] = [];
  let group: string | undefined;
  let run: number[] = [];
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index];
    const own = label?.group;
    if (own !== undefined) {
      if (own !== group || label?.role === "rail-heading") {
        run = [];
        runs.push(run);
      }
      run.push(index);
    }
    group = own;
  }
  return runs;
}

/** Equal lines in one rail ("1h ago") are told apart by their order. */
function markCopy(
  blocks: readonly Block[],
  drafts: readonly Draft[],
  run: readonly number[],
  originals: readonly number[],
): void {
  let after = -1;
  for (const [at, index] of run.entries()) {
    const own = drafts[index];
    const first = originals[at] ?? -1;
    if (own === undefined) continue;
    own.group = `${own.group ?? "rail"}/copy`;
    if (first < 0) continue;
    const next = after + 1;
    const original = next > first && blocks[next]?.text === blocks[index]?.text ? next : first;
    own.copyOf = original;
    after = original;
  }
}
