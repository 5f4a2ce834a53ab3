import { TEXT, type Tree } from "../parse/page.ts";
import { TAG } from "../parse/tags.ts";
import { CodeSet } from "../text/code-set.ts";
import { leadsToPlace } from "../text/site-address.ts";

/** `10, 11` in UTF-16 code units, and what elements may stand in it. */
const MOST_CHARS = 6;
const MOST_NODES = 8;
const MARKS = new CodeSet("0123456789*†‡§¶↩↑^\ufe0e");
const BETWEEN = new CodeSet(",–- \u00a0");
/** A raised number behind one of these counts notes; behind a letter or a digit it is a power or a unit. */
const SENTENCE_MARKS = new CodeSet(".,;:!?”’\"'。、」");

/**
 * Whether an element within a line is the mark of a note: numbers or signs that lead to a place of the page, or raised ones that are
 * linked or stand behind a sentence's mark. `before` is the code unit before it, 0 where the line begins. Bare of their markup marks
 * would be read as the end of a word; those in brackets, `[1]`, are not, and stay.
 */
export function isFootnoteMark(tree: Tree, node: number, before: number): boolean {
  const end = tree.subtreeEnd[node] ?? 0;
  if (before === 0 || end - node > MOST_NODES || !holdsMarksAlone(tree, node, end)) return false;
  if (tree.tag[node] !== TAG.a) return SENTENCE_MARKS.has(before) || tree.tag.subarray(node, end).includes(TAG.a);
  return leadsToPlace(tree.attribute(node, "href") ?? "");
}

function holdsMarksAlone(tree: Tree, node: number, end: number): boolean {
  let chars = 0;
  let marked = false;
  for (let at = node + 1; at < end; at++) {
    if (tree.kind[at] !== TEXT) continue;
    chars += (tree.to[at] ?? 0) - (tree.from[at] ?? 0);
    if (chars > MOST_CHARS) return false;
    const text = tree.text(at);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (MARKS.has(code)) marked = true;
      else if (!BETWEEN.has(code)) return false;
    }
  }
  return marked;
}
