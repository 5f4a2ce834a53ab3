const SCHEMES = ["https://", "http://"];
/** Other characters may be escaped, dropped or refused by the URL standard. */
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?#&=%+,;:@!$()*";
const IN_HOST = 1;
const IN_PATH = 2;
const ASCII_END = 0x80;
const SLASH = 0x2f;
const POINT = 0x2e;
const DIGIT_9 = 0x39;
const CLASSES: Uint8Array = classes();

/**
 * Where the path of a web address begins whose every character stands in it as the URL standard would write it; -1 for an address
 * that only `URL` can read: ports, users, numbers and other alphabets in the host, dots to climb by, characters to escape.
 */
export function plainPathStart(address: string): number {
  const scheme = SCHEMES.find((start) => address.startsWith(start));
  if (scheme === undefined) return -1;
  let at = scheme.length;
  let label = at;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (CLASSES[code] !== IN_HOST) break;
    if (code === POINT) label = at + 1;
  }
  const isNamed = label < at && address.charCodeAt(label) > DIGIT_9;
  return isNamed && !address.slice(scheme.length, at).includes("xn--") && isPlainPath(address, at) ? at : -1;
}

/** Whether the rest of the text is a path from the root, with query and fragment, that the URL standard writes as it is. */
export function isPlainPath(text: string, from: number): boolean {
  if (text.charCodeAt(from) !== SLASH) return false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((CLASSES[code] ?? 0) === 0) return false;
    if (code === SLASH && (text.charCodeAt(at + 1) === POINT || text.startsWith("%2", at + 1))) return false;
  }
  return true;
}

/** Hosts are of small letters, digits, points and hyphens. */
function classes(): Uint8Array {
  const found = new Uint8Array(ASCII_END);
  for (const char of PLAIN) {
    const isOfHost = char === "." || char === "-" || (char >= "0" && char <= "9") || (char >= "a" && char <= "z");
    found[char.charCodeAt(0)] = isOfHost ? IN_HOST : IN_PATH;
  }
  return found;
}
