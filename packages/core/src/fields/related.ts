import type { Label, LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { ageToWhen } from "../grammar/time/when.ts";
import type { Block } from "../measure/galley.ts";
import type { RegionRole, RelatedItem, When } from "../record.ts";
import { textKey } from "../text/same-text.ts";
import { stampedRails } from "./leading-stamps.ts";
import type { PageTimes } from "./page-times.ts";
import type { Draft } from "./related-draft.ts";
import { readInBodyLinks } from "./related-in-body.ts";
import { inAddress, isOwnAddress, itemOf, leadsIntoPage, linkOf, urlOf } from "./related-item.ts";
import { sharedTails } from "./shared-tails.ts";

const COPY = "/copy";
const UNNAMED = "unnamed";

/** The other stories that the page names in its rails and inside the story, in page order; copies of a rail are joined to their original. No ages are resolved. */
export function readRelated(labelled: LabelledPage, times: Pick<PageTimes, "zone" | "language">): RelatedItem[] {
  const drafts: Draft[] = [];
  const byTitle = new Map<number, Draft>();
  const headings = new Map<string, string>();
  for (const run of railRuns(labelled)) {
    const [first] = run;
    const name = nameOf(first?.label.group);
    if (first?.label.role === "rail-heading") headings.set(name, first.block.text);
    for (const draft of readRun(run, headings.get(name) ?? name)) {
      if (leadsIntoPage(draft.title)) continue;
      const original = byTitle.get(labelled.labels[draft.title.index]?.copyOf ?? -1);
      if (original === undefined) {
        drafts.push(draft);
        byTitle.set(draft.title.index, draft);
      } else original.copies.push(spanOf(draft));
    }
  }
  const items = eachOnce(labelled, drafts, times);
  return [...items, ...readInBodyLinks(labelled)].sort((a, b) => a.titleSpan[0] - b.titleSpan[0]);
}

/** A rail that shows an item again, as wheels and lists for two screens do, has a copy of it. */
function eachOnce(
  labelled: LabelledPage,
  drafts: readonly Draft[],
  times: Pick<PageTimes, "zone" | "language">,
): readonly RelatedItem[] {
  const shared = { tails: sharedTails(labelled.page.tree, drafts), stamped: stampedRails(drafts) };
  const firsts = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    const item = itemOf(labelled, draft, urlOf(labelled, draft.title), times, shared);
    const key = `${item.rail}\n${item.title}\n${item.url ?? ""}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, draft);
    else first.copies.push(spanOf(draft), ...draft.copies);
    return first === undefined ? [item] : [];
  });
}

/** Items with the times that their ages mean at a known time; a day that is still to come then is of an event. */
export function datedItems(items: readonly RelatedItem[], then: When | null): RelatedItem[] {
  return items.map((item) => {
    if (then === null) return item;
    if (item.age !== null) return { ...item, publishedAt: ageToWhen(item.age, then) };
    const isToCome = (item.publishedAt?.earliest ?? "") > (then.latest ?? LAST);
    return isToCome ? { ...item, publishedAt: null } : item;
  });
}

/** Behind every instant as it is written. */
const LAST = "~";

/** Without the page's own story, which rails of the latest and the most read hold too, the places in it that a list of contents names, comments on others, and what its address calls no story. */
export function otherStories(
  { page }: LabelledPage,
  items: readonly RelatedItem[],
  headline: string | null,
): RelatedItem[] {
  const own = textKey(headline ?? "");
  return items.filter(
    ({ title, url }) =>
      textKey(title) !== own &&
      !VACANCY.test(title) &&
      (url === undefined ? LETTER.test(title) : !isOwnAddress(page, url) && !NO_STORY.test(url)),
  );
}

/** `…/2019/05/ferry/#comment-1042`; a step that says: goods, vacancies, subscriptions, all of one topic or author. */
const NO_STORY =
  /#comment(?:-|\d)|\/(?:dp|gp|products?|job|stellen[a-z]+|tags?|authors?|abos?|abonnements?|subscri(?:be|ptions?)|suscripcion(?:es)?|assinaturas?|abbonamenti|prenumerat?a)(?:[/?]|$)/i;

/** `Engineer (m/w/d)`, `Ingénieur (H/F)`: for whom a vacancy is. */
const VACANCY = /\([mfwhvdxk]{1,2}(?:[/|][mfwhvdxkin*]{1,3}){1,3}\)/i;

/** A link to a telephone has no address of a page, and no letters. */
const LETTER = /\p{L}/u;

interface Placed {
  readonly block: Block;
  readonly label: Label;
}

/** Blocks of one rail after the other; a heading begins a new one, and names those of its group that go on further down. */
function railRuns({ galley, labels }: LabelledPage): Placed[][] {
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const [i, label] of labels.entries()) {
    const block = galley.blocks[i];
    if (label.group === undefined || block === undefined) continue;
    const last = run.at(-1);
    const goesOn =
      last?.label.group === label.group && label.role !== "rail-heading" && i - last.block.index <= MOST_BETWEEN;
    if (!goesOn) {
      run = [];
      runs.push(run);
    }
    run.push({ block, label });
  }
  return runs;
}

/** So many blocks behind a line of a rail its next one stands at most: a section, an author, a count of comments between two titles. */
const MOST_BETWEEN = 7;

/** A kicker and its title, or a title and its summary: more links to one address are a list. */
const MOST_OF_ONE_STORY = 2;

/** A rail's items: every title opens one; a playing time belongs to the title behind it, summary and age to the one before, an age that the rail prints before its first title to the one behind. */
function readRun(run: readonly Placed[], rail: string): Draft[] {
  const drafts: Draft[] = [];
  const links = new Map<string, number>();
  for (const { block } of run) links.set(linkOf(block).href, (links.get(linkOf(block).href) ?? 0) + 1);
  const isPair = (one: string, other: string): boolean =>
    one !== "" && one === other && (links.get(one) ?? 0) <= MOST_OF_ONE_STORY;
  let duration: Block | null = null;
  let age: Block | null = null;
  /** A time or an address that leads is set as the title is: the title is what follows. */
  let isUntitled = false;
  const opener = run.find(({ label }) => AGES.has(label.role) || TITLES.has(label.role));
  const leads = opener !== undefined && isAge(opener);
  for (const placed of run) {
    const { block, label } = placed;
    const open = drafts.at(-1);
    const tells = isAge(placed);
    const isTitle = TITLES.has(label.role);
    const isSummary = SUMMARIES.has(label.role);
    if (isTitle && ADDRESS.test(block.text)) isUntitled = true;
    else if (isTitle && !tells && open !== undefined && isPair(linkOf(open.title).href, linkOf(block).href)) {
      if (inAddress(block) > inAddress(open.title)) open.title = block;
      else if (linkOf(block).words !== linkOf(open.title).words) open.summary ??= block;
    } else if (!tells && (isTitle || (isSummary && isUntitled && block.links.length > 0))) {
      const kind = label.role === "video-title" ? "video" : "article";
      drafts.push({
        rail,
        position: drafts.length + 1,
        kind,
        title: block,
        summary: null,
        age,
        duration,
        copies: [],
      });
      duration = null;
      age = null;
      isUntitled = false;
    } else if (label.role === "video-duration") duration = block;
    else if (leads && tells) {
      age = block;
      isUntitled = isTitle;
    } else if (open === undefined) continue;
    else if (isSummary) open.summary ??= block;
    else if (tells) open.age ??= block;
  }
  return drafts;
}

const ADDRESS = /^(?:https?:|www\.)\S+$/;
const TITLES: ReadonlySet<RegionRole> = new Set(["teaser-title", "video-title"]);
const SUMMARIES: ReadonlySet<RegionRole> = new Set(["teaser-summary", "video-summary"]);
const AGES: ReadonlySet<RegionRole> = new Set(["teaser-age", "video-age"]);

/** A time set where titles stand is none: `Published on 4 May 2025`. */
function isAge({ block: { text }, label: { role } }: Placed): boolean {
  return AGES.has(role) || (TITLES.has(role) && (readTimeLine(text)?.share ?? 0) >= LEAST_TIME_SHARE);
}

/** Letters and digits of a line that are its time; `The briefing, 4 May 2025` is a title. */
const LEAST_TIME_SHARE = 0.75;

function nameOf(group: string | undefined): string {
  const name = (group ?? UNNAMED).replace("rail:", "");
  return name.endsWith(COPY) ? name.slice(0, -COPY.length) : name;
}

/** From the title to the end of the item's last line. */
function spanOf({ title, summary, age }: Draft): Span {
  return [title.span[0], Math.max(title.span[1], summary?.span[1] ?? 0, age?.span[1] ?? 0)];
}
