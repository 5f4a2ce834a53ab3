/**
 * What each of `dayFeatures` is worth, in log odds, and at the end no day at all. A conditional logit over the days of a page, fitted on
 * 1,950 dated pages (docs/decisions/0009-publication-day.md).
 */
export const RANKING_WEIGHTS: readonly number[] = [
  -0.5, // article
  0.76, // node
  -0.71, // created
  0.23, // meta-clear
  0.74, // meta-usual
  -0.1, // meta-vague
  -0.82, // property-clear
  -1.2, // property-vague
  -0.63, // property-listed
  1.38, // url
  -0.14, // element-labelled
  0.19, // element-classed
  0.66, // element
  0.52, // element-far
  0.66, // line-labelled
  0.19, // line-role
  -0.14, // line-classed
  0.25, // line-vague
  0.9, // line
  0.97, // edge
  1.52, // sentence-classed
  -0.62, // sentence
  0.3, // opening
  -0.74, // story-line
  0.38, // foreign-labelled
  0.44, // far-labelled
  0.92, // far
  0.9, // teaser
  0.65, // support
  0.64, // first-printed
  0.31, // clocked
  -1.05, // crowded
  0.95, // earliest-declared
  -0.84, // later-printed
  0.8, // updated-declared
  1.11, // updated-printed
  -0.18, // address-month
  -0.71, // other-address-month
  -1.69, // unlikely
  -0.8, // foreign-class
  -0.87, // day-after-declared
  -0.78, // none
];
