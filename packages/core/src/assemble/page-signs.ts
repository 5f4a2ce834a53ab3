import type { LabelledPage } from "../classify/label.ts";
import { elementTokens } from "../measure/features/tokens.ts";
import type { Block } from "../measure/galley.ts";
import { HEADING_LEVELS } from "../measure/tag-sets.ts";
import type { Page } from "../parse/page.ts";
import { TAG, TAG_NAMES, type TagName } from "../parse/tags.ts";
import type { NewsRecord, RegionRole } from "../record.ts";
import { CodeSet } from "../text/code-set.ts";
import { addressSigns } from "./address-signs.ts";

/** Signs by name. Counts are logarithms (of one more), shares stand between 0 and 1, the rest are 0 or 1. */
export type PageSigns = Readonly<Record<string, number>>;

/** What tells a page that tells a story from a shop's, a forum's or a list: what was read, what it declares, its address, its make-up. */
export function pageSigns(labelled: LabelledPage, record: NewsRecord): readonly PageSigns[] {
  return [
    storySigns(labelled, record),
    declaredSigns(labelled.page, record),
    addressSigns(record.capture.url ?? record.capture.canonicalUrl),
    treeSigns(labelled),
    nameSigns(labelled),
    wordingSigns(labelled),
  ];
}

function log(count: number): number {
  return Math.log1p(count);
}

function bit(holds: boolean): number {
  return holds ? 1 : 0;
}

/** A block this much linked, and this long, is the title of another page. */
const LINKED = 0.8;
const MIN_TITLE_CHARS = 20;
/** The model is not sure of a block between these. */
const [SURELY_NOT, SURELY] = [0.2, 0.8];
/** Fewer story words than these are hardly a story, or a short one. */
const [HARDLY_WORDS, SHORT_WORDS] = [60, 250];

/** Titles of other stories, in rails and inside the story. */
const MIN_OTHER_CHARS = 8;
const OTHER_STORIES: ReadonlySet<RegionRole> = new Set(["teaser-title", "video-title", "in-body-link"]);

function storySigns({ galley, labels }: LabelledPage, record: NewsRecord): PageSigns {
  let chars = 0;
  let linked = 0;
  let all = 0;
  let allLinked = 0;
  let sure = 0;
  let story = 0;
  let unsure = 0;
  let runs = 0;
  let titles = 0;
  let others = 0;
  let inside = false;
  let words = 0;
  // The weights were fitted before tables were the story's as a whole: to them a table tells nothing, as refitting them found too.
  const cells = new Set(record.body.blocks.map((block) => (block.kind === "table" ? block.span[0] : -1)));
  for (const block of galley.blocks) {
    const label = labels[block.index];
    const own = linkedChars(block);
    const body = label?.body ?? 0;
    const isStory = (label?.role === "body" || label?.role === "subheading") && !cells.has(block.span[0]);
    all += block.text.length;
    allLinked += own;
    if (body > SURELY_NOT && body < SURELY) unsure++;
    if (isStory) {
      chars += block.text.length;
      linked += own;
      sure += body;
      story++;
      words += galley.words.shapes[block.index]?.words ?? 0;
      if (!inside) runs++;
    } else if (own >= LINKED * block.text.length && block.text.length >= MIN_TITLE_CHARS) titles++;
    inside = isStory;
    if (
      label !== undefined &&
      label.copyOf === undefined &&
      block.text.length >= MIN_OTHER_CHARS &&
      // Links built alike that are no other stories were stories to the weights, which were fitted before they were told apart.
      (OTHER_STORIES.has(label.role) || (label.role === "navigation" && label.group !== undefined))
    )
      others++;
  }
  const { blocks } = record.body;
  const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  const paragraphs = count("paragraph");
  return {
    words: log(words),
    hardlyAnyWords: bit(words < HARDLY_WORDS),
    fewWords: bit(words < SHORT_WORDS),
    paragraphs: log(paragraphs),
    wordsAParagraph: log(words / Math.max(1, paragraphs)),
    listItems: count("list-item") / Math.max(1, story),
    subheadings: count("heading") / Math.max(1, story),
    storyLinked: linked / Math.max(1, chars),
    storyShare: chars / Math.max(1, all),
    probability: sure / Math.max(1, story),
    unsure: unsure / Math.max(1, galley.blocks.length),
    runs: runs / Math.max(1, story),
    pageLinked: allLinked / Math.max(1, all),
    blocks: log(galley.blocks.length),
    linkedTitles: log(titles),
    related: log(others),
  };
}

/** How many characters of a block's text are links. */
export function linkedChars(block: Block): number {
  let sum = 0;
  for (const { span } of block.links) sum += span[1] - span[0];
  return sum;
}

const PRODUCT_TYPES = ["product", "productgroup", "offer", "aggregateoffer"];
const LIST_TYPES = ["itemlist", "collectionpage", "offercatalog", "searchresultspage"];
const FORUM_TYPES = ["discussionforumposting", "qapage", "question", "answer"];
const SERVICE_TYPES = ["service", "localbusiness", "softwareapplication", "webapplication", "course", "event"];

function declaredSigns({ declared }: Page, record: NewsRecord): PageSigns {
  const types = new Set(declared.jsonLd.flatMap((node) => node.types.map((type) => type.toLowerCase())));
  const items = new Set(declared.properties.map((property) => property.itemType));
  const kind = declared.metas.find((meta) => meta.name === "og:type")?.content.toLowerCase() ?? "";
  const declaresStory = bit([...types].some(isStoryType));
  const ogArticle = bit(kind === "article");
  // The weights were fitted before scripts were asked for a day: they tell one for products too.
  const published = bit(record.published.value !== null && record.published.from !== "script");
  const publishedMeta = bit(declared.metas.some((meta) => meta.name === "article:published_time"));
  const byline = bit(record.bylines.length > 0);
  const itemArticle = bit([...items].some(isStoryType));
  return {
    ogArticle,
    ogWebsite: bit(kind === "website"),
    ogProduct: bit(kind.includes("product")),
    ogNone: bit(kind === ""),
    ldArticle: declaresStory,
    ldProduct: bit(PRODUCT_TYPES.some((type) => types.has(type))),
    ldList: bit(LIST_TYPES.some((type) => types.has(type))),
    ldForum: bit(FORUM_TYPES.some((type) => (type !== "question" && types.has(type)) || items.has(type))),
    ldPage: bit(types.has("webpage") && declaresStory === 0),
    ldService: bit(SERVICE_TYPES.some((type) => types.has(type))),
    itemProduct: bit(PRODUCT_TYPES.some((type) => items.has(type))),
    itemArticle,
    anyArticle: Math.max(ogArticle, declaresStory, publishedMeta, itemArticle),
    published,
    publishedMeta,
    byline,
    publishedByline: published * byline,
  };
}

/** A schema.org type of stories, in any case. */
export function isStoryType(type: string): boolean {
  const lower = type.toLowerCase();
  return lower.endsWith("article") || lower.endsWith("blogposting");
}

const CURRENCY_SIGNS = new CodeSet("$£¥€₩₹₺₽");
/** A price stands in a line of no more UTF-16 code units. */
const MAX_PRICE_LINE = 60;

function treeSigns({ page, galley }: LabelledPage): PageSigns {
  const counts = new Uint32Array(TAG_NAMES.length);
  for (const tag of page.tree.tag) counts[tag] = (counts[tag] ?? 0) + 1;
  const of = (name: TagName): number => log(counts[TAG[name]] ?? 0);
  let headings = 0;
  let linked = 0;
  let prices = 0;
  for (const block of galley.blocks) {
    if ((HEADING_LEVELS.get(block.tag) ?? 1) > 1) {
      headings++;
      if (linkedChars(block) >= LINKED * block.text.length) linked++;
    }
    if (block.text.length <= MAX_PRICE_LINE && holdsPrice(block.text)) prices++;
  }
  return {
    inputs: of("input"),
    buttons: of("button"),
    selects: of("select"),
    times: of("time"),
    images: of("img"),
    tables: of("table"),
    topHeadings: of("h1"),
    headings: log(headings),
    linkedHeadings: linked / Math.max(1, headings),
    prices: log(prices),
  };
}

/** A currency's sign beside a digit, at most a space between. */
function holdsPrice(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    if (!CURRENCY_SIGNS.has(line.charCodeAt(at))) continue;
    if (isDigit(line, at + 1) || isDigit(line, at + 2) || isDigit(line, at - 1) || isDigit(line, at - 2)) return true;
  }
  return false;
}

function isDigit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** What publishers' systems and developers call the parts of their pages. */
const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  namedStory: new Set(
    "single single-post article post-template-default news entry post story blog-post article-page article-body post-content entry-content blog".split(
      " ",
    ),
  ),
  namedList: new Set("archive category listing list tag search results grid taxonomy collection tax".split(" ")),
  namedShop: new Set(
    "product shop woocommerce single-product template-product template-collection collection cart pdp plp store ecommerce catalog pricing".split(
      " ",
    ),
  ),
  namedForum: new Set(
    "forum thread topic discourse bbpress phpbb xf showthread forums message community question".split(" "),
  ),
};
/** Programs that forums run on. */
const FORUM_PROGRAMS = [
  "discourse",
  "vbulletin",
  "xenforo",
  "phpbb",
  "mybb",
  "vanilla",
  "flarum",
  "smf",
  "invision",
  "bbpress",
];

/** Names of the elements around the story and of the page's own. */
function nameSigns({ page, galley, labels }: LabelledPage): PageSigns {
  const { tree } = page;
  const names = new Set<string>();
  const seen = new Set<number>();
  const isBody = (block: Block): boolean => labels[block.index]?.role === "body";
  const add = (element: number): void => {
    if (seen.has(element)) return;
    seen.add(element);
    for (const token of elementTokens(tree, element)) names.add(token);
  };
  add(tree.tag.indexOf(TAG.html));
  add(tree.tag.indexOf(TAG.body));
  for (const block of [galley.blocks.find(isBody), galley.blocks.findLast(isBody)]) {
    for (let node = block?.node ?? 0; node > 0; node = tree.parent[node] ?? 0) add(node);
  }
  const generator = page.declared.metas.find((meta) => meta.name === "generator")?.content.toLowerCase() ?? "";
  const signs: Record<string, number> = {};
  for (const [sign, known] of Object.entries(NAMES))
    signs[sign] = log([...names].filter((name) => known.has(name)).length);
  signs["forumProgram"] = bit(FORUM_PROGRAMS.some((name) => generator.includes(name) || names.has(name)));
  return signs;
}

/** A paragraph of fewer words is a line. */
const FEW_PARAGRAPH_WORDS = 12;

function wordingSigns({ page, galley, labels }: LabelledPage): PageSigns {
  let ends = 0;
  let words = 0;
  let capitalised = 0;
  let short = 0;
  let paragraphs = 0;
  let comments = 0;
  let more = 0;
  const parents = new Set<number>();
  for (const block of galley.blocks) {
    const label = labels[block.index];
    const role = label?.role;
    if (role === "comments") comments++;
    if ((role === "more-link" || role === "in-body-link") && label?.byPlace !== true) more++;
    if (role !== "body") continue;
    const shape = galley.words.shapes[block.index];
    if (shape === undefined) continue;
    ends += shape.sentenceEnds;
    words += shape.words;
    capitalised += shape.capitalised;
    paragraphs++;
    if (shape.words < FEW_PARAGRAPH_WORDS) short++;
    parents.add(page.tree.parent[block.node] ?? 0);
  }
  const classes = new Set([...parents].map((element) => page.tree.spelling(element, "class")));
  return {
    sentenceEnds: ends / Math.max(1, words),
    capitalised: capitalised / Math.max(1, words),
    shortParagraphs: short / Math.max(1, paragraphs),
    comments: log(comments),
    repeatedParents: log(parents.size - classes.size),
    moreLinks: log(more),
  };
}
