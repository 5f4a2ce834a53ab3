import type { NewsRecord, Outcome, Problem, SiteLines } from "tearsheet";
import { readPage } from "../commands/read-page.ts";
import type { DeliveredPage, InputReason, Undelivered } from "../inputs/delivery.ts";
import type { Library } from "../library.ts";
import { type Body, openBody } from "../sources/http-body.ts";
import type { Flaw, Missing } from "../sources/source.ts";
import type { Item, SiteKnowledge } from "./batch.ts";

/** A flaw of the capture, or one of the library's own problems. */
export type RunProblem = Problem | Flaw;

/** The answer to one item. */
export interface Answer {
  readonly id: string | number;
  readonly kind: Outcome["kind"];
  /** Null for an article. */
  readonly reason: string | null;
  readonly record: NewsRecord | null;
  readonly problems: readonly RunProblem[];
  /** What exactly is missing; null where a page was read. */
  readonly detail: string | null;
}

/** Answers an item: opens its body, reads it, and puts the capture's flaws before the page's problems. */
export function answerItem(library: Library, item: Item): Answer {
  const { id, flaws } = item;
  const body = openItem(item);
  if (body.kind === "no-body") return unread(id, body.reason, body.detail);
  const outcome = readIt(library, { ...pageOf(item), bytes: body.bytes }, item.site);
  if (outcome.kind === "undelivered") return unread(id, outcome.reason, outcome.message);
  return {
    id,
    kind: outcome.kind,
    reason: outcome.kind === "article" ? null : outcome.reason,
    record: outcome.kind === "unreadable" ? null : outcome.record,
    problems: [...flaws, ...body.flaws, ...outcome.problems],
    detail: null,
  };
}

/** The bytes of an item's page, or why there are none. */
export function openItem({ bytes, missing, coding }: Item): Body | ({ readonly kind: "no-body" } & Missing) {
  if (missing !== undefined) return { kind: "no-body", ...missing };
  if (bytes === undefined) return { kind: "no-body", reason: "fault", detail: "an item without a page" };
  return coding === undefined ? { kind: "body", bytes, flaws: [] } : openBody(bytes, coding);
}

function unread(id: string | number, reason: InputReason, detail: string): Answer {
  return { id, kind: "unreadable", reason, record: null, problems: [], detail };
}

/** An item as the library takes it, without its bytes. */
export function pageOf({ id, url, capturedAt, contentType }: Item): Omit<DeliveredPage, "bytes"> {
  return {
    kind: "page",
    name: String(id),
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** A capture time that the library does not take, as tables have them, is left out. */
function readIt(library: Library, page: DeliveredPage, site: SiteKnowledge | undefined): Outcome | Undelivered {
  const more = site === undefined ? {} : { site: siteLinesOf(site) };
  const outcome = readPage(library, page, {}, more);
  if (outcome.kind !== "undelivered" || page.capturedAt === undefined) return outcome;
  const { capturedAt: _leftOut, ...rest } = page;
  return readPage(library, rest, {}, more);
}

/** As the library's own site memory has it, but for lines of one page alone. */
function siteLinesOf({ digests, lines, counts, outlines, stories }: SiteKnowledge): SiteLines {
  return {
    pages: new Set(digests),
    counts: new Map(Array.from(lines, (line, index) => [line, counts[index] ?? 0])),
    outlines: new Map(outlines),
    stories: new Map(stories),
  };
}

/** The line of JSON of docs/manifest.md, with `detail` where a page is missing. */
export function answerLine(library: Library, { id, kind, reason, record, problems, detail }: Answer): string {
  const why = reason === null ? "" : `,"reason":${JSON.stringify(reason)}`;
  const what = detail === null ? "" : `,"detail":${JSON.stringify(detail)}`;
  const read = record === null ? "" : `,"record":${library.toJson(record)}`;
  return `{"id":${JSON.stringify(id)},"outcome":"${kind}"${why}${what}${read},"problems":${JSON.stringify(problems)}}\n`;
}
