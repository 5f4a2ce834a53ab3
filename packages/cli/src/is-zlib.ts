/** Low four bits of a zlib stream's first byte (RFC 1950, CM = 8); a raw deflate stream that begins so is not seen in practice. */
const ZLIB_METHOD = 8;

/** `deflate` is a zlib stream by RFC 9110, and a raw one from some servers: the first byte tells. */
export function isZlib(bytes: Uint8Array): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD;
}
