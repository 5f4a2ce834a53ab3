/** The characters of windows-1252 at 0x80 to 0x9F; the five that it leaves free stand for themselves. */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
// See text/shape.ts.
const { charCodeAt } = String.prototype;

const ASCII_END = 0x80;
const FIRST_LEAD = 0xc2;
const LAST_LEAD = 0xf4;

/** UTF-8 that was read as windows-1252 and encoded again (`gÃ¤rten`) read aright; other text as it is. */
export function mendDoubleEncoding(text: string): string {
  let out = "";
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const lead = text.charCodeAt(i);
    if (lead < FIRST_LEAD || lead > LAST_LEAD) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const code = codePointAt(text, i, length);
    if (code < 0) continue;
    out += text.slice(done, i) + String.fromCodePoint(code);
    i += length - 1;
    done = i + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** Whether some characters look like the beginning of a doubly encoded one. */
export function mayBeDoublyEncoded(text: string): boolean {
  const { length } = text;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = charCodeAt.call(text, i);
    if (code >= ASCII_END && before >= FIRST_LEAD && before <= LAST_LEAD) return true;
    before = code;
  }
  return false;
}

/** The code point whose UTF-8 bytes the characters at `at` stand for; -1 where they stand for none. */
function codePointAt(text: string, at: number, length: number): number {
  let code = text.charCodeAt(at) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
}

function byteOf(code: number): number {
  if (code < 0x100) return code;
  const index = HIGH_CONTROLS.indexOf(String.fromCharCode(code));
  return index < 0 ? 0 : 0x80 + index;
}
