import type { Find, Flaw, FoundPage, PassedOver, Place } from "../source.ts";
import type { ArcLine } from "./arc-line.ts";
import { readHttpHead } from "./http-head.ts";
import type { ArchiveRecord, Damage } from "./records.ts";

/** What a record is to us: a page, a page that cannot be read, or nothing of that kind. */
export function findOf(name: string, found: ArchiveRecord | Damage): Find {
  const { next } = found;
  const id = idOf(name, found.place);
  if (found.kind === "damage") return { kind: "missing", id, reason: "damaged", detail: found.detail, next };
  const head = found.arc === undefined ? warcHead(found) : arcHead(found.arc);
  const over = passedOver(head);
  if (over !== null) return { kind: "passed-over", what: over, next };
  if (found.block === null)
    return { kind: "missing", id, reason: "too-large", detail: "the record is longer than a page may be", next };
  const page = pageOf({ id, head, block: found.block, flaws: found.flaws, next });
  if (head.type !== "revisit" || page.kind === "passed-over") return page;
  return { kind: "missing", id, reason: "revisit", detail: `the same as ${head.refersTo}`, next };
}

/** `crawl.warc.gz#48213`; a record inside a larger compressed member has its place there behind a plus. */
function idOf(name: string, [offset = 0, inside = 0]: Place): string {
  return inside === 0 ? `${name}#${offset}` : `${name}#${offset}+${inside}`;
}

/** What a record's own head says, for WARC and ARC alike. */
interface RecordHead {
  readonly type: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly contentType: string | null;
  readonly cut: string | null;
  readonly refersTo: string;
}

function warcHead({ fields }: ArchiveRecord): RecordHead {
  const address = fields.get("warc-target-uri") ?? null;
  return {
    type: (fields.get("warc-type") ?? "no type").toLowerCase(),
    // Old versions of wget put the address in angle brackets.
    url: address?.startsWith("<") && address.endsWith(">") ? address.slice(1, -1) : address,
    date: fields.get("warc-date") ?? null,
    contentType: fields.get("content-type") ?? null,
    cut: fields.get("warc-truncated") ?? null,
    refersTo: [fields.get("warc-refers-to-target-uri") ?? address, fields.get("warc-refers-to-date")]
      .filter((part) => part !== undefined)
      .join(" of "),
  };
}

function arcHead({ url, date, contentType }: ArcLine): RecordHead {
  const type = url.startsWith("filedesc:") ? "filedesc" : "response";
  return { type, url, date, contentType, cut: null, refersTo: "" };
}

/** Types of records that hold pages. */
const PAGE_RECORDS: ReadonlySet<string> = new Set(["response", "resource", "conversion", "revisit"]);

const HTTP_RECORDS: ReadonlySet<string> = new Set(["response", "revisit"]);

/** Media types that may be pages; of others the archive is passed over. */
const PAGE_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "application/xhtml",
  "text/plain",
  "application/xml",
  "text/xml",
]);

function passedOver({ type, url, contentType }: RecordHead): string | null {
  if (!PAGE_RECORDS.has(type)) return `record: ${type}`;
  if (url?.startsWith("metadata:") || url?.startsWith("dns:") || url?.startsWith("urn:")) return "record: metadata";
  if (type !== "resource" && type !== "conversion") return null;
  return mayBePage(contentType) ? null : `type: ${essence(contentType)}`;
}

interface Layout {
  readonly id: string;
  readonly head: RecordHead;
  readonly block: Uint8Array;
  readonly flaws: readonly Flaw[];
  readonly next: Place;
}

function pageOf({ id, head, block, flaws, next }: Layout): FoundPage | PassedOver {
  const http = HTTP_RECORDS.has(head.type) ? readHttpHead(block) : null;
  if (http !== null && head.type === "response" && (http.status < 200 || http.status > 299))
    return { kind: "passed-over", what: `status: ${http.status}`, next };
  const contentType = http === null ? statedType(head) : http.contentType;
  if (!mayBePage(contentType)) return { kind: "passed-over", what: `type: ${essence(contentType)}`, next };
  const cut: readonly Flaw[] = head.cut === null ? [] : [{ code: "cut-capture", detail: `cut for ${head.cut}` }];
  return {
    kind: "page",
    id,
    bytes: http === null ? block : block.subarray(http.bodyStart),
    ...(head.url === null || !URL.canParse(head.url) ? {} : { url: head.url }),
    ...(head.date === null || Number.isNaN(Date.parse(head.date)) ? {} : { capturedAt: head.date }),
    ...(contentType === null ? {} : { contentType }),
    ...(http === null ? {} : { coding: http.coding }),
    flaws: [...flaws, ...cut],
    next,
  };
}

/** Plain text made from a page (WET) is UTF-8 by the convention of those who make it. */
function statedType({ type, contentType }: RecordHead): string | null {
  if (contentType?.startsWith("application/http")) return null;
  return type === "conversion" && contentType === "text/plain" ? "text/plain; charset=utf-8" : contentType;
}

/** A type that is not stated may be anything: the library looks at the bytes. */
function mayBePage(contentType: string | null): boolean {
  const type = essence(contentType);
  return type === "" || PAGE_TYPES.has(type);
}

function essence(contentType: string | null): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
