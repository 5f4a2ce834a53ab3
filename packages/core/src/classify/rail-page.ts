import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import { type Draft, UNSURE } from "./draft.ts";
import { isLinked } from "./linked-title.ts";

/** A page on which rails are looked for. */
export interface RailPage {
  readonly survey: Survey;
  readonly blocks: readonly Block[];
  readonly drafts: readonly Draft[];
}

/** Blocks between two titles of one rail: summary, age, section, author, a second link. */
export const MAX_BETWEEN = 6;

/** Numbers alone are no words. */
export const LETTERS: RegExp = /\p{L}{3}/u;

/** Whether nothing certain is known of a block, and it is in no rail yet. */
export function isFree({ drafts }: RailPage, index: number): boolean {
  const own = drafts[index];
  return own !== undefined && own.group === undefined && UNSURE.has(own.role) && !own.reason.startsWith("element");
}

/** Text of the story and headings between titles part two rails. */
export function endsRail(page: RailPage, index: number): boolean {
  const role = page.drafts[index]?.role;
  if (role === "body" || role === "headline" || role === "byline" || role === "footer") return true;
  return role === "rail-heading" || isHeading(page, index);
}

function isHeading({ survey, blocks }: RailPage, index: number): boolean {
  return HEADING_LEVELS.has(blocks[index]?.tag ?? "") && !isLinked(survey, blocks[index]);
}
