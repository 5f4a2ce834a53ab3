import { CLASS_ORDER } from "../../grammar/lines/classes.ts";
import { readCaptionOf } from "../../grammar/names/credit.ts";
import type { Line, Sheet } from "../lines-sheet.ts";
import type { Put } from "./line-table.ts";

/** How a line reads by itself. */
export function putWording(line: Line, put: Put): void {
  const { shape, text } = line;
  const words = Math.max(1, shape.words);
  const letters = Math.max(1, shape.letters);
  put(line.words);
  put(shape.letters / words);
  put(shape.digits / (letters + shape.digits));
  put(shape.uppers / letters);
  put(shape.capitalised / words);
  put(shape.cjk / letters);
  put(shape.sentenceEnds);
  put(line.words / (1 + shape.sentenceEnds));
  put(shape.commas / words);
  put(shape.quotes);
  put(shape.separators / words);
  put(shape.endsSentence ? 1 : 0);
  put(shape.endsEllipsis ? 1 : 0);
  put(shape.startsUpper ? 1 : 0);
  put(markAt(text, 0));
  put(markAt(text, text.length - 1));
  put(webMarks(text));
  put(quoteStyle(text));
  put(line.reading === null ? -1 : CLASS_ORDER.indexOf(line.reading.class));
  put(line.reading?.whole === true ? 1 : 0);
  put(line.age === null ? 0 : 1);
  put(line.duration === null ? 0 : 1);
  put(line.dated ? 1 : 0);
  put(line.posted ? 1 : 0);
  put(line.prose ? 1 : 0);
  put(line.teaser ? 1 : 0);
  put(line.own.role === "header" || line.own.role === "headline" ? 1 : 0);
  put(line.own.group === undefined ? 0 : 1);
}

/** Kinds of characters at a line's ends, in an order in which neighbours are alike. */
const MARK_KINDS = [
  "#@*+<>|/\\=•·»›→–—-",
  "([{（［【",
  ")]}）］】",
  ":：;；",
  ",،、，",
  "\"'“”„‟‘’«»「」『』",
  ".!?…。！？؟۔।",
];

/** 0 for a digit, 1 for a letter and all else, then {@link MARK_KINDS}. */
function markAt(text: string, at: number): number {
  const char = text.charAt(at);
  if (char >= "0" && char <= "9") return 0;
  return 2 + MARK_KINDS.findIndex((kind) => kind.includes(char));
}

/** Signs that running text hardly has: `|`, `@`, `#`, `›`, addresses. */
function webMarks(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7c || code === 0x40 || code === 0x23 || code === 0x203a || code === 0xbb || code === 0x2022) marks++;
  }
  return text.includes("http") || text.includes("www.") ? marks + 2 : marks;
}

const [NO_QUOTES, STRAIGHT, CURLY] = [0, 1, 2] as const;

/** A page's story and the rails around it come from different hands: straight quotes here, typographic ones there. */
export function quoteStyle(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x27) return STRAIGHT;
    if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || (code >= 0x300c && code <= 0x300f))
      return CURLY;
  }
  return NO_QUOTES;
}

const MAX_CAPTION_WORDS = 90;

/** 2: has a credit that is certain; 1: has one. */
export function creditSign({ galley }: Sheet, line: Line): number {
  if (line.words > MAX_CAPTION_WORDS) return 0;
  const { credit } = readCaptionOf(galley, line.text);
  if (credit === null) return 0;
  return credit.certain ? 2 : 1;
}
