/** What each sign of a line adds to its standing as byline, in the order of `lines-byline.ts`: a conditional logit over the lines of a plain text that hold names, fitted by `train/choice.py`. */
export const BYLINE_LINE_WEIGHTS: readonly number[] = [
  -1.81, // any
  2.81, // announced
  3.26, // labelAbove
  1.3, // functionBelow
  1.46, // biography
  0.54, // timeWithin
  0.84, // timeAbove
  1.29, // timeBelow
  1.67, // inHead
  -2.1, // behindHeadline
  -0.54, // above
  -0.81, // distanceAbove
  -0.64, // behind
  -2.18, // distanceBehind
  0.59, // rightBelow
  1.01, // wholeName
  1.78, // agency
  0.78, // named
  -3.3, // common
  -0.79, // sameAbove
  -0.94, // inTitle
  -0.82, // menuAbove
  -0.74, // known
  -2.47, // otherRole
  -2.34, // body
  -1.42, // credit
  -1.01, // sentence
];
