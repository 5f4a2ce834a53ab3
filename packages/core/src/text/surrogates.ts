const FIRST = 0xd800;
const FIRST_LOW = 0xdc00;
const LAST = 0xdfff;

/** Whether a code unit is half of a character beyond the basic plane. */
export function isSurrogate(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** Whether it is the second half. */
export function isLowSurrogate(code: number): boolean {
  return code >= FIRST_LOW && code <= LAST;
}
