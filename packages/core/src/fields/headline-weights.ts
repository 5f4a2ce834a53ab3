/** What each of `HEADLINE_FEATURES` adds to a wording's score: a conditional logit over the wordings of a page, fitted by `train/choice.py`. */
export const HEADLINE_WEIGHTS: readonly number[] = [
  0.93, // any
  0.17, // labelled
  0.96, // labelledH1
  -0.71, // h1
  0.13, // firstH1
  0.77, // beside
  -2.09, // behindBody
  2.06, // ld
  -0.4, // ldName
  -0.56, // ldAlternative
  1.15, // og
  -0.29, // twitter
  0.34, // microdata
  -0.12, // meta
  -0.8, // title
  -1.07, // declaredAlone
  0.56, // witnesses
  0.1, // h1AndTitle
  0.46, // h1AndOg
  -1.65, // h1AndLd
  -0.05, // ogAndLd
  0.84, // startsTitle
  -0.63, // insideTitle
  0.72, // insideOther
  0.72, // holdsOther
  -0.83, // holdsH1
  -1.1, // oneWord
  -0.78, // twoWords
  0.07, // manyWords
  -0.3, // mayBeName
  1.11, // inSlug
  -0.29, // inTitle
];
