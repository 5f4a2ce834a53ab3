/*
 * Whole numbers from 0 to 16 million as text that gzip still makes smaller: numbers below 64, the most, are one character, so that what is
 * frequent gets a short code. A first digit from 64 on says how many more digits follow, and is part of the number itself.
 */

const BASE = 64;
/** First digits of numbers of two digits, of three, and of five. */
const FIRST_OF_TWO = 64;
const FIRST_OF_THREE = 73;
const FIRST_OF_FIVE = 81;
/** Numbers of two digits begin here, those of three there, and those of five. */
const TWO = BASE;
const THREE = TWO + (FIRST_OF_THREE - FIRST_OF_TWO) * BASE;
const FIVE = THREE + (FIRST_OF_FIVE - FIRST_OF_THREE) * BASE ** 2;

/** Digits are printable ASCII from `(` on, without backslash, grave accent and what stands between. */
const FIRST_CODE = 0x28;
const GAP_START = 0x5c;
const GAP = 5;

/** Reads what {@link packNumber} wrote, one number after the other. */
export class PackedNumbers {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    const first = this.#digit();
    if (first < FIRST_OF_TWO) return first;
    if (first < FIRST_OF_THREE) return TWO + (first - FIRST_OF_TWO) * BASE + this.#digit();
    if (first < FIRST_OF_FIVE) return THREE + (first - FIRST_OF_THREE) * BASE ** 2 + this.#rest(2);
    return FIVE + this.#rest(4);
  }

  /** Numbers below 0 were folded in between the others. */
  signed(): number {
    const folded = this.next();
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  #rest(digits: number): number {
    let value = 0;
    for (let i = 0; i < digits; i++) value = value * BASE + this.#digit();
    return value;
  }

  #digit(): number {
    const code = this.#text.charCodeAt(this.#at++);
    return code - FIRST_CODE - (code > GAP_START ? GAP : 0);
  }
}

export function packNumber(value: number): string {
  if (value < TWO) return digit(value);
  if (value < THREE) return digit(FIRST_OF_TWO + Math.floor((value - TWO) / BASE)) + digit((value - TWO) % BASE);
  if (value < FIVE) {
    const rest = value - THREE;
    return digit(FIRST_OF_THREE + Math.floor(rest / BASE ** 2)) + digits(rest % BASE ** 2, 2);
  }
  return digit(FIRST_OF_FIVE) + digits(value - FIVE, 4);
}

export function packSigned(value: number): string {
  return packNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

function digits(value: number, count: number): string {
  let text = "";
  for (let rest = value, i = 0; i < count; i++, rest = Math.floor(rest / BASE)) text = digit(rest % BASE) + text;
  return text;
}

function digit(value: number): string {
  const code = FIRST_CODE + value;
  return String.fromCharCode(code < GAP_START ? code : code + GAP);
}
