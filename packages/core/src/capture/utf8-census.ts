/** How far bytes are UTF-8. */
export interface Utf8Census {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes and broken sequences that are no character; one cut by the end of the bytes is not counted. */
  readonly strays: number;
}

/** Counts what is UTF-8 in the bytes and what is not, for the pages whose witnesses disagree. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let strays = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at++;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let seen = 0;
    while (seen < more && ((bytes[at + seen] ?? 0) & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) {
      sequences++;
      at += more;
    } else {
      if (more === 0 || at + seen < bytes.length) strays++;
      at += seen;
    }
  }
  return { sequences, strays };
}
