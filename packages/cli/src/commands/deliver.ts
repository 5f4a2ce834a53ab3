import type { Desk } from "../desk.ts";
import type { FetchPolicy } from "../fetch/fetch-page.ts";
import type { Delivery } from "../inputs/delivery.ts";
import { deliverFile } from "../inputs/file.ts";
import { deliverStdin, STDIN } from "../inputs/stdin.ts";
import { deliverAddress, isAddress } from "../inputs/url.ts";
import { notOneFetchedPage, notOnePage } from "../sources/not-one-page.ts";

/** The page that an operand names: standard input, an address, else a file. */
export async function deliver(operand: string, policy: FetchPolicy, desk: Desk): Promise<Delivery> {
  if (operand === STDIN) return deliverStdin(desk);
  if (isAddress(operand)) {
    const fetched = await deliverAddress(operand, policy, desk);
    return fetched.kind === "page" ? (notOneFetchedPage(fetched) ?? fetched) : fetched;
  }
  return (await notOnePage(operand)) ?? deliverFile(operand);
}
