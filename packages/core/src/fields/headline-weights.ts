/** What each of `HEADLINE_FEATURES` adds to a wording's score: a conditional logit over the wordings of a page, fitted by `train/choice.py`. */
export const HEADLINE_WEIGHTS: readonly number[] = [
  1.29, // any
  2.05, // labelledH1
  -1.32, // h1
  -1.83, // besideH1
  -0.75, // listItem
  -2.28, // behindBody
  2.09, // ld
  1.43, // og
  0.36, // microdata
  -0.15, // title
  -1.18, // declaredAlone
  -1.52, // h1AndLd
  1.28, // insideOther
  0.84, // holdsOther
  -1.66, // beginsPrinted
  -0.99, // oneWord
  -0.39, // twoWords
  -0.62, // mayBeName
  0.89, // inSlug
  -0.87, // inTitle
];
