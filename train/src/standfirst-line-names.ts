/** The signs of a line that may be the standfirst of a plain text, in the order of `lines-standfirst.ts`. */
export const STANDFIRST_LINE_NAMES: readonly string[] = [
  "any",
  "markBehind",
  "captionBetween",
  "stop",
  "short",
  "long",
  "veryLong",
  "cohesion",
  "apart",
  "ofTitle",
  "again",
  "told",
  "prose",
  "colon",
  "distance",
];
