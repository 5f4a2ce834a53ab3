const SPACE = 0x20;

/** Whether a character leaves no ink: white space of every kind, control characters, and characters without width that pages carry along. */
export function isBlank(code: number): boolean {
  if (code <= SPACE) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/** Whether anything is printed between the two offsets. */
export function hasInk(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return true;
  return false;
}

/** Where, from an offset on, the text goes on behind white space. */
export function inkFrom(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}
