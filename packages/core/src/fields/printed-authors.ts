import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { type BylineParty, readByline } from "../grammar/names/byline.ts";
import type { Block } from "../measure/galley.ts";
import type { Tree } from "../parse/page.ts";
import type { AuthorClaim, AuthorWitness } from "./author-claim.ts";
import type { SiteTest } from "./declared-authors.ts";
import { printedWith } from "./printed.ts";

const WEIGHT_BYLINE = 0.8;
const WEIGHT_REL_AUTHOR = 0.7;
const WEIGHT_CLASS = 0.5;
const WEIGHT_END_CREDIT = 0.6;
/** Longest line read for names, in UTF-16 units. */
const LONGEST_LINE = 300;
/** The story's head: from so many blocks before its headline to so many behind it, the first paragraph at the latest. */
const BLOCKS_BEFORE_HEADLINE = 4;
const BLOCKS_BEHIND_HEADLINE = 14;
/** An author's mark stands on the block's element or this far above it. */
const MOST_LEVELS_UP = 3;

/** The authors that the page prints: lines labelled as byline or end credit, then lines that only their markup marks. */
export function printedAuthors(labelled: LabelledPage, isSite: SiteTest): readonly AuthorWitness[] {
  const bylines = printedWith(labelled, "byline").map(({ span }) =>
    lineWitness(labelled, span, { from: "text:byline", weight: WEIGHT_BYLINE, isSite, known: true }),
  );
  const credits = printedWith(labelled, "end-credit").map(({ span }) =>
    lineWitness(labelled, span, { from: "text:end-credit", weight: WEIGHT_END_CREDIT, isSite, known: true }),
  );
  const marked = markedBlocks(labelled).map(({ block, mark }) =>
    lineWitness(labelled, block.span, {
      from: mark === "rel" ? "rel=author" : "class=author",
      weight: mark === "rel" ? WEIGHT_REL_AUTHOR : WEIGHT_CLASS,
      isSite,
      known: true,
    }),
  );
  return [...bylines, ...marked, ...credits].filter((witness) => witness.claims.length > 0);
}

interface LineContext {
  readonly from: string;
  readonly weight: number;
  readonly isSite: SiteTest;
  readonly known: boolean;
}

function lineWitness({ galley }: LabelledPage, span: Span, context: LineContext): AuthorWitness {
  const raw = galley.text.slice(...span);
  const parts = raw.length > LONGEST_LINE ? null : readByline(raw, { known: context.known });
  const claims = (parts?.parties ?? []).map((party) => partyClaim(party, raw, span, context));
  return { from: context.from, weight: context.weight, labelled: parts?.labelled ?? false, claims };
}

function partyClaim(party: BylineParty, raw: string, line: Span, context: LineContext): AuthorClaim {
  const own = context.isSite(party.name);
  return {
    kind: own && party.kind === "person" ? "organization" : party.kind,
    role: party.role,
    name: party.name,
    own,
    agency: party.affiliation?.agency ?? party.agency,
    ...(party.affiliation === undefined
      ? {}
      : { affiliation: party.affiliation.name, affiliationSpan: moved(party.affiliation.span, line[0]) }),
    ...(party.email === undefined ? {} : { email: party.email }),
    raw,
    spans: [line],
    nameSpan: moved(party.span, line[0]),
    from: context.from,
  };
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

interface MarkedBlock {
  readonly block: Block;
  readonly mark: "rel" | "class";
}

/** Blocks of the story's head whose markup says author, whatever their label. */
function markedBlocks(labelled: LabelledPage): readonly MarkedBlock[] {
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
      block.text.length > LONGEST_LINE ||
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
