import type { Dispatcher } from "undici";
import type { Errand } from "../fetch/errand.ts";
import { MOST_REDIRECTS } from "../fetch/errand.ts";
import { checkAddress } from "../fetch/guard.ts";
import { FetchRefusal } from "../fetch/refusal.ts";
import { refusalOf } from "../fetch/refusal-of.ts";
import type { RobotsDesk } from "../fetch/robots.ts";
import { type Exchange, exchange, type Header, headerOf } from "./exchange.ts";
import type { Job } from "./host-queues.ts";
import { type Attempt, verdictOnRefusal, verdictOnStatus } from "./retry.ts";
import type { EarlierCapture } from "./warc-records.ts";

/** How to visit. */
export interface Visiting {
  readonly dispatcher: Dispatcher;
  readonly robots: RobotsDesk;
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
  readonly limits: { readonly bytes: number; readonly milliseconds: number };
  readonly stop: AbortSignal;
  readonly now: () => number;
  readonly earlier: (url: string) => EarlierCapture | null;
}

/** What came of one visit to one host. */
export type Visit =
  | { readonly kind: "answer"; readonly exchange: Exchange }
  | { readonly kind: "redirect"; readonly exchange: Exchange; readonly to: string }
  | { readonly kind: "refusal"; readonly refusal: FetchRefusal }
  /** Try again after a while; the host rests as long. */
  | { readonly kind: "later"; readonly waitMs: number };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks one host for one address: checked by the guard and by robots.txt, and conditional where there is an earlier capture. */
export async function visit(job: Job, visiting: Visiting): Promise<Visit> {
  const attempt: Attempt = { number: job.attempt, now: visiting.now() };
  try {
    const url = checkAddress(job.url, visiting.allowPrivate);
    if (!visiting.ignoreRobots) await visiting.robots.check(url, robotsErrand(visiting));
    const { dispatcher, limits, stop, now } = visiting;
    const answer = await exchange({
      url,
      dispatcher,
      limits,
      stop,
      now,
      conditions: conditionsOf(visiting.earlier(url.href)),
    });
    return judged(job, answer, attempt);
  } catch (problem) {
    const refusal = refusalOf(problem);
    const verdict = verdictOnRefusal(refusal.code, attempt);
    return verdict === "keep" ? { kind: "refusal", refusal } : { kind: "later", waitMs: verdict.waitMs };
  }
}

function judged(job: Job, answer: Exchange, attempt: Attempt): Visit {
  const verdict = verdictOnStatus(answer.status, headerOf(answer.headers, "retry-after"), attempt);
  if (verdict !== "keep") return { kind: "later", waitMs: verdict.waitMs };
  const location = REDIRECTS.has(answer.status) ? headerOf(answer.headers, "location") : null;
  if (location === null) return { kind: "answer", exchange: answer };
  if (!URL.canParse(location, answer.url)) throw new FetchRefusal("bad-address", "redirects to no valid address");
  if (job.redirects >= MOST_REDIRECTS)
    throw new FetchRefusal("redirects", `redirects more than ${MOST_REDIRECTS} times`);
  return { kind: "redirect", exchange: answer, to: new URL(location, answer.url).href };
}

function conditionsOf(earlier: EarlierCapture | null): readonly Header[] {
  if (earlier === null) return [];
  return [
    ...(earlier.etag === null ? [] : [["if-none-match", earlier.etag] as const]),
    ...(earlier.lastModified === null ? [] : [["if-modified-since", earlier.lastModified] as const]),
  ];
}

/** A robots.txt has its own time: a slow page must not make it unreadable. */
function robotsErrand({ dispatcher, allowPrivate, limits }: Visiting): Errand {
  return { dispatcher, allowPrivate, signal: AbortSignal.timeout(limits.milliseconds), accept: "text/plain" };
}
