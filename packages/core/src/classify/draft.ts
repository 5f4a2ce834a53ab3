import type { RegionRole } from "../record.ts";
import type { Label } from "./label.ts";

/** A block is story from this probability on: by-site cross-validated figures of the choice are in docs/decisions/0007. */
export const STORY_THRESHOLD = 0.48;
/** Where the model knows no story, what is least unlike one is taken from this probability on: better a doubtful story than none. */
export const LIKELY_THRESHOLD = 0.1;

/** A label while it is being decided. */
export interface Draft extends Label {
  role: RegionRole;
  probability: number;
  reason: string;
  body: number;
  byPlace: true | undefined;
  group: string | undefined;
  copyOf: number | undefined;
  entry: number | undefined;
  parts: NonNullable<Label["parts"]> | undefined;
  /** A rule that the model does not overrule: a caption inside `figcaption`, say. */
  certain: boolean;
}

/** Every block starts as something that nothing is known of. All its keys stand from the first on: drafts of one shape are read much faster. */
export function draft(body: number): Draft {
  return {
    role: "other",
    probability: rounded(1 - body),
    body: rounded(body),
    reason: "unknown",
    byPlace: undefined,
    group: undefined,
    copyOf: undefined,
    entry: undefined,
    parts: undefined,
    certain: false,
  };
}

/** Roles that the place of a line may change. */
export const UNSURE: ReadonlySet<RegionRole> = new Set([
  "other",
  "navigation",
  "rail-heading",
  "more-link",
  "in-body-link",
  "subheading",
]);

export function isStory(own: Draft | undefined): own is Draft {
  return own?.role === "body" || own?.role === "subheading";
}

export function isBody({ role }: Label): boolean {
  return role === "body";
}

export function decide(own: Draft, role: RegionRole, probability: number, reason: string): void {
  own.role = role;
  own.probability = probability;
  own.reason = reason;
}

/** What a rule took from the story is story at most as likely as the rule is wrong. */
export function settle(drafts: readonly Draft[]): void {
  for (const own of drafts)
    if (!isBody(own) && own.role !== "subheading") own.body = rounded(Math.min(own.body, 1 - own.probability));
}

/** Probabilities are kept to three decimals: the model hands them on as float32, whose decimals go on, and engines differ in the last bit of an exponential. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
