import { nativeIsUtf8 } from "./native.ts";

/** How far bytes are UTF-8. */
export interface Utf8Census {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes and broken sequences that are no character; one cut by the end of the bytes is not counted. */
  readonly strays: number;
}

/** Whether the bytes are UTF-8 from end to end. */
export function isUtf8(bytes: Uint8Array): boolean {
  return nativeIsUtf8(bytes) ?? ownIsUtf8(bytes);
}

/** The same computed here, for browsers. */
export function ownIsUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const more = followers(lead);
    if (more === 0 || at + more >= bytes.length) return false;
    const second = bytes[at + 1] ?? 0;
    if (second < leastSecond(lead) || second > mostSecond(lead)) return false;
    for (let i = 2; i <= more; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
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
    const more = followers(byte);
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

/** Bytes that follow a lead byte; 0 for a byte that leads nothing. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** No character has two spellings, */
function leastSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

/** is half of a pair, or is beyond the last plane. */
function mostSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
