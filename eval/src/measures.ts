import type { Gold } from "./gold.ts";
import { CONVENTIONS } from "./gold.ts";
import { AUTHOR_FIGURES, authorCounts } from "./metrics/authors.ts";
import type { Counts, Measure } from "./metrics/measure.ts";
import { microFigures, share } from "./metrics/measure.ts";
import { PAGE_KIND_MEASURES } from "./metrics/page-kinds.ts";
import { PARAGRAPH_FIGURES, paragraphCounts } from "./metrics/paragraphs.ts";
import { captionCounts, creditCounts, leadImageCounts } from "./metrics/pictures.ts";
import { shingleCounts, shingleFigures } from "./metrics/shingles.ts";
import { PAGE_SNIPPET_FIGURES, pageSnippetCounts, SNIPPET_FIGURES, snippetCounts } from "./metrics/snippets.ts";
import {
  exactCounts,
  languageCounts,
  passageCounts,
  passageFigures,
  setCounts,
  startCounts,
  stringCounts,
} from "./metrics/strings.ts";
import { dayCounts, instantCounts, timeFigures } from "./metrics/times.ts";
import { wordOverlapCounts, wordOverlapFigures } from "./metrics/word-overlap.ts";
import { spaceCharacters } from "./metrics/words.ts";
import type { Reading } from "./reading.ts";

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja", "th"]);

/** What a set's body gold wants of a reading: what the gold has before the body too. */
export function assembledBody(gold: Gold, reading: Reading): string {
  if (reading.whole !== null) return reading.whole;
  const convention = CONVENTIONS[gold.set];
  const headline = convention.headline ? reading.headline : null;
  const standfirst = convention.standfirst ? reading.standfirst : null;
  const byline = convention.byline ? reading.byline : null;
  return [headline ?? "", standfirst ?? "", byline ?? "", reading.body].filter((part) => part !== "").join("\n\n");
}

/** Counts where the gold has the field. */
function given<T>(field: T | null, count: (field: T) => Counts | null): Counts | null {
  return field === null ? null : count(field);
}

/** Every way to compare, in the table's order. A set's gold decides which of them say something. */
export const MEASURES: readonly Measure[] = [
  {
    name: "body",
    count: (gold, reading) => given(gold.body, (body) => shingleCounts(body, assembledBody(gold, reading))),
    figures: shingleFigures("body"),
  },
  {
    name: "body-characters",
    count: (gold, reading) =>
      UNSPACED_LANGUAGES.has(gold.lang)
        ? given(gold.body, (body) =>
            shingleCounts(spaceCharacters(body), spaceCharacters(assembledBody(gold, reading))),
          )
        : null,
    figures: shingleFigures("body zh/ja/th by character"),
  },
  {
    name: "words",
    count: (gold, reading) => given(gold.body, (body) => wordOverlapCounts(body, assembledBody(gold, reading))),
    figures: wordOverlapFigures("words"),
  },
  {
    name: "article-words",
    count: (gold, reading) =>
      gold.set === "wcxb-dev" && gold.pageType === "article"
        ? given(gold.body, (body) => wordOverlapCounts(body, assembledBody(gold, reading)))
        : null,
    figures: wordOverlapFigures("articles' words"),
  },
  {
    name: "paragraphs",
    count: (gold, reading) =>
      given(gold.paragraphs, (paragraphs) =>
        paragraphCounts(paragraphs, [
          ...(CONVENTIONS[gold.set].standfirst && reading.standfirst !== null ? [reading.standfirst] : []),
          ...reading.paragraphs,
        ]),
      ),
    figures: PARAGRAPH_FIGURES,
  },
  {
    name: "snippets",
    count: (gold, reading) =>
      gold.set === "trafilatura" ? given(gold.snippets, (s) => snippetCounts(s, assembledBody(gold, reading))) : null,
    figures: SNIPPET_FIGURES,
  },
  {
    name: "page-snippets",
    count: (gold, reading) =>
      gold.set === "wcxb-dev" ? given(gold.snippets, (s) => pageSnippetCounts(s, assembledBody(gold, reading))) : null,
    figures: PAGE_SNIPPET_FIGURES,
  },
  {
    name: "body-start",
    count: (gold, reading) => given(gold.bodyStart, (start) => startCounts(start, reading.body)),
    figures: [share("body start right", 1)],
  },
  {
    name: "title",
    count: (gold, reading) => given(gold.title, (title) => exactCounts(title, reading.headline)),
    figures: [share("title exact", 1), share("title missing", 2, false)],
  },
  {
    name: "authors",
    count: (gold, reading) => given(gold.authors, (authors) => authorCounts(authors, reading.authors)),
    figures: AUTHOR_FIGURES,
  },
  {
    name: "day",
    count: (gold, reading) => given(gold.time, (time) => dayCounts(time, reading.published)),
    figures: timeFigures("day"),
  },
  {
    name: "instant",
    count: (gold, reading) => given(gold.time, (time) => instantCounts(time, reading.published)),
    figures: timeFigures("instant"),
  },
  {
    name: "standfirst",
    count: (gold, reading) => given(gold.standfirst, (standfirst) => passageCounts(standfirst, reading.standfirst)),
    figures: passageFigures("standfirst"),
  },
  {
    name: "subheadings",
    count: (gold, reading) => given(gold.subheadings, (headings) => stringCounts(headings, reading.subheadings)),
    figures: microFigures("subheadings"),
  },
  {
    name: "captions",
    count: (gold, reading) => given(gold.pictures, (pictures) => captionCounts(pictures, reading.pictures)),
    figures: microFigures("captions"),
  },
  {
    name: "credits",
    count: (gold, reading) => given(gold.pictures, (pictures) => creditCounts(pictures, reading.pictures)),
    figures: microFigures("credits"),
  },
  {
    name: "lead-image",
    count: (gold, reading) => given(gold.leadImages, (images) => leadImageCounts(images, reading.leadImage)),
    figures: [share("lead image right", 1), share("lead image wrong", 2, false)],
  },
  {
    name: "keywords",
    count: (gold, reading) => given(gold.keywords, (keywords) => setCounts(keywords, reading.keywords)),
    figures: microFigures("keywords"),
  },
  {
    name: "language",
    count: (gold, reading) => given(gold.language, (language) => languageCounts(language, reading.language)),
    figures: [share("language right", 1)],
  },
  ...PAGE_KIND_MEASURES,
];
