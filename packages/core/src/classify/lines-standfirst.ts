import type { RegionRole } from "../record.ts";
import { scoreOf } from "../text/score.ts";
import { rounded } from "./draft.ts";
import { cohesionWith, type Story } from "./lines-body.ts";
import { type Line, type Sheet, take } from "./lines-sheet.ts";
import { LINE_STANDFIRST_WEIGHTS } from "./lines-standfirst-weights.ts";

/** A line that may be the standfirst of a plain text, and what is asked of it, in the order of the weights. */
export interface StandfirstRival {
  readonly line: Line;
  readonly signs: readonly number[];
}

export const STANDFIRST_LINE_WIDTH = 15;

const MOST_LINES_BEHIND_HEADLINE = 25;
const FEWEST_WORDS = 5;
const MOST_WORDS = 90;
/** Above these it is a paragraph sooner than a standfirst, and below the first a title. */
const [SHORT_WORDS, LONG_WORDS, VERY_LONG_WORDS] = [12, 35, 55];
/** Sentences with fewer of the story's words tell of something else. */
const LEAST_COHESION = 0.3;
/** Among the rivals and none of them: figures are in docs/decisions/0068. */
const LEAST_SHARE = 0.4;

const MARKS: ReadonlySet<RegionRole> = new Set(["byline", "posted", "updated"]);

/** Marks the standfirst behind the headline; the other lines before the body that the model takes for story are its first paragraphs. */
export function labelStandfirst(sheet: Sheet, story: Story, headline: number, body: number): void {
  const rivals = standfirstRivals(sheet, story, headline, body).map(({ line, signs }) => ({
    line,
    odds: Math.exp(scoreOf(signs, LINE_STANDFIRST_WEIGHTS)),
  }));
  const all = rivals.reduce((sum, { odds }) => sum + odds, 1);
  const [best] = rivals.toSorted((a, b) => b.odds - a.odds);
  const share = rounded((best?.odds ?? 0) / all);
  for (const { line } of rivals) {
    if (line === best?.line && share >= LEAST_SHARE) take(line, "standfirst", share, "behind the headline");
    else if (line.story) take(line, "body", line.own.body, "line model");
  }
}

/** The lines between headline and body that may be the standfirst. */
export function standfirstRivals(
  { lines }: Sheet,
  story: Story,
  headline: number,
  body: number,
): readonly StandfirstRival[] {
  const title = new Set(lines[headline]?.hashes);
  return lines
    .slice(headline + 1, Math.min(body, headline + 1 + MOST_LINES_BEHIND_HEADLINE))
    .filter((line) => mayBeStandfirst(line) && !isBesideCredit(line, lines))
    .map((line) => {
      const { index: at, words, hashes, shape } = line;
      const cohesion = cohesionWith(story, line);
      const signs = [
        1,
        Number(lines.slice(at + 1, body).some((one) => MARKS.has(one.own.role))),
        Number(lines.slice(headline + 1, at).some((one) => one.own.role === "caption")),
        Number(shape.endsSentence),
        Number(words < SHORT_WORDS),
        Number(words > LONG_WORDS),
        Number(words > VERY_LONG_WORDS),
        cohesion,
        Number(line.prose && cohesion < LEAST_COHESION),
        hashes.filter((hash) => title.has(hash)).length / (hashes.length || 1),
        Number(line.same > 1),
        Number(line.story),
        Number(line.prose),
        Number(!shape.endsSentence && line.text.includes(": ")),
        Math.log2(at - headline),
      ];
      return { line, signs };
    });
}

function mayBeStandfirst({ taken, reading, words }: Line): boolean {
  return !taken && reading === null && words >= FEWEST_WORDS && words <= MOST_WORDS;
}

/** A credit alone in its line has its caption beside it: figures are in docs/decisions/0032. */
function isBesideCredit({ index, words, own }: Line, lines: readonly Line[]): boolean {
  if (words > MOST_WORDS_OF_CAPTION || own.body >= LEAST_STORY_BESIDE_CREDIT) return false;
  return lines[index - 1]?.own.role === "credit" || lines[index + 1]?.own.role === "credit";
}

const MOST_WORDS_OF_CAPTION = 40;
const LEAST_STORY_BESIDE_CREDIT = 0.8;
