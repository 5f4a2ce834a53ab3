import { type LineReading, readLine } from "../grammar/lines/line-class.ts";
import type { Block } from "../measure/galley.ts";
import type { Survey } from "../measure/survey.ts";
import { type Draft, decide, isStory } from "./draft.ts";
import { HEADINGS, LINE_ROLES } from "./lines-roles.ts";

/** Headings inside a story are its own: `Advertising` may be its subject. */
const LINE_TAGS: ReadonlySet<string> = new Set(["p", "div", "li", "blockquote", "td"]);
/** Full stop, bracket or arrow behind the last link. */
const MAX_BEHIND_LINK = 2;
/** Without a link only a mark or a heading is asked for. */
const LONGEST_UNLINKED = 80;
const PROBABILITY = 0.85;
/** The model takes news about newsletters for story with this probability and more. */
const SURE = 0.95;

/**
 * Lines that editors set as paragraphs of the story and that are none of it: `READ MORE: Bridge opens after six years`, the
 * heading over such links, an invitation to a channel, a mark that the text goes on. The model knows them by their words alone.
 */
export function labelAnnouncedLinks(page: Survey, drafts: readonly Draft[]): void {
  let announced = false;
  for (const block of page.galley.blocks) {
    const own = drafts[block.index];
    if (own === undefined || own.certain) continue;
    const isLinked = linkStart(block) === 0;
    if (announced && isLinked && block.tag === "li") decide(own, "in-body-link", PROBABILITY, "announced list");
    else announced = false;
    if (!isStory(own)) continue;
    if (!LINE_TAGS.has(block.tag)) continue;
    const said = block.links.length === 0 && block.text.length > LONGEST_UNLINKED ? null : readLine(block.text);
    if (leadsToChannels(block)) decide(own, "share", PROBABILITY, "announced link");
    if (isHeadingBefore(block)) decide(own, "in-body-link", PROBABILITY, "announced link");
    if (said === null || !isNoStory(block, own, said)) continue;
    announced = said.whole;
    decide(own, LINE_ROLES[said.class], PROBABILITY, `lexicon: ${said.class}`);
  }
}

function isNoStory(block: Block, { body }: Draft, { class: name, whole }: LineReading): boolean {
  if (name === "advertisement") return block.links.length === 0;
  if (name === "copyright") return true;
  if (name === "follow") return block.links.length > 0;
  if (name === "newsletter") return block.links.length > 0 && body < SURE;
  if (name === "read-more" && !whole) return linksBehindMark(block);
  return whole && HEADINGS.has(name);
}

const MARKS: ReadonlySet<string> = new Set([..."::：|»›–—>▶►▸→"]);

/** `Read more: ` and then nothing but links, or all of it in one. */
function linksBehindMark(block: Block): boolean {
  const start = linkStart(block);
  if (start < 0) return false;
  const announcement = start === 0 ? block.text : block.text.slice(0, start).trimEnd();
  return start === 0 ? [...announcement].some((char) => MARKS.has(char)) : MARKS.has(announcement.slice(-1));
}

/** `आगे पढ़ें- `, `Read also ` and then nothing but links: what stands before them is a heading by itself. */
export function isHeadingBefore(block: Block): boolean {
  const start = linkStart(block);
  const said = start > 0 ? readLine(block.text.slice(0, start)) : null;
  return said?.whole === true && (said.class === "rail-heading" || said.class === "read-more");
}

/** Addresses of a publisher's own channel elsewhere; stories have no cause to link one. */
const CHANNELS: readonly string[] = ["whatsapp.com/channel/", "chat.whatsapp.com/", "news.google.com/publications/"];
const LONGEST_CALL = 220;

function leadsToChannels({ text, links }: Block): boolean {
  const isChannel = ({ href }: { href: string }): boolean => CHANNELS.some((path) => href.includes(path));
  return text.length <= LONGEST_CALL && links.length > 0 && links.every(isChannel);
}

/** Where a block's links begin, if they go on to its end; else -1. */
function linkStart({ text, span: [offset], links }: Block): number {
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined || last.span[1] - offset < text.length - MAX_BEHIND_LINK) return -1;
  return first.span[0] - offset;
}
