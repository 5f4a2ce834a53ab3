import type { LabelledPage } from "../classify/label.ts";
import { type Fact, UNKNOWN } from "../evidence.ts";
import type { ArticleType } from "../record.ts";
import { isArticle, storyNodes } from "./article-node.ts";
import { type Candidate, say } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { pageUrl } from "./page-url.ts";
import { storyExtent } from "./story-extent.ts";

/** Of a hundred values that were read one by one so many were right. */
const WEIGHT_LABEL = 0.88;
const WEIGHT_SUBTYPE = 0.9;
const WEIGHT_META = 0.85;
const WEIGHT_PATH = 0.88;
/** `NewsArticle` says that it is news, not which kind; a dateline and an agency say no more. Most of such stories are reports. */
const WEIGHT_NEWS = 0.8;

/** Beside `OpinionNewsArticle` and its kin, which say their kind. */
const BY_SCHEMA: Readonly<Record<string, ArticleType>> = {
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "advertising",
  ClaimReview: "fact-check",
};
/** Told by other means; where the page has a story too, they stand in it. */
const ALONE: Readonly<Record<string, ArticleType>> = {
  VideoObject: "video",
  PodcastEpisode: "audio",
  ImageGallery: "gallery",
  MediaGallery: "gallery",
};

/** Steps of an address, kickers, sections or a declared genre that name a kind of story; in the languages whose sites use them. */
const BY_WORD: ReadonlyMap<string, ArticleType> = new Map(
  (
    [
      [
        "opinion",
        "opinion|opinions|opinión|opiniones|opinia|opinie|mening|meinung|kommentar|kommentare|kolumne|glosse|leitartikel|comment|commentisfree|commentary|editorial|editorials|column|columns|debatt|ledare|debat|tribune|letters",
      ],
      ["report", "reportage"],
      ["background", "background|hintergrund"],
      ["analysis", "analysis|analyse|analyses|análisis"],
      ["live", "live|liveblog|liveticker|live-blog|live-updates"],
      ["review", "review|reviews|rezension"],
      ["interview", "interview|interviews|interviu|entrevista|entrevistas|entretien|intervista"],
      ["obituary", "obituaries|obituary|nachruf"],
      ["fact-check", "factcheck|fact-check|faktencheck"],
      ["video", "video|videos"],
      [
        "gallery",
        "gallery|galleries|bildergalerie|fotostrecke|bildstrecke|fotogalerie|galeria|galerias|fotogalerias|galerie|diaporama|diaporamas|fotogallery|photos|pictures",
      ],
      ["audio", "podcast|podcasts"],
      ["newsletter", "newsletter|newsletters"],
      [
        "press-release",
        "press-release|press-releases|pressemitteilung|pressemitteilungen|pressemeldung|pressemeldungen|news-release|news-releases",
      ],
      ["advertising", "sponsored|advertorial|anzeige|partner-content|paid-content"],
    ] as const
  ).flatMap(([type, words]) => words.split("|").map((word) => [word, type] as const)),
);

/** `video.other` */
const SUBTYPE = /\..*/;

/**
 * What kind of story it is. News of which nothing says the kind is a report; any other text is of an unknown kind.
 * `labels`: the headline, what stands over it, and the section; `isWired`: it has a dateline or an agency.
 */
export function readType(
  labelled: LabelledPage,
  labels: readonly Fact<string>[] = [],
  isWired: boolean = false,
): Fact<ArticleType> {
  const nodes = storyNodes(labelled);
  const isStory = nodes.some(isArticle);
  const types = nodes.flatMap((node) => node.types.map((type) => ({ type, from: `jsonld${node.pointer}/@type` })));
  const declared = types.flatMap(({ type, from }) => {
    const kind =
      BY_SCHEMA[type] ?? wordType(type.replace("NewsArticle", "")) ?? (isStory ? null : (ALONE[type] ?? null));
    return kind === null ? [] : [say(kind, type, from, WEIGHT_SUBTYPE)];
  });
  const metas = metaContents(labelled.page.declared, "og:type", "genre", "content-type").flatMap(
    ({ name, content }) => {
      const type = wordType(content.replace(SUBTYPE, ""));
      return type === null ? [] : [say(type, content, `meta:${name}`, WEIGHT_META)];
    },
  );
  const signs = [...declared, ...metas, ...fromPath(labelled), ...labels.flatMap(fromLabel), ...fromByline(labelled)];
  if (signs.length > 0) return choose(signs, (type) => type);
  const news = types.find(({ type }) => type === "NewsArticle" || type === "Report");
  if (news === undefined && !isWired) return UNKNOWN;
  const { type = "", from = "text" } = news ?? {};
  return choose([{ ...say("report", type, from, WEIGHT_NEWS), how: "inferred" }], (kind) => kind);
}

/** A story told in entries is a live blog, where nothing says that it is more than a report. */
export function withEntries(type: Fact<ArticleType>, entries: number): Fact<ArticleType> {
  const isOpen = type.value === null || (type.value === "report" && type.how === "inferred");
  return entries > 0 && isOpen
    ? choose([{ ...say("live", "", "text", WEIGHT_LABEL), how: "inferred" }], (kind) => kind)
    : type;
}

function wordType(word: string): ArticleType | null {
  return BY_WORD.get(word.toLowerCase().replaceAll(" ", "-")) ?? null;
}

/** A label, or one that opens a headline: `Review: The ferry by night`. */
function fromLabel({ value, spans = [], from = "", how }: Fact<string>): Candidate<ArticleType>[] {
  if (value === null || from === "url") return [];
  const opening = wordType(value.slice(0, Math.max(0, value.indexOf(": "))));
  const type = wordType(value) ?? (opening !== null && WRITTEN.has(opening) ? opening : null);
  return type === null ? [] : [{ value: type, raw: value ?? "", spans, how, from, weight: WEIGHT_LABEL }];
}

/** A line of the story's head that says what somebody wrote: `Kommentar von Ann Lee`, `Opinion by Ann Lee`. */
function fromByline(labelled: LabelledPage): Candidate<ArticleType>[] {
  const { headline, bodyBehindHeadline } = storyExtent(labelled);
  if (headline < 0) return [];
  const end = Math.max(headline, Math.min(bodyBehindHeadline, headline + MOST_BLOCKS_BEHIND_HEADLINE));
  for (const { text, span } of labelled.galley.blocks.slice(headline + 1, end)) {
    if (text.length > MOST_BYLINE_CHARS) continue;
    const type = wordType(SIGNED.exec(text)?.[1] ?? "");
    if (type !== null && WRITTEN.has(type))
      return [{ value: type, raw: text, spans: [span], how: "stated", from: "text", weight: WEIGHT_LABEL }];
  }
  return [];
}

const MOST_BLOCKS_BEHIND_HEADLINE = 15;
const MOST_BYLINE_CHARS = 100;
const SIGNED = /^(?:(?:Eine?|An?|Une?|Een|En) )?(\S+) (?:von|by|de|par|di|por|av|af|door)(?: |$)/;
const WRITTEN: ReadonlySet<ArticleType> = new Set(["opinion", "analysis", "review", "interview"]);

/** Directories alone: the last step is the story's own words. */
function fromPath({ page }: LabelledPage): Candidate<ArticleType>[] {
  const steps = (pageUrl(page)?.pathname ?? "").split("/").slice(0, -1);
  return steps.flatMap((step): Candidate<ArticleType>[] => {
    const type = wordType(step);
    return type === null ? [] : [{ ...say(type, step, "url", WEIGHT_PATH), how: "inferred" }];
  });
}
