/** An e-mail address and its offset in the line. */
export interface Address {
  readonly value: string;
  readonly at: number;
}

const ADDRESS_ENDS = " \u00a0\t\n\r,;|<>()[]\"'";

/** Blanks e-mail addresses, handles and URLs, so that offsets stay and names beside them read clean. */
export function maskAddresses(line: string): { readonly text: string; readonly emails: readonly Address[] } {
  if (!line.includes("@") && !line.includes("://") && !line.includes("www.")) return { text: line, emails: [] };
  const emails: Address[] = [];
  let text = "";
  let start = 0;
  for (let index = 0; index <= line.length; index += 1) {
    if (index < line.length && !ADDRESS_ENDS.includes(line.charAt(index))) continue;
    const token = line.slice(start, index);
    const at = token.indexOf("@");
    const isAddress = at >= 0 || token.includes("://") || token.startsWith("www.");
    // A handle right behind a name is no e-mail address: `Ann Lee@annlee`.
    const from = at > 0 && !token.includes(".", at) ? at : 0;
    if (at > 0 && from === 0) emails.push({ value: token, at: start });
    text += (isAddress ? token.slice(0, from).padEnd(token.length, "|") : token) + line.charAt(index);
    start = index + 1;
  }
  return { text, emails };
}
