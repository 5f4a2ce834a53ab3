import { holdsDigit } from "../names/words.ts";

/** How much of a story a paywall says that it holds back: a share of the whole, or a count of characters or of words. */
export type Remaining =
  | { readonly share: number }
  | { readonly characters: number }
  | { readonly words: number }
  | null;

/** Longer lines tell more than what remains. */
const MOST_CHARS = 240;
const WHOLE_IN_PERCENT = 100;

/** Words that say that something is left to read. */
const REMAINS =
  /reste|restant|\bleft\b|\bremain|\bto read\b|\bnoch\b|übrig|verbleib|\bqueda|\bresta|\bfalta|\brima[ns]|\bmanca|återstår|kvar|gjenstår|tilbage|jäljellä|pozosta|zbývá|осталось|залишилось|残り|剩|남은|남았/u;
/** Words for what is read: a discount is told in per cent too. */
const STORY =
  /articl|artikel|artikkel|artykuł|artículo|artigo|articol|\bstory\b|\btext|beitrag|noticia|reportage|článk|статьи|статті|материал|記事|全文|文章|기사/u;
const PERCENT = /(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|٪|％|per cent|percent|prozent|pour cent|por ciento)/u;
const CHARACTERS = /(?:残り|剩余|剩餘|还有|還有)[^\d]{0,4}(\d[\d,]{0,7})\s?(?:文字|字)/u;
const WORDS = /(\d[\d.,]{0,7})\s(?:words|wörter|worte|mots|palabras|palavras|parole|woorden|ord|słów|слов)(?![\p{L}])/u;

/** Reads a paywall's line: `Il vous reste 72.5% de cet article à lire`, `残り612文字（全文1284文字）`, `1,240 words left`. */
export function readRemaining(line: string): Remaining {
  if (line.length > MOST_CHARS || !holdsDigit(line)) return null;
  const text = line.toLowerCase();
  const characters = CHARACTERS.exec(text)?.[1];
  if (characters !== undefined) return { characters: countOf(characters) };
  if (!REMAINS.test(text)) return null;
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined && STORY.test(text)) return { share: Number(percent.replace(",", ".")) / WHOLE_IN_PERCENT };
  const words = WORDS.exec(text)?.[1];
  return words === undefined ? null : { words: countOf(words) };
}

/** A point or a comma in a count parts thousands. */
function countOf(digits: string): number {
  return Number(digits.replaceAll(/[.,]/gu, ""));
}
