/** What each of `HEADLINE_FEATURES` adds to a wording's score: a conditional logit over the wordings of a page, fitted by `train/choice.py`. */
export const HEADLINE_WEIGHTS: readonly number[] = [
  1.26, // any
  1.64, // labelledH1
  -1.1, // h1
  -2.09, // besideH1
  -0.93, // listItem
  -2.28, // behindBody
  2.23, // ld
  1.48, // og
  0.53, // microdata
  -0.42, // title
  -1.33, // declaredAlone
  -1.68, // h1AndLd
  1.15, // insideOther
  0.66, // holdsOther
  -1.75, // beginsPrinted
  -0.85, // oneWord
  -0.21, // twoWords
  -0.77, // mayBeName
  1.09, // inSlug
  -0.55, // inTitle
];
