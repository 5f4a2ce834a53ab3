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
const WEIGHT_GENERAL = 0.6;
const WEIGHT_META = 0.7;
const WEIGHT_PATH = 0.65;
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

/** Steps of an address, or a declared genre, that name a kind of story; in the languages whose sites use them in addresses. */
const BY_WORD: Readonly<Record<string, ArticleType>> = {
  opinion: "opinion",
  opinions: "opinion",
  opinión: "opinion",
  opiniones: "opinion",
  opinia: "opinion",
  opinie: "opinion",
  mening: "opinion",
  meinung: "opinion",
  kommentar: "opinion",
  kommentare: "opinion",
  comment: "opinion",
  commentisfree: "opinion",
  commentary: "opinion",
  editorial: "opinion",
  editorials: "opinion",
  column: "opinion",
  columns: "opinion",
  debatt: "opinion",
  ledare: "opinion",
  debat: "opinion",
  tribune: "opinion",
  analysis: "analysis",
  analyse: "analysis",
  analyses: "analysis",
  análisis: "analysis",
  live: "live",
  liveblog: "live",
  liveticker: "live",
  "live-blog": "live",
  "live-updates": "live",
  review: "review",
  reviews: "review",
  interview: "interview",
  interviews: "interview",
  interviu: "interview",
  entrevista: "interview",
  obituaries: "obituary",
  obituary: "obituary",
  nachruf: "obituary",
  factcheck: "fact-check",
  "fact-check": "fact-check",
  faktencheck: "fact-check",
  video: "video",
  videos: "video",
  gallery: "gallery",
  galleries: "gallery",
  bildergalerie: "gallery",
  fotostrecke: "gallery",
  bildstrecke: "gallery",
  fotogalerie: "gallery",
  galeria: "gallery",
  galerias: "gallery",
  fotogalerias: "gallery",
  galerie: "gallery",
  diaporama: "gallery",
  diaporamas: "gallery",
  fotogallery: "gallery",
  podcast: "audio",
  podcasts: "audio",
  newsletter: "newsletter",
  newsletters: "newsletter",
  "press-release": "press-release",
  "press-releases": "press-release",
  pressemitteilung: "press-release",
  sponsored: "advertising",
  advertorial: "advertising",
  anzeige: "advertising",
  "partner-content": "advertising",
};

const BY_OG_TYPE: Readonly<Record<string, ArticleType>> = {
  "video.other": "video",
  "video.episode": "video",
  "video.movie": "video",
  video: "video",
  "music.song": "audio",
};

/** What kind of story it is. A page with a body and no other sign is a report, as a guess. */
export function readType(labelled: LabelledPage): Fact<ArticleType> {
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
  return choose([...nodes, ...metas, ...fromPath(labelled), ...fromText(labelled)], (type) => type);
}

function say(value: ArticleType, raw: string, from: string, weight: number): Candidate<ArticleType> {
  return { value, raw, spans: [], how: "structured", from, weight };
}

function wordType(word: string): ArticleType | null {
  const key = word.toLowerCase();
  return Object.hasOwn(BY_WORD, key) ? (BY_WORD[key] ?? null) : null;
}

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
