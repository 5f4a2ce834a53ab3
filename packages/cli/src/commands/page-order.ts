import { UsageError } from "../complaints.ts";
import type { FetchPolicy } from "../fetch/fetch-page.ts";
import type { DeliveredPage } from "../inputs/delivery.ts";
import type { Library } from "../library.ts";
import type { Arguments } from "./arguments.ts";
import { isCaptureTime } from "./read-page.ts";

/** What the command line says of its pages: it stands above what a server or a clock says. */
export type PageFacts = Pick<DeliveredPage, "url" | "capturedAt" | "contentType">;

/** How a time may be written, for messages. */
export const TIME_FORMS = "2025-10-19 or 2025-10-19T06:48:00-04:00";

export function pageFacts(args: Arguments, library: Library): PageFacts {
  const url = args.value("url");
  const capturedAt = args.value("captured-at");
  const contentType = args.value("content-type");
  if (url !== undefined && !URL.canParse(url))
    throw new UsageError(`--url ${url} is no address`, "write it whole, https:// included");
  if (capturedAt !== undefined && !isCaptureTime(library, capturedAt))
    throw new UsageError(`--captured-at ${capturedAt} is no time`, `write it as ${TIME_FORMS}`);
  return {
    ...(url === undefined ? {} : { url }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

export function fetchPolicy(args: Arguments): FetchPolicy {
  return { allowPrivate: args.has("allow-private-addresses"), ignoreRobots: args.has("ignore-robots") };
}
