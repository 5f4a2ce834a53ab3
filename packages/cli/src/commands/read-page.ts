import { createHash } from "node:crypto";
import type { ExtractOptions, Outcome } from "tearsheet";
import { messageOf } from "../complaints.ts";
import { type DeliveredPage, LARGEST_PAGE_BYTES, type Undelivered } from "../inputs/delivery.ts";
import type { Library } from "../library.ts";
import type { PageFacts } from "./page-order.ts";

/** Options of the library for a page, the command line's word first. The digest is made here, by the machine's own code. */
export function optionsFor(page: DeliveredPage, facts: PageFacts = {}): ExtractOptions {
  const { url, capturedAt, contentType } = { ...page, ...facts };
  return {
    maxBytes: LARGEST_PAGE_BYTES,
    sha256: createHash("sha256").update(page.bytes).digest("hex"),
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** A page's outcome; a thrown fault is told as one, so that it costs one page and not the run. */
export function readPage(
  library: Library,
  page: DeliveredPage,
  facts: PageFacts = {},
  more: Pick<ExtractOptions, "site"> = {},
): Outcome | Undelivered {
  try {
    return library.extract(page.bytes, { ...optionsFor(page, facts), ...more });
  } catch (problem) {
    const message = `reading it failed by a fault of ours (${messageOf(problem)}); please report it`;
    return { kind: "undelivered", name: page.name, reason: "fault", message };
  }
}

/** Whether the library takes a text for a capture time: it throws for the caller's mistakes alone, and an empty page is none. */
export function isCaptureTime(library: Library, capturedAt: string): boolean {
  try {
    library.extract("", { capturedAt });
    return true;
  } catch {
    return false;
  }
}
