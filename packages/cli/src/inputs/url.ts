import { messageOf } from "../complaints.ts";
import type { Desk } from "../desk.ts";
import type { FetchPolicy } from "../fetch/fetch-page.ts";
import type { Delivery } from "./delivery.ts";

/** Whether an operand is an address and not a path: it has a scheme with `//` behind it. */
export function isAddress(operand: string): boolean {
  const colon = operand.indexOf("://");
  if (colon <= 0) return false;
  return [...operand.slice(0, colon)].every(isSchemeCharacter);
}

function isSchemeCharacter(character: string): boolean {
  const code = character.toLowerCase().charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || "+-.".includes(character);
}

/** Fetches a page. Its capture time is now, by our clock: we are the witness of it. */
export async function deliverAddress(address: string, policy: FetchPolicy, desk: Desk): Promise<Delivery> {
  try {
    const page = await desk.fetchPage(address, policy);
    return {
      kind: "page",
      name: address,
      bytes: page.bytes,
      url: page.url,
      capturedAt: new Date(desk.now()).toISOString(),
      ...(page.contentType === null ? {} : { contentType: page.contentType }),
    };
  } catch (problem) {
    return { kind: "undelivered", name: address, reason: "not-fetched", message: messageOf(problem) };
  }
}
