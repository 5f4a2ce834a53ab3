import type { LabelledPage } from "../classify/label.ts";
import type { Span } from "../evidence.ts";
import { isSiteName, nameTest, siteNames, withoutSiteName } from "./site-name.ts";
import { keysOf } from "./text-keys.ts";

/** The headline in a plain text's first line, or behind the header that a tool wrote above it: both may be the window's title, `Ferry opens - Local | Harbour Post`. */
export function spanInTitle({ page, galley, labels }: LabelledPage, index: number, span: Span): Span {
  if (page.capture.kind === "html" || (index > 0 && labels[index]?.parts === undefined)) return span;
  const title = galley.text.slice(...span);
  const keyOf = keysOf(page);
  const below = galley.blocks.slice(index + 1).filter(({ text }) => text.length <= title.length);
  const printed = new Set(below.map(({ text }) => keyOf(text)));
  const names = siteNames(page);
  const isOfHost = nameTest(page, names);
  const headline = withoutSiteName(title, {
    isName: isSiteName(page, names),
    mayBeName: (text) => isOfHost(text) || looksLikeName(text, title),
    isHeadline: (text) => printed.has(keyOf(text)),
  });
  const at = title.indexOf(headline);
  return at < 0 ? span : [span[0] + at, span[0] + at + headline.length];
}

/** A name takes no more of its title, and has no more words; behind a bar it may be a slogan. */
const MOST_SHARE = 0.45;
const [MOST_WORDS, MOST_WORDS_BEHIND_BAR] = [4, 6];
/** Names have none of these. */
const MARKS = [...'?!:”"“„'];

/** A few words that begin with a capital, or a domain: `post.example`. */
function looksLikeName(text: string, title: string): boolean {
  const initial = text.charAt(0);
  const words = text.split(" ").length;
  const isNamed = initial === initial.toUpperCase() || (words === 1 && text.includes("."));
  const isShort = words <= (title.includes("|") ? MOST_WORDS_BEHIND_BAR : MOST_WORDS);
  return isNamed && isShort && text.length < MOST_SHARE * title.length && !MARKS.some((mark) => text.includes(mark));
}
