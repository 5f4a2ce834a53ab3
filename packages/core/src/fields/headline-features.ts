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
  "labelledH1",
  "h1",
  "besideH1",
  "listItem",
  "behindBody",
  "ld",
  "og",
  "microdata",
  "title",
  "declaredAlone",
  "h1AndLd",
  "insideOther",
  "holdsOther",
  "beginsPrinted",
  "oneWord",
  "twoWords",
  "mayBeName",
  "inSlug",
  "inTitle",
] as const;

export type HeadlineFeature = (typeof HEADLINE_FEATURES)[number];

/** Reads the features of every wording of a page. `mayBeName` tells whether a text can be the site's name. */
export function headlineFeatures(
  labelled: LabelledPage,
  wordings: readonly Wording[],
  mayBeName: (text: string) => boolean,
): readonly Readonly<Record<HeadlineFeature, number>>[] {
  const slug = new Set(slugWords(pageUrl(labelled.page)));
  const titleWords = new Set(keysOf(labelled.page)(labelled.page.declared.title ?? "").split(" "));
  const { bodyBehindHeadline, firstBody } = storyExtent(labelled);
  const body = bodyBehindHeadline < 0 ? firstBody : bodyBehindHeadline;
  const hasH1 = wordings.some(({ printed }) => printed.some(({ block }) => block.tag === "h1"));
  return wordings.map((wording) => {
    const { key, printed, declared } = wording;
    const says = (witness: HeadlineWitness): number => flag(declared.some((one) => one.witness === witness));
    const others = wordings.filter((other) => other !== wording);
    const isPrinted = printed.length > 0;
    const words = key.split(" ");
    const h1 = flag(printed.some(({ block }) => block.tag === "h1"));
    const ld = says("ld");
    const listItem = isPrinted && printed.every(({ block }) => block.tag === "li");
    return {
      any: 1,
      labelledH1: h1 * flag(printed.some(({ as }) => as === "labelled")),
      h1,
      besideH1: flag(
        hasH1 && isPrinted && (listItem || declared.length === 0) && printed.every(({ block }) => block.tag[0] !== "h"),
      ),
      listItem: flag(listItem),
      behindBody: flag(body >= 0 && isPrinted && printed.every(({ block }) => block.index > body)),
      ld,
      og: says("og"),
      microdata: says("microdata"),
      title: says("title"),
      declaredAlone: flag(!isPrinted),
      h1AndLd: h1 * ld,
      insideOther: flag(others.some((other) => ` ${other.key} `.includes(` ${key} `))),
      holdsOther: flag(others.some((other) => ` ${key} `.includes(` ${other.key} `))),
      beginsPrinted: flag(
        !isPrinted && others.some((other) => other.printed.length > 0 && other.key.startsWith(`${key} `)),
      ),
      oneWord: flag(words.length === 1),
      twoWords: flag(words.length === 2),
      mayBeName: flag(mayBeName(printed[0]?.text ?? declared[0]?.value ?? "")),
      inSlug: shareAmong(words, slug),
      inTitle: shareAmong(words, titleWords),
    };
  });
}
