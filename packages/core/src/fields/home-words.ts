import { HOME, isKnown } from "../grammar/names/known-phrases.ts";

/** Whether it is what sites call their front page, or a part that holds everything: no section. */
export function isHomeWord(name: string): boolean {
  return isKnown(HOME, name.toLowerCase());
}
