import { elementTokens, SCORE_STEPS, type Survey } from "tearsheet/stages";
import { FOLDS, type FoldSet } from "./folds.ts";

/** A token must be seen on this many sites. */
const MIN_SITES = 4;
/** Half a site for and half a site against, before any is seen. */
const PRIOR = 0.5;
/** Scores nearer to 0 than this are left out. */
const MIN_SCORE = 0.55;
const MAX_SCORE = 4;
/** A token with its prefix (`itemprop=`) must fit the length byte of the weights, and generated names are no words. */
const LONGEST_TOKEN = 48;

interface SiteTally {
  story: number;
  all: number;
}

/** Counts, site by site, how many words under elements of each name are story: one site one vote, in shares. */
export class TokenTable {
  /** token -> site -> words. */
  private readonly tallies = new Map<string, Map<string, SiteTally>>();
  private readonly foldOfSite = new Map<string, number>();

  add(site: string, fold: number, survey: Survey, story: Int8Array): void {
    this.foldOfSite.set(site, fold);
    const { tree } = survey.page;
    for (const block of survey.galley.blocks) {
      const label = story[block.index] ?? -1;
      if (label < 0) continue;
      const tokens = new Set<string>();
      for (let node = block.node; node > 0; node = tree.parent[node] ?? 0)
        for (const t of elementTokens(tree, node)) tokens.add(t);
      const words = (survey.wordStart[block.index + 1] ?? 0) - (survey.wordStart[block.index] ?? 0);
      for (const token of tokens) this.tally(token, site, words, label);
    }
  }

  /** Log-odds of the tokens, sites of the left-out folds not counted. */
  scores(leftOut: FoldSet): Map<string, number> {
    const scores = new Map<string, number>();
    for (const [token, sites] of this.tallies) {
      let story = 0;
      let seen = 0;
      for (const [site, tally] of sites) {
        if (((leftOut >> (this.foldOfSite.get(site) ?? FOLDS)) & 1) === 1) continue;
        seen++;
        story += tally.story / tally.all;
      }
      if (seen < MIN_SITES) continue;
      const odds = Math.log((story + PRIOR) / (seen - story + PRIOR));
      const score = Math.round(Math.max(-MAX_SCORE, Math.min(MAX_SCORE, odds)) * SCORE_STEPS) / SCORE_STEPS;
      if (Math.abs(score) >= MIN_SCORE) scores.set(token, score);
    }
    return scores;
  }

  private tally(token: string, site: string, words: number, label: number): void {
    if (token.length > LONGEST_TOKEN || !isAscii(token) || words === 0) return;
    const sites = this.tallies.get(token) ?? new Map<string, SiteTally>();
    const own = sites.get(site) ?? { story: 0, all: 0 };
    this.tallies.set(token, sites.set(site, own));
    own.all += words;
    own.story += label * words;
  }
}

function isAscii(token: string): boolean {
  for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) > 126) return false;
  return true;
}
