import { foldSpace } from "../text/same-text.ts";

const BREAKING = ["</p", "<br", "</h", "</li", "</div", "<p"] as const;

/** Lines of a text with markup in it, tags dropped; block tags break lines. */
export function markupLines(body: string): string[] {
  let text = "";
  let at = 0;
  while (at < body.length) {
    const open = body.indexOf("<", at);
    const close = open < 0 ? -1 : body.indexOf(">", open);
    if (close < 0) break;
    const tag = body.slice(open, open + "</div".length).toLowerCase();
    text += body.slice(at, open) + (BREAKING.some((name) => tag.startsWith(name)) ? "\n" : "");
    at = close + 1;
  }
  text += body.slice(at);
  return text
    .split("\n")
    .map(foldSpace)
    .filter((line) => line !== "");
}
