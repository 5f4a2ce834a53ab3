import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { systemCode } from "../complaints.ts";
import { userAgent } from "../fetch/agent.ts";
import { refusalOf } from "../fetch/refusal-of.ts";

/** A header as it was sent. */
export type Header = readonly [name: string, value: string];

/** A request and its answer, as an archive keeps them. */
export interface Exchange {
  readonly url: URL;
  /** ISO 8601. */
  readonly date: string;
  readonly requestHeaders: readonly Header[];
  readonly status: number;
  readonly headers: readonly Header[];
  /** As sent, still compressed; chunks are joined. */
  readonly body: Uint8Array;
  /** Why the body is not whole, in the words of WARC; null where it is. */
  readonly truncated: "length" | "time" | "disconnect" | null;
}

export interface ExchangeOrder {
  readonly url: URL;
  readonly dispatcher: Dispatcher;
  /** `If-None-Match` and its kind. */
  readonly conditions: readonly Header[];
  readonly limits: { readonly bytes: number; readonly milliseconds: number };
  readonly stop: AbortSignal;
  readonly now: () => number;
}

const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8";

/** One request and its answer. Throws a refusal where there is no answer; a body that breaks off is kept as far as it came. */
export async function exchange({ url, dispatcher, conditions, limits, stop, now }: ExchangeOrder): Promise<Exchange> {
  const requestHeaders: readonly Header[] = [
    ["host", url.host],
    ["accept", ACCEPT],
    ["accept-encoding", "gzip, br, deflate"],
    ["user-agent", userAgent()],
    ...conditions,
  ];
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const date = new Date(now()).toISOString();
  const response = await send(url, dispatcher, { requestHeaders, signal: AbortSignal.any([timeout, stop]) });
  const { body, truncated } = await bodyOf(response.body, limits.bytes, timeout);
  if (stop.aborted) throw refusalOf(stop.reason);
  return {
    url,
    date,
    requestHeaders,
    status: response.statusCode,
    headers: rawHeaders(response.headers),
    body,
    truncated,
  };
}

async function send(
  url: URL,
  dispatcher: Dispatcher,
  { requestHeaders, signal }: { readonly requestHeaders: readonly Header[]; readonly signal: AbortSignal },
): Promise<Dispatcher.ResponseData> {
  try {
    return await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "GET",
      signal,
      headers: requestHeaders.filter(([name]) => name !== "host").flat(),
      responseHeaders: "raw",
    });
  } catch (problem) {
    throw refusalOf(problem);
  }
}

/** With `responseHeaders: "raw"` the headers are a flat list, whatever their type says. */
function rawHeaders(headers: unknown): readonly Header[] {
  if (!Array.isArray(headers)) return [];
  const words = headers.map(String);
  return words.flatMap((name, index): readonly Header[] => (index % 2 === 0 ? [[name, words[index + 1] ?? ""]] : []));
}

/** The value of a header, whatever case its name was sent in; null where it was not. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  return headers.find(([sent]) => sent.toLowerCase() === name)?.[1] ?? null;
}

async function bodyOf(
  stream: Readable,
  most: number,
  timeout: AbortSignal,
): Promise<Pick<Exchange, "body" | "truncated">> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let truncated: Exchange["truncated"] = null;
  try {
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue;
      pieces.push(piece);
      bytes += piece.length;
      if (bytes <= most) continue;
      truncated = "length";
      break;
    }
  } catch (problem) {
    truncated = timeout.aborted || SILENCES.has(systemCode(problem) ?? "") ? "time" : "disconnect";
  }
  stream.on("error", () => {});
  stream.destroy();
  return { body: Buffer.concat(pieces).subarray(0, most), truncated };
}

const SILENCES: ReadonlySet<string> = new Set(["UND_ERR_BODY_TIMEOUT"]);
