import type { Tree } from "../parse/page.ts";

/** A drop cap's name stands on the letter's element or on the one around it. */
const MOST_LEVELS_UP = 2;
const NAMES = ["dropcap", "drop-cap", "drop_cap", "initial", "first-letter", "lettrine"];

/**
 * Whether a space between elements is the template's alone: `<span class="initial">N</span> <span>a endlich!` reads on as one word.
 * A space inside the elements is the sentence's own: `<span class="initial">A</span> boat`.
 */
export function readsOnFromDropCap(tree: Tree, letter: number, rest: number): boolean {
  if (tree.text(letter).length !== 1 || !isDropCap(tree, letter)) return false;
  const first = tree.text(rest).charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

function isDropCap(tree: Tree, letter: number): boolean {
  let node = tree.parent[letter] ?? 0;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level++) {
    const names = tree.attribute(node, "class")?.toLowerCase() ?? "";
    if (NAMES.some((name) => names.includes(name))) return true;
    node = tree.parent[node] ?? 0;
  }
  return false;
}
