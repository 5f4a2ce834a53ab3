/** A letter, digit or combining mark: everything with a place in a word. */
export const WORD_CHARACTER: RegExp = /[\p{L}\p{N}\p{M}]/u;
