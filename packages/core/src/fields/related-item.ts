import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { readLine } from "../grammar/lines/line-class.ts";
import { addressKey } from "../grammar/names/address-key.ts";
import { readDateline } from "../grammar/names/dateline.ts";
import { readAge } from "../grammar/time/age.ts";
import { readDuration } from "../grammar/time/duration.ts";
import { readTimeLine } from "../grammar/time/time-line.ts";
import { whenOf } from "../grammar/time/when.ts";
import type { Block, InlineLink } from "../measure/galley.ts";
import type { Page, Tree } from "../parse/page.ts";
import type { RelatedItem, When } from "../record.ts";
import { known } from "../schema/known.ts";
import { foldSpace } from "../text/same-text.ts";
import { tellsTimeAlone } from "./caption-parts.ts";
import { behindStamp } from "./leading-stamps.ts";
import type { PageTimes } from "./page-times.ts";
import { addressOf, comparableUrl, hrefOn } from "./page-url.ts";
import type { Draft } from "./related-draft.ts";
import { shareAmong } from "./weigh.ts";

/** What titles of a page have in common that belongs to none of them. */
export interface SharedParts {
  /** What elements of their own set behind several titles. */
  readonly tails: ReadonlySet<string>;
  /** Rails whose titles begin with the time of each. */
  readonly stamped: ReadonlySet<string>;
}

/** Reads an item; when it was published is still to be told where only its age is printed. */
export function itemOf(
  { page: { tree } }: LabelledPage,
  draft: Draft,
  url: string | null,
  times: Pick<PageTimes, "zone" | "language">,
  { tails, stamped }: SharedParts,
): RelatedItem {
  const { text, span } = draft.title;
  const piece = titleWithin(tree, draft.title, linkedTitle(draft.title), tails);
  const [start, end] = once(draft.title, unmarked(draft.title, piece));
  const stamp = stamped.has(draft.rail) ? behindStamp(text.slice(start - span[0], end - span[0])) : 0;
  const titleSpan: Span = [start + stamp, end];
  const title = text.slice(titleSpan[0] - span[0], titleSpan[1] - span[0]);
  const printed = draft.age?.text ?? (title === text ? "" : text.replace(title, " "));
  const summary = draft.summary === null ? null : cutAtDots(draft.summary.text);
  const dateline = summary === null ? null : datelineOf(summary.text);
  const age = draft.age === null ? null : ageOf(draft.age);
  const seconds = draft.duration === null ? null : readDuration(draft.duration.text);
  return {
    rail: draft.rail,
    position: draft.position,
    kind: draft.kind,
    title,
    titleSpan,
    summary: summary?.text ?? null,
    summaryTruncated: summary?.truncated ?? false,
    ...known({ url, dateline }),
    age,
    publishedAt: printed === "" ? null : dateOf(printed, times),
    ...known({ durationSeconds: seconds }),
    copies: draft.copies,
  };
}

/** The title in a stretch of its block, without what elements of their own set before it and behind. */
export function titleWithin(tree: Tree, block: Block, span: Span, tails: ReadonlySet<string> = new Set()): Span {
  return untailed(tree, block, longestPiece(tree, block, span), tails);
}

/** The words of the title's link, where a section, numbers, times and names stand beside it: `14:05 Bridge reopens (12)`. */
function linkedTitle(block: Block): Span {
  const { text, span, links } = block;
  const link = widestLink(block);
  if (link === undefined || links.some((other) => other !== link && other.href === link.href)) return span;
  const [start, end] = unmarked(block, link.span);
  return (end - start) * MOST_OF < text.length ? span : [start, end];
}

/** Half of a line and more is most of it. */
export const MOST_OF = 2;

/** Without the bullets, dashes and arrows around it. */
export function unmarked({ text, span: [from] }: Block, [start, end]: Span): Span {
  const isMark = (at: number): boolean => {
    const char = text[at - from] ?? "";
    return MARKS.includes(char) || (QUOTES.includes(char) && !text.includes(char === "»" ? "«" : "»"));
  };
  let [first, last] = [start, end];
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return [first, last];
}

const MARKS = " :：|·•▪●■›▶►→<>-–—";
const QUOTES = "»«";

/** Of pieces that elements alone set apart, the longest is the title: `OpinionWhat the harbour needs`, `Bridge reopensBy Ann Lee`. */
function longestPiece(tree: Tree, { text, span, firstText, lastText }: Block, title: Span): Span {
  if (!GLUED.test(text)) return title;
  const ends = new Set<number>();
  let chars = 0;
  for (let node = firstText; node <= lastText; node++) {
    chars += tree.text(node).replaceAll(SPACES, "").length;
    ends.add(chars);
  }
  let longest: Span = [title[0], title[0]];
  let start = title[0];
  chars = 0;
  for (let at = 1; at <= text.length; at++) {
    if (text.charAt(at - 1) !== " ") chars += 1;
    const end = span[0] + at;
    const isEnd = end === title[1] || (ends.has(chars) && GLUED.test(text.slice(at - 1, at + 1)));
    if (!isEnd || end <= start || end > title[1]) continue;
    if (end - start > longest[1] - longest[0]) longest = [start, end];
    start = end;
  }
  return longest;
}

/** Without what an element of its own sets behind the title, a day, a button, what others of its rail have there too: `Bridge reopens <span>24.04.2023</span>`. */
function untailed(tree: Tree, { text, span, lastText }: Block, [start, end]: Span, tails: ReadonlySet<string>): Span {
  const last = foldSpace(tree.text(lastText));
  const cut = end - last.length;
  if (cut <= start || !text.slice(0, end - span[0]).endsWith(last)) return [start, end];
  return [start, tails.has(last) || isMore(last) || tellsTimeAlone(last) ? cut : end];
}

/** `| more` */
function isMore(text: string): boolean {
  const line = readLine(text);
  return line?.whole === true && (line.class === "more-link" || line.class === "read-more");
}

/** `Bridge reopens Bridge reopens`: screens large and small have an element each. */
function once({ text, span: [from] }: Block, [start, end]: Span): Span {
  const half = (end - start - 1) / 2;
  const first = text.slice(start - from, start - from + half);
  return first.includes(" ") && `${first} ${first}` === text.slice(start - from, end - from)
    ? [start, start + half]
    : [start, end];
}

/** A small letter or a closing mark right before a capital or an opening mark; dots before a number of comments. */
const GLUED = /[\p{Ll}\d"”“»?!)…][\p{Lu}"“„«]|[….]\d/u;
const SPACES = /\s/g;

/** The day that a rail prints with an item. */
function dateOf(text: string, { zone, language }: Pick<PageTimes, "zone" | "language">): When | null {
  const line = readTimeLine(text, language === null ? {} : { language });
  const time = line?.times.find(({ expression: { date } }) => date?.day !== undefined && date.orderAssumed !== true);
  return time === undefined ? null : whenOf(time.expression, zone);
}

const DOTS = ["...", "…"];

/** A summary that ends in dots was cut; the dots are not its text. */
function cutAtDots(text: string): { readonly text: string; readonly truncated: boolean } {
  const dots = DOTS.find((mark) => text.endsWith(mark));
  return dots === undefined
    ? { text, truncated: false }
    : { text: text.slice(0, -dots.length).trimEnd(), truncated: true };
}

/** The place as printed before a summary: `TORONTO`. */
function datelineOf(summary: string): string | null {
  const place = readDateline(summary)?.places[0];
  return place === undefined ? null : summary.slice(...place.span);
}

function ageOf(block: Block): RelatedItem["age"] {
  const age = readAge(block.text);
  if (age === null) return null;
  const offset = block.span[0];
  return {
    raw: age.raw,
    span: [offset + age.start, offset + age.end],
    minSeconds: age.minSeconds,
    maxSeconds: age.maxSeconds,
  };
}

/** Where the block's widest link leads, as written, and its words; an empty address where it leads nowhere. */
export function linkOf(block: Block): { readonly href: string; readonly words: string } {
  const { href = "", span: [start, end] = [0, 0] } = widestLink(block) ?? {};
  return { href: href.includes("/") ? href : "", words: block.text.slice(start - block.span[0], end - block.span[0]) };
}

/** `#who-pays`, as lists of contents have it. `#!/bridge` and `#/bridge` are pages that a script shows. */
export function leadsIntoPage(block: Block): boolean {
  return IN_PAGE.test(widestLink(block)?.href ?? "");
}

const IN_PAGE = /^#[^!/]/;

/** Which share of the block's words stands in its link's address. */
export function inAddress(block: Block): number {
  const words = addressKey(linkOf(block).href).split(" ");
  return shareAmong(addressKey(block.text).split(" "), new Set(words));
}

/** The link that holds the title, where others lead to its section, its author, its comments. */
function widestLink({ links }: Block): InlineLink | undefined {
  const width = ({ span }: InlineLink): number => span[1] - span[0];
  let widest = links[0];
  for (const link of links) if (widest === undefined || width(link) > width(widest)) widest = link;
  return widest;
}

/** Where a block's widest link leads, resolved; null without one. */
export function urlOf({ page }: LabelledPage, block: Block): string | null {
  const link = widestLink(block);
  if (link === undefined) return null;
  const href = hrefOn(link.href.trim(), page.declared.base ?? page.capture.url);
  return href !== null && (href.startsWith("http:") || href.startsWith("https:")) ? href : null;
}

/** The page's own, whatever scheme, device or place in it the address names; another query may ask for another story. */
export function isOwnAddress(page: Page, url: string): boolean {
  const own = addressOf(page) ?? "";
  const isSame = !url.includes("?") || url.split("#", 1)[0] === own.split("#", 1)[0];
  return isSame && comparableUrl(url) === comparableUrl(own);
}
