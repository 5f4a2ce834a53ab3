import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { labelAlone } from "../grammar/names/byline-sections.ts";
import { isEmptyAuthor } from "../grammar/names/known-phrases.ts";
import { isTitleWord } from "../grammar/names/name.ts";
import { nameInPostLine } from "../grammar/names/post-line.ts";
import { foldName, isEastAsian, wordsOf } from "../grammar/names/words.ts";
import type { RegionRole } from "../record.ts";
import {
  BEHIND_NAME,
  BLOCKS_TO_BIOGRAPHY,
  behind,
  headOf,
  isAlone,
  LABEL_ROLES,
  type LabelledName,
  LONGEST_NAME,
  POST_ROLES,
  shownIn,
} from "./bare-authors.ts";
import { storyExtent } from "./story-extent.ts";

/** The name under an author's label further behind the story, where the page has one: several are authors of other stories. */
export function nameFarBehind(labelled: LabelledPage): readonly LabelledName[] {
  const { blocks } = labelled.galley;
  const [, end] = behind(labelled);
  const found = shownIn(labelled, LABEL_ROLES, [[end, end === 0 ? 0 : blocks.length]]).flatMap(({ text, index }) => {
    const label = labelAlone(text);
    const next = blocks[index + 1];
    const isLabel = label?.role === "author" && (!label.colon || text.endsWith(":"));
    return isLabel && next !== undefined && isAlone(next.text) ? [{ role: label.role, span: next.span }] : [];
  });
  return found.length === 1 ? found : [];
}

/** `Ann Lee`, `Written by Ann Lee`, over `Ann Lee is a writer ...` in the last paragraphs or behind them: the one person presented so. */
export function presentedNames(labelled: LabelledPage): readonly Span[] {
  const { blocks } = labelled.galley;
  const { lastBody } = storyExtent(labelled);
  if (lastBody < 0) return [];
  const found = shownIn(labelled, PRESENTING_ROLES, [
    [lastBody - BLOCKS_OF_TAIL, lastBody + BLOCKS_TO_BIOGRAPHY],
  ]).flatMap(({ text, span, index }) => {
    const [start, end] = announcedIn(text) ?? [0, text.length];
    const name = text.slice(start, end);
    const next = blocks[index + 1]?.text ?? "";
    const presents = isAlone(name) && next.startsWith(`${name} `) && PRESENTS.test(next.slice(name.length));
    return presents && wordsOf(next.slice(0, PRESENTING_CHARS)).some(isTitleWord)
      ? [[span[0] + start, span[0] + end] as const]
      : [];
  });
  return found.length === 1 ? found : [];
}

/** Names stand so many blocks before the last paragraph where questions and notes follow them. */
const BLOCKS_OF_TAIL = 20;
const PRESENTING_ROLES: ReadonlySet<RegionRole> = new Set([...POST_ROLES, "subheading", "body"] as const);
/** A function stands within so many characters of a biography. */
const PRESENTING_CHARS = 200;
const PRESENTS = /^ (?:is|has been|writes|works|covers|ist|schreibt|arbeitet|est|es|è|é) /;

function announcedIn(text: string): Span | null {
  return text.length > LONGEST_NAME ? null : nameInPostLine(text);
}

/** `ann.lee`, `ann_lee` */
const LOGIN = /^(\p{Ll}{2,20})[._](\p{Ll}{2,20})$/u;

/** The whole name of someone named by one word, where the head or what follows the story prints it: alone, or before what the person does. */
export function wholeName(labelled: LabelledPage, name: string): string {
  if (name.includes(" ") || isEastAsian(name)) return name;
  const [, given = "", family = ""] = LOGIN.exec(name) ?? [];
  if (family !== "") {
    const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    const printed = new RegExp(`${capital(given)} (?:\\p{Lu}\\. )?${capital(family)}(?!\\p{L})`, "u");
    return printed.exec(labelled.galley.text)?.[0] ?? name;
  }
  const blocks = shownIn(labelled, POST_ROLES, [headOf(labelled), behind(labelled)]);
  const names = blocks.map(({ text }) => text.slice(0, LONGEST_NAME).split(BEHIND_NAME, 1)[0] ?? "");
  const isWhole = (one: string): boolean =>
    one.startsWith(`${name} `) && isAlone(one) && !one.split(" ").some((word) => isEmptyAuthor(foldName(word)));
  return names.find(isWhole) ?? name;
}
