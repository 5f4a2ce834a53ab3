const ASCII_END = 0x80;

/** A set of characters of one code unit, asked by code: what every character of a line is held against. */
export class CodeSet {
  readonly #ascii = new Uint8Array(ASCII_END);
  readonly #others = new Set<number>();

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (code < ASCII_END) this.#ascii[code] = 1;
      else this.#others.add(code);
    }
  }

  /** False for the NaN behind a text's end. */
  has(code: number): boolean {
    return code < ASCII_END ? this.#ascii[code] === 1 : this.#others.has(code);
  }
}
