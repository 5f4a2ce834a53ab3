import {
  BYLINE_LINE_WIDTH,
  CONTEXT_WIDTH,
  HEADLINE_LINE_WIDTH,
  HEADLINE_SIGNS_WIDTH,
  LINE_CONTEXT_WIDTH,
  LINE_WIDTH,
  MARKUP_GROUPS,
  NameScores,
  STANDFIRST_LINE_WIDTH,
  tokenFeatures,
} from "tearsheet/stages";
import { expect, test } from "vitest";
import { BYLINE_LINE_NAMES } from "./byline-line-names.ts";
import { CONTEXT_NAMES } from "./context-names.ts";
import { NAMED_NAMES, PLAIN_NAMES } from "./feature-names.ts";
import { HEADLINE_BLOCK_NAMES } from "./headline-block-names.ts";
import { HEADLINE_LINE_NAMES } from "./headline-line-names.ts";
import { LINE_CONTEXT_NAMES, LINE_NAMES } from "./lines/feature-names.ts";
import { STANDFIRST_LINE_NAMES } from "./standfirst-line-names.ts";

test.each([
  ["blocks", PLAIN_NAMES, MARKUP_GROUPS.reduce((sum, { width }) => sum + width, 0)],
  ["names of elements", NAMED_NAMES, tokenFeatures(new NameScores(new Map())).width],
  ["blocks in context", CONTEXT_NAMES, CONTEXT_WIDTH],
  ["blocks that may print the headline", HEADLINE_BLOCK_NAMES, HEADLINE_SIGNS_WIDTH],
  ["lines that may name who wrote", BYLINE_LINE_NAMES, BYLINE_LINE_WIDTH],
  ["lines that may be the headline", HEADLINE_LINE_NAMES, HEADLINE_LINE_WIDTH],
  ["lines that may be the standfirst", STANDFIRST_LINE_NAMES, STANDFIRST_LINE_WIDTH],
  ["lines", LINE_NAMES, LINE_WIDTH],
  ["lines in context", LINE_CONTEXT_NAMES, LINE_CONTEXT_WIDTH],
])("every feature of %s has a name of its own", (_, names, width) => {
  expect(new Set(names).size).toBe(width);
  expect(names.length).toBe(width);
});
