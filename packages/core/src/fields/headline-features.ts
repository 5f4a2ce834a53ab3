import type { LabelledPage } from "../classify/label.ts";
import { slugWords } from "../text/slug.ts";
import type { DeclaredHeadline, HeadlineWitness } from "./headline-declared.ts";
import type { PrintedHeadline } from "./headline-printed.ts";
import { pageUrl } from "./page-url.ts";
import { storyExtent } from "./story-extent.ts";
import { keysOf } from "./text-keys.ts";
import { flag, shareAmong } from "./weigh.ts";

/** One wording of the headline: every printed line and every declaration that words it so. */
export interface Wording {
  readonly key: string;
  readonly printed: readonly PrintedHeadline[];
  readonly declared: readonly (DeclaredHeadline & { readonly value: string })[];
}

/** What is asked of a wording, in the order of the weights. */
export const HEADLINE_FEATURES = [
  "any",
  "labelled",
  "labelledH1",
  "h1",
  "firstH1",
  "beside",
  "behindBody",
  "ld",
  "ldName",
  "ldAlternative",
  "og",
  "twitter",
  "microdata",
  "meta",
  "title",
  "declaredAlone",
  "witnesses",
  "h1AndTitle",
  "h1AndOg",
  "h1AndLd",
  "ogAndLd",
  "startsTitle",
  "insideTitle",
  "insideOther",
  "holdsOther",
  "holdsH1",
  "oneWord",
  "twoWords",
  "manyWords",
  "mayBeName",
  "inSlug",
  "inTitle",
] as const;

export type HeadlineFeature = (typeof HEADLINE_FEATURES)[number];

const MANY_WORDS = 20;
/** A label that is less sure says no more than the line's tag: fitted by hand on the rivals of training pages, .3 to .5 are as good. */
const LEAST_LABELLED = 0.4;

/** Reads the features of every wording of a page. `mayBeName` tells whether a text can be the site's name. */
export function headlineFeatures(
  labelled: LabelledPage,
  wordings: readonly Wording[],
  mayBeName: (text: string) => boolean,
): readonly Readonly<Record<HeadlineFeature, number>>[] {
  const slug = new Set(slugWords(pageUrl(labelled.page)));
  const titleKey = keysOf(labelled.page)(labelled.page.declared.title ?? "");
  const titleWords = new Set(titleKey.split(" "));
  const headings = wordings.flatMap((wording) => wording.printed).filter(({ block }) => block.tag === "h1");
  const firstH1 = firstIndex(headings);
  const { bodyBehindHeadline, firstBody } = storyExtent(labelled);
  const body = bodyBehindHeadline < 0 ? firstBody : bodyBehindHeadline;
  return wordings.map((wording) => {
    const { key, printed, declared } = wording;
    const says = (witness: HeadlineWitness): number => flag(declared.some((one) => one.witness === witness));
    const labelledLines = printed.filter(
      ({ as, block }) => as === "labelled" && (labelled.labels[block.index]?.probability ?? 0) >= LEAST_LABELLED,
    );
    const h1 = flag(printed.some(({ block }) => block.tag === "h1"));
    const others = wordings.filter((other) => other !== wording);
    const words = key.split(" ");
    const og = says("og");
    const ld = says("ld");
    const title = says("title");
    const top = firstIndex(printed);
    return {
      any: 1,
      labelled: flag(labelledLines.length > 0),
      labelledH1: flag(labelledLines.some(({ block }) => block.tag === "h1")),
      h1,
      firstH1: flag(h1 === 1 && printed.some(({ block }) => block.index === firstH1)),
      beside: flag(printed.some((line) => line.as === "beside")),
      behindBody: flag(printed.length > 0 && body >= 0 && top > body),
      ld,
      ldName: says("ldName"),
      ldAlternative: says("ldAlternative"),
      og,
      twitter: says("twitter"),
      microdata: says("microdata"),
      meta: says("meta"),
      title,
      declaredAlone: flag(printed.length === 0),
      witnesses: Math.min(1, new Set(declared.map((one) => one.witness)).size / 4),
      h1AndTitle: h1 * title,
      h1AndOg: h1 * og,
      h1AndLd: h1 * ld,
      ogAndLd: og * ld,
      startsTitle: flag(titleKey !== key && titleKey.startsWith(`${key} `)),
      insideTitle: flag(titleKey !== key && ` ${titleKey} `.includes(` ${key} `)),
      insideOther: flag(others.some((other) => ` ${other.key} `.includes(` ${key} `))),
      holdsOther: flag(others.some((other) => ` ${key} `.includes(` ${other.key} `))),
      holdsH1: flag(
        others.some(
          (other) => ` ${key} `.includes(` ${other.key} `) && other.printed.some(({ block }) => block.tag === "h1"),
        ),
      ),
      oneWord: flag(words.length === 1),
      twoWords: flag(words.length === 2),
      manyWords: flag(words.length > MANY_WORDS),
      mayBeName: flag(mayBeName(printed[0]?.text ?? declared[0]?.value ?? "")),
      inSlug: shareAmong(words, slug),
      inTitle: shareAmong(words, titleWords),
    };
  });
}

/** Infinity where nothing is printed. */
function firstIndex(printed: readonly PrintedHeadline[]): number {
  return printed.reduce((first, { block }) => Math.min(first, block.index), Number.POSITIVE_INFINITY);
}
