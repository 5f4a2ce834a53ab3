/** What each sign of a block adds to its standing as headline, in the order of `headline-rivals.ts`: a conditional logit over the rivals of a page, fitted by `train/choice.py`. */
export const HEADLINE_BLOCK_WEIGHTS: readonly number[] = [
  -3.21, // any
  1.84, // h1
  1.06, // h2
  1.82, // dice
  1.42, // alike
  -1.12, // h1Alike
  1.28, // wholeTitle
  1.15, // startOfTitle
  0.98, // endOfTitle
  0.66, // restAbove
  -0.6, // restBelow
  1.75, // beforeStory
  -1.09, // distance
  -0.64, // linked
  -1.25, // linksHome
  -0.74, // inAside
  0.38, // inHeader
  -1.29, // manyOfTag
];
