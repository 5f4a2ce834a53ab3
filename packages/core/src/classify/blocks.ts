import type { Galley } from "../measure/galley.ts";
import { type Survey, survey } from "../measure/survey.ts";
import { DECLARED_TAG } from "../measure/tag-sets.ts";
import type { SiteLines } from "../options.ts";
import type { Page } from "../parse/page.ts";
import { labelAnnouncedLinks } from "./announced-links.ts";
import { labelAnnouncedLists } from "./announced-lists.ts";
import { labelAnnouncedQuotations } from "./announced-quotations.ts";
import { labelBeforeHeadline } from "./before-headline.ts";
import { bodyProbabilities } from "./body-model.ts";
import { labelClosingLines } from "./closing-lines.ts";
import { type Draft, decide, draft, STORY_THRESHOLD, settle } from "./draft.ts";
import { labelFurniture } from "./furniture.ts";
import { labelHead } from "./head.ts";
import { findHeadline } from "./headline.ts";
import { headlineRivals, type Rival } from "./headline-rivals.ts";
import type { Label } from "./label.ts";
import { labelLastResort } from "./last-resort.ts";
import { labelLiveEntries } from "./live-entries.ts";
import { labelLostParagraphs } from "./lost-paragraphs.ts";
import { labelMachineSummaries } from "./machine-summaries.ts";
import type { BlockModel } from "./model.ts";
import { labelComments, labelMoreComments, labelNamedPlaces } from "./named-places.ts";
import { labelNextStories } from "./next-stories.ts";
import { labelPictureBoxes } from "./picture-boxes.ts";
import { labelRails } from "./rails.ts";
import { dropStoryCopies } from "./story-copies.ts";
import { labelStoryEnd } from "./story-end.ts";
import { labelStoryIslands } from "./story-islands.ts";
import { labelStoryLinks } from "./story-links.ts";
import { labelStoryLists } from "./story-lists.ts";
import { labelStorySummaries } from "./story-summaries.ts";
import { labelStoryTables } from "./story-tables.ts";
import { isSubheading, labelSubheadings } from "./subheadings.ts";
import { labelTail } from "./tail.ts";
import { labelWallBoxes } from "./wall-boxes.ts";

/** Roles of an HTML page's blocks: the story by the learned model, the head and tail around it by grammar, the rest by place and lexicon. */
export function classifyBlocks(page: Page, galley: Galley, model: BlockModel, site?: SiteLines): Label[] {
  const { counted, drafts } = storyDrafts(page, galley, model, site);
  const headline = findHeadline(counted, drafts);
  labelLastResort(counted, drafts, headline);
  labelBeforeHeadline(counted, drafts, headline);
  labelAnnouncedLinks(counted, drafts);
  labelAnnouncedLists(counted, drafts);
  labelAnnouncedQuotations(counted, drafts);
  labelLostParagraphs(counted, drafts);
  labelLiveEntries(counted, drafts, headline);
  labelStoryLists(counted, drafts);
  labelStoryTables(counted, drafts);
  labelStorySummaries(counted, drafts);
  labelMachineSummaries(counted, drafts);
  dropStoryCopies(counted, drafts);
  labelStoryIslands(drafts);
  labelSubheadings(counted, drafts);
  labelComments(counted, drafts, headline);
  labelNextStories(counted, drafts, headline);
  labelHead(counted, drafts, headline);
  labelWallBoxes(counted, drafts);
  labelClosingLines(counted, drafts);
  labelTail(counted, drafts);
  labelStoryEnd(counted, drafts);
  labelMoreComments(counted, drafts, headline);
  labelRails(counted, drafts);
  labelStoryLinks(counted, drafts, headline);
  labelNamedPlaces(counted, drafts, headline);
  settle(drafts);
  return drafts;
}

/** The blocks that may print the headline, for those who weigh them. */
export function rivalsOf(page: Page, galley: Galley, model: BlockModel): readonly Rival[] {
  const { counted, drafts } = storyDrafts(page, galley, model);
  return headlineRivals(counted, drafts);
}

function storyDrafts(
  page: Page,
  galley: Galley,
  model: BlockModel,
  site?: SiteLines,
): { readonly counted: Survey; readonly drafts: Draft[] } {
  const counted = survey(page, galley);
  const body = bodyProbabilities(counted, model, site);
  // Not by map: what kind of array that makes differs with how V8 compiled it, and all that reads drafts would be compiled anew.
  const drafts: Draft[] = [];
  for (const { index } of galley.blocks) drafts.push(draft(body[index] ?? 0));
  labelFurniture(counted, drafts);
  labelPictureBoxes(counted, drafts);
  labelStory(counted, drafts);
  return { counted, drafts };
}

/** Overrides what furniture rules said: a paragraph that ends in "Share this" is still a paragraph. */
function labelStory(page: Survey, drafts: Draft[]): void {
  const { blocks } = page.galley;
  // Measure adds a declared body only where the page's own text has no story of its length: then it is the story.
  const declared = blocks.some((block) => block.tag === DECLARED_TAG);
  for (const block of blocks) {
    const own = drafts[block.index];
    if (own === undefined) continue;
    if (declared) {
      if (block.tag === DECLARED_TAG) decide(own, "body", DECLARED_PROBABILITY, "declared body");
      continue;
    }
    if (own.body < STORY_THRESHOLD || own.certain) continue;
    own.role = isSubheading(page, block) ? "subheading" : "body";
    own.probability = own.body;
    own.reason = "model";
  }
}

const DECLARED_PROBABILITY = 0.9;
