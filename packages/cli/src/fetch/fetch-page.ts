import { guardedAgent } from "./agent.ts";
import { type Answer, type Errand, runErrand } from "./errand.ts";
import { type Network, SYSTEM_NETWORK } from "./guard.ts";
import { FetchRefusal } from "./refusal.ts";
import { refusalOf } from "./refusal-of.ts";
import { RobotsDesk } from "./robots.ts";

export interface FetchPolicy {
  /** Also private, loopback, link-local and reserved addresses. */
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
}

export interface FetchedPage {
  /** Where the last redirect led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

export interface FetchLimits {
  /** Largest page, decompressed. */
  readonly bytes: number;
  /** From the first request to the last byte, redirects and robots.txt included. */
  readonly milliseconds: number;
}

export const FETCH_LIMITS: FetchLimits = { bytes: 20_000_000, milliseconds: 30_000 };

const ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, application/xml;q=0.5";

const READABLE_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/xml",
  "text/xml",
  "application/rss+xml",
  "application/atom+xml",
]);

/** Remembered for the run, so that several pages of a site ask for its robots.txt once. */
const ROBOTS_DESK = new RobotsDesk();

/** One page from the web, through the guard. Throws a {@link FetchRefusal}. */
export async function fetchPage(
  address: string,
  policy: FetchPolicy,
  { network = SYSTEM_NETWORK, limits = FETCH_LIMITS, robots = ROBOTS_DESK }: FetchStandIns = {},
): Promise<FetchedPage> {
  const dispatcher = guardedAgent(network, policy.allowPrivate);
  const errand: Errand = {
    dispatcher,
    allowPrivate: policy.allowPrivate,
    signal: AbortSignal.timeout(limits.milliseconds),
    accept: ACCEPT,
  };
  try {
    const beforeRequest = (url: URL): Promise<void> => robots.check(url, errand);
    const answer = await runErrand(address, policy.ignoreRobots ? errand : { ...errand, beforeRequest });
    return await pageOf(answer, limits);
  } catch (problem) {
    throw refusalOf(problem);
  } finally {
    await dispatcher.destroy();
  }
}

/** Stand-ins for tests: another network, tighter limits, a robots desk of one's own. */
export interface FetchStandIns {
  readonly network?: Network;
  readonly limits?: FetchLimits;
  readonly robots?: RobotsDesk;
}

async function pageOf(answer: Answer, limits: FetchLimits): Promise<FetchedPage> {
  const refusal = refusalOfAnswer(answer, limits);
  if (refusal !== null) {
    answer.discard();
    throw refusal;
  }
  const bytes = await answer.body({ bytes: limits.bytes, beyond: "refuse" });
  return { url: answer.url.href, bytes, contentType: answer.contentType };
}

function refusalOfAnswer({ status, contentType, contentLength }: Answer, limits: FetchLimits): FetchRefusal | null {
  if (status < 200 || status >= 300)
    return new FetchRefusal(
      "status",
      `answers ${status}${STATUS_HINTS[status] ?? CLASS_HINTS[Math.floor(status / 100)] ?? ""}`,
    );
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !READABLE_TYPES.has(type))
    return new FetchRefusal("type", `is ${type} and no page; HTML and plain text are read`);
  if (contentLength !== null && contentLength > limits.bytes)
    return new FetchRefusal("too-large", `is larger than ${limits.bytes} bytes`);
  return null;
}

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: " (it asks for a login)",
  403: " (it does not let us read the page)",
  404: " (there is no such page)",
  410: " (the page was removed)",
  429: " (too many requests; try again later)",
  451: " (withheld for legal reasons)",
};

/** By the first digit. */
const CLASS_HINTS: Readonly<Record<number, string>> = {
  3: " (a redirect that does not say where to)",
  5: " (the server has a fault; try again later)",
};
