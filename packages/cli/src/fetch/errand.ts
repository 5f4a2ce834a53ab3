import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { userAgent } from "./agent.ts";
import { type BodyLimit, decodedBody } from "./decoded-body.ts";
import { checkAddress } from "./guard.ts";
import { FetchRefusal } from "./refusal.ts";
import { refusalOf } from "./refusal-of.ts";

/** Redirects followed, one after another. */
export const MOST_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What is needed to go out: sockets through the guard, and the time that is left. */
export interface Errand {
  readonly dispatcher: Dispatcher;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  readonly accept: string;
  /** Asked before each request, of the first address and of every redirect. Throws a refusal. */
  readonly beforeRequest?: (url: URL) => Promise<void>;
}

/** An answer that is no redirect, its body unread. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly contentType: string | null;
  readonly contentLength: number | null;
  readonly body: (limit: BodyLimit) => Promise<Uint8Array>;
  readonly discard: () => void;
}

/** Goes to an address and follows redirects, each checked like the first. */
export async function runErrand(address: string, errand: Errand): Promise<Answer> {
  let next = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const url = checkAddress(next, errand.allowPrivate);
    await errand.beforeRequest?.(url);
    const response = await send(url, errand);
    const location = REDIRECTS.has(response.statusCode) ? headerOf(response, "location") : null;
    if (location === null) return answerOf(url, response);
    drop(response.body);
    if (!URL.canParse(location, url)) throw new FetchRefusal("bad-address", "redirects to no valid address");
    next = new URL(location, url).href;
  }
  throw new FetchRefusal("redirects", `redirects more than ${MOST_REDIRECTS} times`);
}

async function send(url: URL, errand: Errand): Promise<Dispatcher.ResponseData> {
  try {
    return await errand.dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "GET",
      signal: errand.signal,
      headers: { accept: errand.accept, "accept-encoding": "gzip, br, deflate", "user-agent": userAgent() },
    });
  } catch (problem) {
    throw refusalOf(problem);
  }
}

function answerOf(url: URL, response: Dispatcher.ResponseData): Answer {
  return {
    url,
    status: response.statusCode,
    contentType: headerOf(response, "content-type"),
    contentLength: lengthOf(headerOf(response, "content-length")),
    body: async (limit) => {
      try {
        return await decodedBody(response.body, encodingsOf(headerOf(response, "content-encoding")), limit);
      } catch (problem) {
        throw refusalOf(problem);
      } finally {
        drop(response.body);
      }
    },
    discard: () => drop(response.body),
  };
}

/** Ends a body that nobody will read, and its socket; its complaint about that is of no interest. */
function drop(body: Readable): void {
  body.on("error", () => {});
  body.destroy();
}

function headerOf(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return (typeof value === "string" ? value : value?.[0]) ?? null;
}

function lengthOf(header: string | null): number | null {
  const length = header === null ? Number.NaN : Number(header);
  return Number.isSafeInteger(length) ? length : null;
}

function encodingsOf(header: string | null): readonly string[] {
  return (header ?? "")
    .split(",")
    .map((token) => token.trim().toLowerCase())
    .filter((token) => token !== "");
}
