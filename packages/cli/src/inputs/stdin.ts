import type { Desk } from "../desk.ts";
import { type Delivery, LARGEST_PAGE_BYTES } from "./delivery.ts";
import { opened, readUpTo, undelivered } from "./file.ts";

/** The operand that stands for standard input. */
export const STDIN = "-";

/** Standard input as one page. */
export async function deliverStdin(desk: Desk): Promise<Delivery> {
  if (desk.stdin.isTTY === true)
    desk.stderr.write("tearsheet: paste the page here, and end it with Ctrl-D on a line of its own\n");
  try {
    return await opened(STDIN, await readUpTo(desk.stdin, LARGEST_PAGE_BYTES + 1));
  } catch (problem) {
    return undelivered(STDIN, problem);
  }
}
