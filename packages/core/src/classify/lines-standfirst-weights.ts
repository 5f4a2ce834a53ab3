/** What each sign of a line adds to its standing as standfirst, in the order of `lines-standfirst.ts`: a conditional logit over the lines behind the headline of a plain text, fitted by `train/choice.py`. */
export const LINE_STANDFIRST_WEIGHTS: readonly number[] = [
  -1.54, // any
  1.45, // markBehind
  1.27, // captionBetween
  0.77, // stop
  -1.47, // short
  -0.28, // long
  -0.65, // veryLong
  0.86, // cohesion
  -1, // apart
  -1.22, // ofTitle
  -1.19, // again
  -0.65, // told
  0.74, // prose
  -0.79, // colon
  -0.7, // distance
];
