import type { Alternative, Fact, Span } from "../evidence.ts";
import { UNKNOWN } from "../evidence.ts";
import { known } from "../schema/known.ts";
import { pushTo } from "../text/push-to.ts";
import type { Candidate } from "./candidate.ts";
import { hundredths } from "./weigh.ts";

/** Witnesses copy each other, so that another one takes away less of the doubt than an independent one would. */
const SHARE_OF_FURTHER_WITNESSES = 0.5;
/** How much of a rival's weight counts against the winner. */
const SHARE_OF_RIVAL = 0.3;
const MOST_ALTERNATIVES = 5;

/** Candidates that say the same, the strongest first. */
interface Camp<T> {
  readonly leader: Candidate<T>;
  readonly members: readonly Candidate<T>[];
  readonly score: number;
}

/**
 * Chooses one value among what the witnesses say. Candidates with the same `key` agree and strengthen each other; the strongest
 * one words the value and says how it is known, the others are its `basis`; those who disagree stay as `alternatives`. Candidates without a key ("") are
 * dropped; none left gives UNKNOWN. Ties go to the earlier candidate.
 */
export function choose<T>(candidates: readonly Candidate<T>[], key: (value: T) => string): Fact<T> {
  const [winner, ...rivals] = campsOf(candidates, key);
  if (winner === undefined) return UNKNOWN;
  const strongestRival = rivals[0]?.score ?? 0;
  const spans = mergeSpans(winner.members.flatMap((member) => member.spans));
  const basis = winner.members.filter((member) => member !== winner.leader).map((member) => member.from);
  const alternatives = rivals.slice(0, MOST_ALTERNATIVES).map(alternativeOf);
  return {
    value: winner.leader.value,
    ...known({ raw: winner.leader.raw, spans }),
    how: winner.leader.how,
    from: winner.leader.from,
    confidence: hundredths(winner.score * (1 - SHARE_OF_RIVAL * strongestRival)),
    ...known({ basis: [...new Set(basis)], alternatives }),
  };
}

function campsOf<T>(candidates: readonly Candidate<T>[], key: (value: T) => string): Camp<T>[] {
  const byKey = new Map<string, Candidate<T>[]>();
  for (const candidate of candidates) {
    const name = key(candidate.value);
    if (name !== "") pushTo(byKey, name, candidate);
  }
  return [...byKey.values()].map(toCamp).sort((a, b) => b.score - a.score);
}

function toCamp<T>(members: readonly Candidate<T>[]): Camp<T> {
  const byWeight = [...members].sort((a, b) => b.weight - a.weight);
  const [leader] = byWeight;
  if (leader === undefined) throw new Error("a camp has at least one member");
  let doubt = 1 - leader.weight;
  for (const member of byWeight.slice(1)) doubt *= 1 - member.weight * SHARE_OF_FURTHER_WITNESSES;
  return { leader, members: byWeight, score: 1 - doubt };
}

function alternativeOf<T>(camp: Camp<T>): Alternative<T> {
  const { value, from } = camp.leader;
  return { value, confidence: hundredths(camp.score * (1 - SHARE_OF_RIVAL)), from };
}

/** Each place once, where it comes first. */
export function distinctSpans(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [String(span), span])).values()];
}

/** Ascending, each place once. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  return distinctSpans([...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}
