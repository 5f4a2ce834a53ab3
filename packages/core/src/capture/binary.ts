const LOOKED_AT = 8192;
/** Control bytes that text does not have: more than this share, and the bytes are not text. */
const MOST_CONTROLS = 0.02;
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x1f, 0x8b], // gzip
];

/** Whether the bytes are something else than text. UTF-16 without its mark is told by its zero bytes, see `utf16Order`. */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true;
  const length = Math.min(bytes.length, LOOKED_AT);
  return countControls(bytes, length) > 1 + length * MOST_CONTROLS;
}

/** A function by itself: compiled in the midst of its loop, {@link isBinary} was thrown away behind it on every page. */
function countControls(bytes: Uint8Array, length: number): number {
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i] ?? 0)) controls++;
  return controls;
}

/** The charset of UTF-16 without a mark: every other byte of its first characters is zero; null for others. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 4;
  if (odd > half && even === 0) return "utf-16le";
  return even > half && odd === 0 ? "utf-16be" : null;
}

/** Not tab, line feed, form feed, carriage return, nor the escape of ISO-2022. */
function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 127;
}
