import { contains } from "../measure/features/containers.ts";
import { NameScores } from "../measure/features/name-scores.ts";
import { ElementReader } from "../measure/features/tokens.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide } from "./draft.ts";

/** Words of class names and ids for the readers' comments and the form to write one, in the languages whose developers use their own. */
const COMMENT_NAMES: NameScores = new NameScores(
  new Map(
    (
      "comment comments commentlist comment-list commentarea commentbox commenttext comment-body comment-content comment-text respond " +
      "reply replies disqus fb-comments kommentar kommentare kommentarer kommentit comentario comentarios commentaire commentaires " +
      "commenti commento reacties reactie komentarz komentarze komentar komentari komentare yorum yorumlar pinglun"
    )
      .split(" ")
      .map((name) => [name, 1]),
  ),
);
const PROBABILITY = 0.9;

/**
 * Comments read like a story and often outweigh it. What the model took for story inside an element that is named for comments,
 * begins behind the headline and does not hold it, is comments: an opinion piece in a "comment" section holds its headline.
 */
export function labelComments(page: Survey, drafts: readonly Draft[], headline: number): void {
  const { blocks } = page.galley;
  const top = blocks[headline];
  if (top === undefined) return;
  const inside = new CommentElements(page, top.firstText);
  for (const block of blocks) {
    const own = drafts[block.index];
    if (
      block.index <= headline ||
      own === undefined ||
      own.certain ||
      (own.role !== "body" && own.role !== "subheading")
    )
      continue;
    if (inside.has(block.node)) decide(own, "comments", PROBABILITY, "element: named for comments");
  }
}

class CommentElements {
  readonly #page: Survey;
  readonly #headlineNode: number;
  readonly #reader: ElementReader;
  readonly #known = new Map<number, boolean>([[0, false]]);

  constructor(page: Survey, headlineNode: number) {
    this.#page = page;
    this.#headlineNode = headlineNode;
    this.#reader = new ElementReader(page.page.tree, COMMENT_NAMES);
  }

  /** Whether the element or one above it is named for comments; each element is looked at once. */
  has(node: number): boolean {
    const { tree } = this.#page.page;
    const path: number[] = [];
    let at = node;
    while (at > 0 && !this.#known.has(at)) {
      path.push(at);
      at = tree.parent[at] ?? 0;
    }
    let inside = this.#known.get(at) ?? false;
    for (let i = path.length - 1; i >= 0; i--) {
      const element = path[i] ?? 0;
      inside ||= this.#isNamed(element);
      this.#known.set(element, inside);
    }
    return inside;
  }

  #isNamed(element: number): boolean {
    if (element < this.#headlineNode || contains(this.#page, element, this.#headlineNode)) return false;
    return this.#reader.score(element) !== 0;
  }
}
