import type { LabelledPage } from "../classify/label.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";

/** The story's head: from so many blocks before its headline to so many behind it. */
const BLOCKS_BEFORE_HEADLINE = 4;
const BLOCKS_BEHIND_HEADLINE = 14;
/** An author's mark stands on the block's element or this far above it. */
const MOST_LEVELS_UP = 3;
/** Longest block looked at, in UTF-16 units. */
const LONGEST_BLOCK = 300;

/** A block that its markup marks as the author's. */
export interface MarkedBlock {
  readonly block: Block;
  readonly mark: "rel" | "class";
}

/** Blocks of the story's head whose markup says author, whatever their label. */
export function markedBlocks(labelled: LabelledPage): readonly MarkedBlock[] {
  const { galley, labels, page } = labelled;
  const headline = labels.findIndex((label) => label.role === "headline");
  const body = labels.findIndex((label, i) => i > headline && label.role === "body");
  const first = Math.max(0, (headline < 0 ? body : headline) - BLOCKS_BEFORE_HEADLINE);
  const last = Math.max(body, headline) < 0 ? -1 : Math.max(headline, 0) + BLOCKS_BEHIND_HEADLINE;
  return galley.blocks.slice(first, last + 1).flatMap((block, i): MarkedBlock[] => {
    const role = labels[first + i]?.role;
    if (
      role === "byline" ||
      role === "headline" ||
      role === "body" ||
      role === "standfirst" ||
      block.text.length > LONGEST_BLOCK ||
      block.node < 0
    )
      return [];
    const mark = authorMark(page.tree, block);
    return mark === null ? [] : [{ block, mark }];
  });
}

function authorMark(tree: Tree, block: Block): "rel" | "class" | null {
  if (block.links.some((link) => AUTHOR_PATHS.some((path) => link.href.toLowerCase().includes(path)))) return "rel";
  let node = tree.parent[block.firstText] ?? -1;
  for (let level = 0; level < MOST_LEVELS_UP && node > 0; level += 1) {
    if ((tree.attribute(node, "rel") ?? "").toLowerCase() === "author") return "rel";
    if (saysAuthor(tree.attribute(node, "class") ?? "")) return "class";
    node = tree.parent[node] ?? -1;
  }
  return null;
}

/** Paths of author pages, as publishing systems write them in many languages. */
const AUTHOR_PATHS = [
  "/author/",
  "/authors/",
  "/autor/",
  "/autoren/",
  "/autores/",
  "/autori/",
  "/autore/",
  "/auteur/",
  "/auteurs/",
  "/skribent/",
  "/forfatter/",
  "/journalist/",
  "/journaliste/",
  "/by/",
  "/profile/",
  "/yazar/",
  "/penulis/",
  "/kolumnist/",
];

const AUTHOR_TOKENS = new Set([
  "byline",
  "bylines",
  "author",
  "authors",
  "autor",
  "autoren",
  "autore",
  "autores",
  "auteur",
  "auteurs",
  "forfatter",
  "skribent",
  "writer",
  "yazar",
  "penulis",
  "muhabir",
  "reporter",
  "signature",
  "firma",
]);

/** Stems that templates glue to other words: `authorname`, `articleauthor`, `bylineblock`. */
const AUTHOR_STEMS = ["author", "byline"];

function saysAuthor(classes: string): boolean {
  return classes
    .toLowerCase()
    .split(/[\s_-]+/u)
    .some(
      (token) =>
        AUTHOR_TOKENS.has(token) || AUTHOR_STEMS.some((stem) => token.startsWith(stem) || token.endsWith(stem)),
    );
}
