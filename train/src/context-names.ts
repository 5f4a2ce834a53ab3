/** What fillContext puts into a row, in its order: for the reports of a training. */
const NEAR = [1, 2, 3] as const;
const WINDOWS = [3, 8] as const;

export const CONTEXT_NAMES: readonly string[] = [
  "p",
  ...NEAR.flatMap((d) => [`p@-${d}`, `p@${d}`]),
  ...WINDOWS.flatMap((w) => [`pMean±${w}`]),
  "p^parent",
  "p^grandparent",
  "pGroup",
  "groupSize",
  "pMax",
  "storyWords",
  "storyBefore",
  "storyAfter",
  "likelyBefore",
  "likelyAfter",
  "inStory",
  "storyDistance",
  "pOfMax",
  "pGroupMax",
  "groupOfStory",
  "containerOfStory",
  "runOfStory",
  "inLikelyRun",
  "likelyRunDistance",
  "pAlikeNear",
];
