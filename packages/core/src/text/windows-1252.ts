/** What windows-1252 reads in the bytes 0x80 to 0x9F, where Latin-1 has controls; bytes that it does not use are those controls. */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const START = 0x80;

/** The byte that Latin-1 or windows-1252 reads as this character, given as its code; -1 where none is. */
export function byteOf(code: number): number {
  if (code <= 0xff) return code;
  const at = WINDOWS_1252.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : START + at;
}
