import type { NewsRecord } from "./record.ts";

export type NotArticleReason =
  | "listing"
  | "front-page"
  | "search-results"
  | "product"
  | "forum"
  | "login-wall"
  | "error-page"
  | "no-story";
export type UnreadableReason = "empty" | "binary" | "too-large";

export type ProblemCode =
  | "charset-conflict"
  | "charset-guessed"
  | "damaged-characters"
  | "encoded-twice"
  | "node-limit"
  | "step-limit"
  | "depth-limit"
  | "declared-limit"
  | "json-ld-broken"
  | "no-headline"
  | "no-published-time"
  | "published-in-future"
  | "no-body"
  | "body-cut"
  | "zone-inferred"
  | "image-missing"
  | "rail-duplicated"
  | "body-from-json-ld";

/** Something about the page that its reader should know. */
export interface Problem {
  readonly code: ProblemCode;
  /** What exactly, in one line. */
  readonly detail?: string;
}

/** What became of a page. Never null, never a throw. A page that is no article still comes with its labelled record. */
export type Outcome =
  | { readonly kind: "article"; readonly record: NewsRecord; readonly problems: readonly Problem[] }
  | {
      readonly kind: "not-article";
      readonly reason: NotArticleReason;
      readonly record: NewsRecord;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason; readonly problems: readonly Problem[] };

export type OutcomeCode = NotArticleReason | UnreadableReason | ProblemCode;

/** Title of every code; `docs/outcomes/<code>.md` says the rest. Complete by type. */
export const CODES: Readonly<Record<OutcomeCode, string>> = {
  listing: "The page lists stories or goods and tells no story",
  "front-page": "The page is a site's or a section's front page",
  "search-results": "The page shows search results",
  product: "The page sells something",
  forum: "The page is a thread of a forum",
  "login-wall": "The page asks the reader to log in and holds no story",
  "error-page": "The page reports an error",
  "no-story": "No story was found on the page",
  empty: "The capture has no characters",
  binary: "The capture is not text",
  "too-large": "The capture is larger than the limit",
  "charset-conflict": "Witnesses of the character encoding disagree",
  "charset-guessed": "The character encoding was guessed",
  "damaged-characters": "Some bytes do not fit the character encoding",
  "encoded-twice": "Text was encoded twice; it is read as it was before",
  "node-limit": "The page has more nodes than the limit; the rest was not read",
  "step-limit": "The page's text is more work than the limit; the rest was not read",
  "depth-limit": "Elements are nested deeper than the limit; deeper ones were flattened",
  "declared-limit": "The page declares more of itself than the limit; the rest was not read",
  "json-ld-broken": "A JSON-LD block could not be read",
  "no-headline": "No headline was found",
  "no-published-time": "No publication time was found",
  "published-in-future": "The publication time is after the capture time",
  "no-body": "No text of the story was found",
  "body-cut": "The story is cut: a paywall, a read-more link or the end of the capture",
  "zone-inferred": "A time zone was inferred, not stated",
  "image-missing": "A caption stands without its picture",
  "rail-duplicated": "A rail stands on the page more than once",
  "body-from-json-ld": "The story's text was read from JSON-LD or a script's data, not from the page's own text",
};
