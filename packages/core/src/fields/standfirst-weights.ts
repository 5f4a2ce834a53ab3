/** What each of `STANDFIRST_FEATURES` adds to a block's score: a conditional logit over the blocks behind a headline, fitted by `train/choice.py`. */
export const STANDFIRST_WEIGHTS: readonly number[] = [
  -1.36, // any
  1.41, // named
  2.28, // declared
  0.99, // strong
  -0.97, // plain
  0.84, // unlike
  -1.34, // short
  -1.64, // long
  -1.56, // headlineWords
  1.27, // inHeader
];
