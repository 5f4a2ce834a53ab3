import type { Dice } from "./dice.ts";

/** Pieces that parsers, grammars and spans stumble over. */
const BITS: readonly string[] = [
  ..."< > & \" ' </ <! <!-- --> <![CDATA[ ]]> <? &# &#x &amp; &nbsp; &notin &lt;p&gt; \u0000 \u00ad \u200b \u2028 \ufeff \ufffd \ud800 \udc00 😀 é ß İ ı 年 م".split(
    " ",
  ),
  ..."<p> </p> <div> </div> <table> <tr> <td> <select> <option> <svg> </svg> <math> <template> </template> <noscript> <form> <a href=x> </a> <b> <i> </b> <br> <hr> <li> <h1> <h2> </body> </html> <frameset> <plaintext> <textarea> <title> <script> </script> <style> </style> <iframe> <article> <aside> <nav> <figure> <figcaption> <time datetime=2024-02-30T25:61> <img src=x>".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\r\n",
  "   ",
  "By Jo Berg",
  "BERLIN (dpa) - ",
  "Posted 31 February 2024 25:00",
  "Updated: 5 minutes ago",
  "(Photo: Jo Berg/AP)",
  "1:54",
  "57m ago",
  "© 2024",
  'class="byline"',
  'itemprop="datePublished" content="2024"',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<script type="application/ld+json">[[[[',
  '<meta property="og:title" content="',
  '<meta http-equiv=content-type content="text/html; charset=shift_jis">',
];

type Mutation = (page: string, dice: Dice, other: string) => string;

const MUTATIONS: readonly Mutation[] = [
  // cut a piece out
  (page, dice) => cut(page, dice, (before, _, after) => before + after),
  // set it twice
  (page, dice) => cut(page, dice, (before, piece, after) => before + piece + piece + after),
  // set it back to front
  (page, dice) => cut(page, dice, (before, piece, after) => before + [...piece].reverse().join("") + after),
  // move it to the end
  (page, dice) => cut(page, dice, (before, piece, after) => before + after + piece),
  // break the page off
  (page, dice) => page.slice(0, dice.below(page.length)),
  // begin in its middle
  (page, dice) => page.slice(dice.below(page.length)),
  // set a piece of another page in
  (page, dice, other) => insert(page, dice, pieceOf(other, dice)),
  (page, dice) => insert(page, dice, dice.of(BITS, "")),
  (page, dice) => insert(page, dice, dice.of(BITS, "").repeat(1 + dice.below(40))),
  // another character
  (page, dice) => cut(page, dice, (before, piece, after) => before + flipped(piece, dice) + after),
  // lose all of one mark
  (page, dice) => page.replaceAll(dice.of(["<", ">", '"', "/", "=", "\n", " "], "<"), dice.of(BITS, "")),
];

/** A page with one to six faults, from two pages and the dice alone. */
export function mutated(page: string, other: string, dice: Dice): string {
  let out = page;
  for (let faults = 1 + dice.below(6); faults > 0; faults--) {
    const mutate = dice.of(MUTATIONS, cutNothing);
    out = mutate(out, dice, other);
  }
  return out;
}

const cutNothing: Mutation = (page) => page;

/** A stretch of the page, of any size up to 16 kB, often short. */
export function pieceOf(page: string, dice: Dice, longest = 16_384): string {
  const length = 1 + dice.below(1 + dice.below(longest));
  const start = dice.below(page.length);
  return page.slice(start, start + length);
}

function cut(page: string, dice: Dice, join: (before: string, piece: string, after: string) => string): string {
  const start = dice.below(page.length);
  const end = Math.min(page.length, start + 1 + dice.below(1 + dice.below(2000)));
  return join(page.slice(0, start), page.slice(start, end), page.slice(end));
}

function insert(page: string, dice: Dice, piece: string): string {
  const at = dice.below(page.length + 1);
  return page.slice(0, at) + piece + page.slice(at);
}

function flipped(piece: string, dice: Dice): string {
  const at = dice.below(piece.length);
  return piece.slice(0, at) + String.fromCharCode(dice.below(0x3100)) + piece.slice(at + 1);
}
