import type { Span } from "../../evidence.ts";
import { WordSet } from "./word-set.ts";
import { endOfWord, hasCase, isWordUnit } from "./words.ts";

/** Words that announce an author inside a line of a post's time: `Posted on 3 May 2019 by Ann Lee`. Lower case. */
const ANNOUNCING_WORDS = new WordSet(
  "by|von|vom|par|por|door|av|af|skrevet|oleh|автор|autor|author|autorin|starter|themenstarter|topicstarter|escribe|beitragvon|postby|messagepar|mensajepor".split(
    "|",
  ),
);
/** Of these, the ones that templates glue to the name: `ByAnn Lee`. */
const GLUED = ["by", "von", "par", "por", "door"];
/** Words behind a name that begin something else: where, when, under what it was posted. */
const STOPS = new WordSet(
  "on|am|in|at|um|le|el|il|den|em|op|pada|updated|published|posted|view|read|post|leave|comments|hinterlasse|kommentare|schreibe|from|symbolbild".split(
    "|",
  ),
);
/** Words before "by" that announce somebody else than the author: `Reviewed by`, `Foto von`. */
const OTHER_WORK = new WordSet(
  "reviewed|checked|edited|verified|approved|photo|photos|image|images|picture|video|foto|fotos|bild|illustration|geprüft|powered|sponsored|presented|updated|shared".split(
    "|",
  ),
);
/** `Filed under: Harbour, City — Ann Lee @ 14:05`. */
const SIGNED = /[—–|] ([^—–|@]{2,30}) @ \d/;
const LONGEST_POST_LINE = 160;
const MOST_NAME_WORDS = 4;

/** Where the name stands that a line of a post's time announces anywhere in it; null where none is. */
export function nameInPostLine(line: string): Span | null {
  if (line.length > LONGEST_POST_LINE) return null;
  const signed = SIGNED.exec(line);
  if (signed?.[1] !== undefined) return [signed.index + 2, signed.index + 2 + signed[1].length];
  let others = false;
  for (let at = 0; at < line.length; ) {
    if (!isWordUnit(line.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = endOfWord(line, at, line.length);
    const start = ANNOUNCING_WORDS.has(line, at, end) ? end : behindGluedLabel(line, at, end);
    const name = start < 0 || others ? null : nameFrom(line, start);
    if (name !== null) return name;
    others = OTHER_WORK.has(line, at, end);
    at = end;
  }
  return null;
}

/** Offset of the capital behind a label without a space; -1 where the word is none. */
function behindGluedLabel(line: string, start: number, end: number): number {
  for (const label of GLUED) {
    const at = start + label.length;
    if (at + 1 >= end || line.slice(start, at).toLowerCase() !== label) continue;
    const [last = "", first = "", second = ""] = [line.charAt(at - 1), line.charAt(at), line.charAt(at + 1)];
    const isCamel = last === last.toLowerCase() && first !== first.toLowerCase() && second === second.toLowerCase();
    if (isCamel && hasCase(second)) return at;
  }
  return -1;
}

/** Up to four words, ended by a mark, a number or a word that begins something else. */
function nameFrom(line: string, from: number): Span | null {
  let start = -1;
  let last = -1;
  let words = 0;
  for (let at = from; at < line.length; ) {
    const code = line.charCodeAt(at);
    if (!isWordUnit(code)) {
      const mayStandBefore = start < 0 && (code === COLON || code === FULL_WIDTH_COLON);
      if (code !== SPACE && code !== NO_BREAK_SPACE && code !== FULL_STOP && !mayStandBefore) break;
      at += 1;
      continue;
    }
    const end = endOfWord(line, at, line.length);
    if ((code >= DIGIT_0 && code <= DIGIT_9) || STOPS.has(line, at, end)) break;
    if (start < 0 && ANNOUNCING_WORDS.has(line, at, end)) {
      at = end;
      continue;
    }
    if (start < 0) start = at;
    words += 1;
    if (words > MOST_NAME_WORDS) return null;
    last = end;
    at = end;
  }
  return start < 0 ? null : [start, last];
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const FULL_WIDTH_COLON = 0xff1a;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
