import { contains } from "../measure/features/containers.ts";
import { NameScores, nameKey } from "../measure/features/name-scores.ts";
import { ElementReader } from "../measure/features/tokens.ts";
import type { Survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { type Draft, decide, isBody, isStory, UNSURE } from "./draft.ts";

/** Words of class names and ids, by what such elements hold. Of several in one name the last of this list wins. */
const NAMES: readonly (readonly [RegionRole, string])[] = [
  ["navigation", "nav navigation navbar menu mainmenu submenu topmenu menubar navmenu sitemap blogroll"],
  ["share", "share sharing sharedaddy addthis addtoany sociable socialshare"],
  ["newsletter", "newsletter newsletters"],
  [
    "author-bio",
    "author-bio author-box authorbox authorbio author-info about-author about-the-author author-description",
  ],
  // Also of developers who use their own languages' words.
  [
    "comments",
    "comment comments commentlist commentarea commentbox commenttext respond " +
      "reply replies disqus kommentar kommentare kommentarer kommentit comentario comentarios commentaire commentaires " +
      "commenti commento reacties reactie komentarz komentarze komentar komentari komentare yorum yorumlar pinglun",
  ],
  // What a story has, not what it is.
  ["other", "has-comments has-replies"],
];
/** 1 + the index of each. */
const NAVIGATION = 1;
const COMMENTS = NAMES.length - 1;
const AUTHOR = COMMENTS - 1;
const SCORES = new NameScores(
  new Map(NAMES.flatMap(([, names], at) => names.split(" ").map((name): [number, number] => [nameKey(name), at + 1]))),
);
const PROBABILITY = 0.9;

/** What each element that holds blocks is named for: 1 + the index in NAMES, 0 for nothing. */
const namesOf: (page: Survey) => Uint8Array = oncePerPage(({ page: { tree }, holders: { count, node } }) => {
  const reader = new ElementReader(tree, SCORES);
  return new Uint8Array(count).map((_, i) => (i === 0 ? 0 : reader.score(node[i] ?? 0)));
});

/**
 * Comments read like a story and often outweigh it. What the model took for story inside an element that is named for comments,
 * begins behind the headline and does not hold it, is comments: an opinion piece in a "comment" section holds its headline.
 */
export function labelComments(page: Survey, drafts: readonly Draft[], headline: number): void {
  if (headline >= 0) label(page, drafts, headline, (role, own) => role === "comments" && isStory(own), true);
}

/** Comments are nobody's teasers. */
export function labelMoreComments(page: Survey, drafts: readonly Draft[], headline: number): void {
  label(page, drafts, headline, (role, own) => role === "comments" && UNSURE.has(own.role));
}

/** What nothing else is known of is what the elements around it are named for. */
export function labelNamedPlaces(page: Survey, drafts: readonly Draft[], headline: number): void {
  label(page, drafts, headline, (_, own) => own.role === "other");
}

/**
 * By the innermost named element around each block, those of comments before all else. What holds the story or the headline is named
 * for more than that, and what stands between them tells of the story; authors and readers have their places behind it. What seems to be
 * the story may be comments: then the headline alone tells where it is.
 */
function label(
  page: Survey,
  drafts: readonly Draft[],
  headline: number,
  takes: (role: RegionRole, own: Draft) => boolean,
  isDoubted = false,
): void {
  const { count, node, parent, at } = page.holders;
  const { blocks } = page.galley;
  const nodeOf = (index: number): number => blocks[index]?.firstText ?? 0;
  const top = nodeOf(headline);
  const story = isDoubted ? top : nodeOf(drafts.findIndex(isBody));
  const end = isDoubted ? top : nodeOf(drafts.findLastIndex(isBody));
  const names = namesOf(page);
  const held = new Uint8Array(count);
  for (let i = 1; i < count; i++) {
    const element = node[i] ?? 0;
    const above = held[parent[i] ?? 0] ?? 0;
    const own = above === COMMENTS ? 0 : (names[i] ?? 0);
    const holds = contains(page, element, top) || contains(page, element, story);
    const fits = own >= AUTHOR ? element > end : element < top || element > (own === NAVIGATION ? end : story);
    held[i] = own !== 0 && fits && !holds ? own : above;
  }
  for (const { index, node: element } of blocks) {
    const own = drafts[index];
    const role = NAMES[(held[at[element] ?? 0] ?? 0) - 1]?.[0];
    if (own !== undefined && role !== undefined && !own.certain && takes(role, own))
      decide(own, role, PROBABILITY, `element: ${role}`);
  }
}
