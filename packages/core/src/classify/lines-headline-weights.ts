/** What each sign of a line adds to its standing as headline, in the order of `lines-headline.ts`: a conditional logit over the rivals of a plain text, fitted by `train/choice.py`. */
export const HEADLINE_LINE_WEIGHTS: readonly number[] = [
  -2.35, // any
  1.4, // cohesion
  0.91, // ofBestCohesion
  1.72, // wordsMet
  1.19, // goodLength
  -1.64, // oneWord
  -0.68, // twoWords
  -0.31, // long
  -0.73, // prose
  -0.65, // sentences
  1.66, // nameFollows
  1.06, // nameAbove
  -1.95, // distance
  3.94, // inSlug
  0.47, // spelled
  1.33, // again
  -0.73, // sameAbove
  -2.4, // body
  -0.87, // colon
  -1.25, // path
  0.75, // proseBelow
  0.93, // menuAbove
  -1.55, // known
];
