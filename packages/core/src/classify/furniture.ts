import { lineClass } from "../grammar/lines/line-class.ts";
import { readRemaining } from "../grammar/lines/remaining.ts";
import { readCaptionOf } from "../grammar/names/credit.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import type { Page, Tree } from "../parse/page.ts";
import { TAG, TAG_NAMES, tagSet } from "../parse/tags.ts";
import type { RegionRole } from "../record.ts";
import { type Draft, decide, STORY_THRESHOLD } from "./draft.ts";
import { LINE_ROLES } from "./lines-roles.ts";

/** Elements whose text has one role wherever they stand. Inner ones win. */
const PLACES: ReadonlyMap<string, RegionRole> = new Map([
  ["nav", "navigation"],
  ["footer", "footer"],
  ["figcaption", "caption"],
  ["menu", "navigation"],
]);
const PLACE_PROBABILITY = 0.9;
const LEXICON_PROBABILITY = 0.85;
/** Lines that the lexicon reads, in UTF-16 units. */
const MAX_LINE = 200;

/** Roles by element and by what short lines say. */
export function labelFurniture(page: Survey, drafts: Draft[]): void {
  const places = placesOf(page.page.tree);
  for (const block of page.galley.blocks) {
    const own = drafts[block.index];
    if (own === undefined) continue;
    const place = places[block.firstText] ?? 0;
    const role = ROLES[place - 1];
    if (role !== undefined) decide(own, role, PLACE_PROBABILITY, `element: ${role}`);
    if (role === "caption") labelCaption(page.page, block, own);
    else if (role !== "navigation" && block.text.length <= MAX_LINE) {
      if (own.body < STORY_THRESHOLD) labelLine(block.text, own);
      if (isWall(block.text, drafts[block.index + 1])) {
        decide(own, "paywall", LEXICON_PROBABILITY, "grammar: remaining");
        own.certain = true;
      }
    }
  }
}

/** What is left to read is told behind the text, never in it. */
function isWall(text: string, next: Draft | undefined): boolean {
  return (next?.body ?? 0) < STORY_THRESHOLD && readRemaining(text) !== null;
}

const ROLES: readonly RegionRole[] = [...new Set(PLACES.values())];

/** By tag id: 1 + the index in ROLES; 0 for tags that give no role. */
const ROLE_OF_TAG: Uint8Array = Uint8Array.from(TAG_NAMES, (name) => {
  const role = PLACES.get(name);
  return role === undefined ? 0 : ROLES.indexOf(role) + 1;
});

/** For each node what ROLE_OF_TAG says of the innermost element that gives a role; 0 for none. */
function placesOf(tree: Tree): Uint8Array {
  const places = new Uint8Array(tree.length);
  for (let node = 1; node < tree.length; node++) {
    const own = ROLE_OF_TAG[tree.tag[node] ?? 0] ?? 0;
    // Elements come before what they hold, and outer ones before inner ones.
    if (own !== 0 && !isSigning(tree, node)) places.fill(own, node, tree.subtreeEnd[node]);
  }
  return places;
}

/** The foot of a quote names who said it, and that of a figure who made it. */
function isSigning({ tag, parent }: Tree, node: number): boolean {
  return tag[node] === TAG.footer && SIGNED_TAGS[tag[parent[node] ?? 0] ?? 0] === 1;
}

const SIGNED_TAGS: Uint8Array = tagSet(["blockquote", "figure", "figcaption"]);

function labelCaption(page: Page, { text, span: [offset] }: Block, own: Draft): void {
  own.certain = true;
  const { caption, creditSpan } = readCaptionOf(page, text);
  if (creditSpan === null) return;
  if (caption === null) decide(own, "credit", LEXICON_PROBABILITY, "grammar: credit");
  else own.parts = [{ span: [offset + creditSpan[0], offset + creditSpan[1]], role: "credit" }];
}

function labelLine(text: string, own: Draft): void {
  const found = lineClass(text);
  if (found === null) return;
  decide(own, LINE_ROLES[found], LEXICON_PROBABILITY, `lexicon: ${found}`);
}
