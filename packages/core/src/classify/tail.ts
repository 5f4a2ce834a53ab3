import { readByline } from "../grammar/names/byline.ts";
import { type NoteParts, readNoteOf } from "../grammar/names/note.ts";
import type { Survey } from "../measure/survey.ts";
import type { RegionRole } from "../record.ts";
import { type Draft, decide, isBody } from "./draft.ts";
import { isLinkedTitle, isStoryAddress } from "./linked-title.ts";

/** The tail of a story: so many blocks behind its last paragraph. */
const BLOCKS_AFTER = 8;
const MAX_LINE = 400;
/** A story's own paragraphs are notes near its beginning and its end alone. */
const NOTE_EDGE_BLOCKS = 5;
/** What a block may be taken for before a grammar says that it is a note. */
const NOTE_ROLES: ReadonlySet<RegionRole> = new Set(["body", "subheading", "other", "in-body-link"]);
const GRAMMAR_PROBABILITY = 0.8;
/** Of updates that the model is this sure of all are story (13 of 13 on unseen sites). */
const SURE = 0.9;

/** Golds count as the story's text what says where it was before, and an update that goes on telling. The field of notes reads both there. */
function isTold({ body }: Draft, { kind }: NoteParts): boolean {
  return kind === "syndication" || (kind === "update" && body >= SURE);
}

/** Notes anywhere around the story, and the signature behind its last paragraph. */
export function labelTail(page: Survey, drafts: Draft[]): void {
  const first = drafts.findIndex((own) => own.role === "body" || own.role === "headline");
  const last = drafts.findLastIndex(isBody);
  if (last < 0) return;
  for (let i = Math.max(0, first); i <= Math.min(last + BLOCKS_AFTER, drafts.length - 1); i++) {
    const own = drafts[i];
    const text = page.galley.blocks[i]?.text ?? "";
    if (own === undefined || own.certain || own.role === "headline") continue;
    const inside = own.role === "body" && i > first + NOTE_EDGE_BLOCKS && i < last - NOTE_EDGE_BLOCKS;
    const note = !inside && NOTE_ROLES.has(own.role) ? readNoteOf(page.page, text) : null;
    if (note !== null && !(own.role === "body" && isTold(own, note)))
      decide(own, "note", GRAMMAR_PROBABILITY, "grammar: note");
    else if (i > last && own.role === "other" && text.length <= MAX_LINE && readByline(text) !== null) {
      if (!isOtherStory(page, i)) decide(own, "end-credit", GRAMMAR_PROBABILITY, "grammar: byline");
    }
  }
}

/** The title of another story: who is named in it did not write this one. */
function isOtherStory(page: Survey, index: number): boolean {
  const block = page.galley.blocks[index];
  return isLinkedTitle(page, block) && isStoryAddress(block?.links[0]?.href ?? "");
}
