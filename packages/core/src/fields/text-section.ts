import type { LabelledPage } from "../classify/label.ts";
import { addressKey, stepKeys } from "../grammar/names/address-key.ts";
import type { Block } from "../measure/galley.ts";
import { SECTION_FIELD, STEP_MARK } from "../text/patterns.ts";
import { isHomeWord } from "./home-words.ts";
import { pageUrl } from "./page-url.ts";
import type { PrintedSection } from "./printed-section.ts";
import { storyExtent } from "./story-extent.ts";

/** The way to the story stands so many lines above the headline. */
const MOST_LINES_ABOVE = 6;
const LONGEST_WAY = 220;
/** The fields that a newsroom's database prints with a story stand so near below its headline. */
const MOST_LINES_BELOW = 8;
/** A line that words a step of the address is no longer. */
const LONGEST_NAME = 40;
const MOST_STEPS = 6;

/** The section as plain text prints it: a step of the way to the story, else the line that words a directory of the address. */
export function textSections(labelled: LabelledPage): readonly PrintedSection[] {
  const { blocks } = labelled.galley;
  const headline = Math.max(0, storyExtent(labelled).headline);
  const ways = blocks.slice(Math.max(0, headline - MOST_LINES_ABOVE), headline).flatMap(sectionOfWay);
  const fields = blocks.slice(0, headline + MOST_LINES_BELOW).flatMap(sectionOfField);
  return [...fields, ...ways, ...sectionOfAddress(labelled)].filter(({ name }) => name !== blocks[headline]?.text);
}

/** The first step behind the front page: `You are here: Home » City » Ferry line opens`. */
function sectionOfWay({ text, span: [start] }: Block): readonly PrintedSection[] {
  const [home = "", ...steps] = text.length > LONGEST_WAY ? [] : text.split(STEP_MARK).map((step) => step.trim());
  const name = steps.find((step) => step !== "" && !isHome(step)) ?? "";
  const at = start + text.indexOf(name);
  return isHome(home.slice(home.lastIndexOf(":") + 1).trim()) ? [{ name, span: [at, at + name.length] }] : [];
}

/** `SECTION: NEWS; Pg. 7` */
function sectionOfField({ text, span: [start] }: Block): readonly PrintedSection[] {
  const [, label = "", name = ""] = SECTION_FIELD.exec(text) ?? [];
  const at = start + label.length;
  return name === "" ? [] : [{ name, span: [at, at + name.length] }];
}

function isHome(name: string): boolean {
  return isHomeWord(name);
}

/** The first directory of the address that a line of the page words: `Política` for `/politica/`. */
function sectionOfAddress({ page, galley: { blocks } }: LabelledPage): readonly PrintedSection[] {
  const keys = blocks.map(({ text }) => (text.length > LONGEST_NAME ? "" : addressKey(text)));
  const steps = stepKeys(pageUrl(page)).slice(-MOST_STEPS, -1);
  const line = blocks[keys.indexOf(steps.find((step) => step !== "" && !isHome(step) && keys.includes(step)) ?? "-")];
  return line === undefined ? [] : [{ name: line.text, span: line.span }];
}
