import type { Construction } from "./construction.ts";
import { BREAKOUT, INTEGRATION } from "./tag-sets.ts";
import { TAG } from "./tags.ts";

const SLASH = 47;
const FONT_ATTRIBUTES = ["color", "face", "size"];

/** A start tag inside svg or math; false where it ended them and is to be read as HTML. */
export function startInForeign(c: Construction, name: number, from: number, to: number): boolean {
  if (
    BREAKOUT[name] === 1 ||
    (name === TAG.font && FONT_ATTRIBUTES.some((key) => c.attributes.value(c.attributes.row, key) !== null))
  ) {
    leaveForeign(c);
    return false;
  }
  openForeign(c, name, from, to);
  return true;
}

/** Opens an element of svg or math; `/>` closes it at once. */
export function openForeign(c: Construction, name: number, from: number, to: number): void {
  if (c.markup.bytes[to - 2] === SLASH) c.element(-name, from, to);
  else c.open(-name, from, to);
}

/** An end tag inside svg or math; false where it is one of the HTML around them. */
export function endInForeign(c: Construction, name: number): boolean {
  if (name === TAG.p || name === TAG.br) {
    leaveForeign(c);
    return false;
  }
  for (let i = c.top; i > 0; i--) {
    const at = c.names[i] ?? 0;
    if (at > 0) return false;
    if (at === -name) {
      c.popTo(i);
      return true;
    }
  }
  return true;
}

function leaveForeign(c: Construction): void {
  while (c.name < 0 && INTEGRATION[-c.name] !== 1) c.pop();
}
