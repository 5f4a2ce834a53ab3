import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import type { ArticleType } from "../record.ts";
import { storyNodes } from "./article-node.ts";
import type { Candidate } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { pageUrl } from "./page-url.ts";
import { storyExtent } from "./story-extent.ts";

const WEIGHT_SUBTYPE = 0.9;
/** `NewsArticle` says that it is news, not which kind. */
const WEIGHT_GENERAL = 0.5;
const WEIGHT_META = 0.75;
const WEIGHT_PATH = 0.72;
const WEIGHT_TEXT = 0.4;
const LEAST_BODY_BLOCKS = 3;

const BY_SCHEMA: Readonly<Record<string, ArticleType>> = {
  ReportageNewsArticle: "report",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background",
  OpinionNewsArticle: "opinion",
  ReviewNewsArticle: "review",
  Review: "review",
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "advertising",
  ClaimReview: "fact-check",
};
const GENERAL: Readonly<Record<string, ArticleType>> = {
  NewsArticle: "report",
  Report: "report",
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
      ["press-release", "press-release|press-releases|pressemitteilung|pressemitteilungen|news-releases"],
      ["advertising", "sponsored|advertorial|anzeige|partner-content|paid-content"],
    ] as const
  ).flatMap(([type, words]) => words.split("|").map((word) => [word, type] as const)),
);

const BY_OG_TYPE: Readonly<Record<string, ArticleType>> = {
  "video.other": "video",
  "video.episode": "video",
  "video.movie": "video",
  video: "video",
  "music.song": "audio",
};

/** What kind of story it is. A page with a body and no other sign is a report, as a guess. `labels`: what stands over the headline, and the section. */
export function readType(labelled: LabelledPage, labels: readonly Fact<string>[] = []): Fact<ArticleType> {
  const nodes = storyNodes(labelled).flatMap((node) =>
    node.types.flatMap((type): Candidate<ArticleType>[] => {
      const exact = BY_SCHEMA[type];
      if (exact !== undefined) return [say(exact, type, `jsonld${node.pointer}/@type`, WEIGHT_SUBTYPE)];
      const general = GENERAL[type];
      return general === undefined
        ? []
        : [say(general, type, `jsonld${node.pointer}/@type`, general === "report" ? WEIGHT_GENERAL : WEIGHT_TEXT)];
    }),
  );
  const metas = metaContents(
    labelled.page.declared,
    "og:type",
    "genre",
    "article:genre",
    "article_type",
    "content-type",
  ).flatMap(({ name, content }) => {
    const type = BY_OG_TYPE[content.toLowerCase()] ?? wordType(content);
    return type === null ? [] : [say(type, content, `meta:${name}`, WEIGHT_META)];
  });
  const signs = [...nodes, ...metas, ...fromPath(labelled), ...labels.flatMap(fromLabel), ...fromByline(labelled)];
  return choose([...signs, ...fromText(labelled)], (type) => type);
}

function say(value: ArticleType, raw: string, from: string, weight: number): Candidate<ArticleType> {
  return { value, raw, spans: [], how: "structured", from, weight };
}

function wordType(word: string): ArticleType | null {
  return BY_WORD.get(word.toLowerCase().replaceAll(" ", "-")) ?? null;
}

function fromLabel({ value, spans = [], from = "", how }: Fact<string>): Candidate<ArticleType>[] {
  const type = value === null || from === "url" ? null : wordType(value);
  return type === null ? [] : [{ value: type, raw: value ?? "", spans, how, from, weight: WEIGHT_META }];
}

/** A line of the story's head that says what somebody wrote: `Kommentar von Ann Lee`, `Opinion by Ann Lee`. */
function fromByline(labelled: LabelledPage): Candidate<ArticleType>[] {
  const { headline, bodyBehindHeadline } = storyExtent(labelled);
  if (headline < 0) return [];
  const end = Math.max(headline, Math.min(bodyBehindHeadline, headline + MOST_BLOCKS_BEHIND_HEADLINE));
  for (const { text, span } of labelled.galley.blocks.slice(headline + 1, end)) {
    if (text.length > MOST_BYLINE_CHARS) continue;
    const [first = "", second = "", third = ""] = text.split(" ", 3);
    const [word, by] = ARTICLES.has(first) ? [second, third] : [first, second];
    const type = BY.has(by) ? wordType(word) : null;
    if (type !== null && WRITTEN.has(type))
      return [{ value: type, raw: text, spans: [span], how: "stated", from: "text", weight: WEIGHT_META }];
  }
  return [];
}

const MOST_BLOCKS_BEHIND_HEADLINE = 15;
const MOST_BYLINE_CHARS = 100;
const ARTICLES: ReadonlySet<string> = new Set(["Ein", "Eine", "An", "A", "Un", "Une", "En", "Een"]);
const BY: ReadonlySet<string> = new Set(["von", "by", "de", "par", "di", "por", "av", "af", "door"]);
const WRITTEN: ReadonlySet<ArticleType> = new Set(["opinion", "analysis", "review", "interview"]);

/** Directories alone: the last step is the story's own words. */
function fromPath({ page }: LabelledPage): Candidate<ArticleType>[] {
  const steps = (pageUrl(page)?.pathname ?? "").split("/").slice(0, -1);
  return steps.flatMap((step): Candidate<ArticleType>[] => {
    const type = wordType(step);
    return type === null ? [] : [{ ...say(type, step, "url", WEIGHT_PATH), how: "inferred" }];
  });
}

function fromText(labelled: LabelledPage): Candidate<ArticleType>[] {
  const { paragraphs } = storyExtent(labelled);
  return paragraphs < LEAST_BODY_BLOCKS ? [] : [{ ...say("report", "", "text", WEIGHT_TEXT), how: "inferred" }];
}
