/** A named host of small letters, digits, points and hyphens. */
const PLAIN_HOST = /^https?:\/\/(?:[a-z\d-]*\.)*[a-z][a-z\d-]*/;
/** Other characters may be escaped, dropped or refused by the URL standard; points behind a slash climb. */
const PLAIN_PATH = /(?:\/(?!\.|%2)[\w\-.~?#&=%+,;:@!$()*]*)+$/y;

/**
 * Where the path of a web address begins whose every character stands in it as the URL standard would write it; -1 for an address
 * that only `URL` can read: ports, users, numbers and other alphabets in the host, dots to climb by, characters to escape.
 */
export function plainPathStart(address: string): number {
  const [host] = PLAIN_HOST.exec(address) ?? [];
  return host !== undefined && !host.includes("xn--") && isPlainPath(address, host.length) ? host.length : -1;
}

/** Whether the rest of the text is a path from the root, with query and fragment, that the URL standard writes as it is. */
export function isPlainPath(text: string, from: number): boolean {
  PLAIN_PATH.lastIndex = from;
  return PLAIN_PATH.test(text);
}
