import type { Span } from "../../evidence.ts";
import { agencyByName, findAgencies, type NewsAgency } from "./agencies.ts";
import { ARCHIVE_MARKS, CREDIT_LABELS_WITH_COLON, CREDIT_NOISE, CREDIT_OPENERS, CREDIT_TAILS } from "./credit-words.ts";
import { HANDOUT, isKnown } from "./known-phrases.ts";
import { REPORTER_MARKS } from "./lexicon.ts";
import { isPersonName } from "./name.ts";
import { firstWord, foldName, hasCase, isEastAsian, isNumberWord, type Word, wordAt, wordsOf } from "./words.ts";

/** Who made, sent and holds a picture. Spans are offsets in the text that was read. */
export interface CreditParts {
  /** As printed, without brackets around it. */
  readonly raw: string;
  readonly span: Span;
  readonly creators: readonly string[];
  readonly agency: NewsAgency | null;
  readonly agencySpan: Span | null;
  /** Further agencies and platforms it passed through, in printed order. */
  readonly via: readonly string[];
  /** A body that is neither creator nor agency. */
  readonly holder: string | null;
  readonly handout: boolean;
  readonly archive: boolean;
  /** The text announces itself as a credit: a label, a sign, an agency, a handout word. */
  readonly certain: boolean;
}

/** A credit's own line is short; longer lines are captions or text. */
const LONGEST_CREDIT = 200;

/** Reads a text that is a credit and nothing else: `Foto: Max Muster/dpa`, `AFP via Getty Images`. Null where it names nobody. */
export function readCredit(text: string): CreditParts | null {
  if (text.length > LONGEST_CREDIT) return null;
  const span = stripBrackets(text, trim(text, [0, text.length]));
  if (span[1] <= span[0]) return null;
  const draft: Draft = {
    creators: [],
    agency: null,
    agencySpan: null,
    via: [],
    holders: [],
    handout: false,
    archive: false,
    made: false,
    kind: false,
  };
  let labelled = false;
  for (const item of splitChain(text, span)) {
    const body = stripLabel(text, item.span);
    labelled ||= body.labelled;
    addParty(text, stripBrackets(text, body.span), item.via, draft);
  }
  const named = draft.creators.length + draft.holders.length + draft.via.length > 0 || draft.agency !== null;
  if (!named && !draft.handout && !(labelled && (draft.archive || draft.kind))) return null;
  return {
    raw: text.slice(span[0], span[1]),
    span,
    creators: [...new Set(draft.creators)],
    agency: draft.agency,
    agencySpan: draft.agencySpan,
    via: draft.via,
    holder: draft.holders[0] ?? null,
    handout: draft.handout,
    archive: draft.archive,
    certain: labelled || draft.made || draft.agency !== null || draft.handout || draft.via.length > 0,
  };
}

interface Draft {
  readonly creators: string[];
  agency: NewsAgency | null;
  agencySpan: Span | null;
  readonly via: string[];
  readonly holders: string[];
  handout: boolean;
  archive: boolean;
  /** `王五攝`, `WQLD photo/Ann Lee`: the word that says who took it, glued to the name. */
  made: boolean;
  /** A word for the kind of picture. */
  kind: boolean;
}

interface ChainItem {
  readonly span: Span;
  readonly via: boolean;
}

const CHAIN_MARKS = "/|,;、，／()（）•·+＝–—";
const VIA_WORDS = new Set(["via", "for", "für", "pour", "para", "per", "von", "from", "through", "on"]);

/** Cuts a chain of parties at slashes, bars, commas, `via` and labels. */
function splitChain(text: string, [from, to]: Span): readonly ChainItem[] {
  const items: ChainItem[] = [];
  const capitals = isCapitals(text.slice(from, to));
  let start = from;
  let via = false;
  const push = (end: number, next: number, nextVia: boolean): void => {
    if (text.slice(start, end).trim() !== "") {
      items.push({ span: [start, end], via });
      via = nextVia;
    } else via ||= nextVia;
    start = next;
  };
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (CHAIN_MARKS.includes(char) || text.startsWith(" - ", at - 1)) push(at, at + 1, false);
    else if (char === " " && at >= start) {
      const word = firstWord(text, at + 1, to);
      if (word !== undefined && word.span[0] === at + 1 && word.text === "via") push(at, word.span[1], true);
      else if (word !== undefined && isLabel(text, word)) push(at, at + 1, false);
      else if (
        word !== undefined &&
        items.length + (at - start) > 0 &&
        VIA_WORDS.has(capitals ? word.text.toLowerCase() : word.text) &&
        text.charAt(word.span[1]) === " "
      ) {
        const [nameFrom, nameTo] = stripLabel(text, [start, at]).span;
        if (isPersonName(text.slice(nameFrom, nameTo))) push(at, word.span[1], false);
      }
    }
  }
  push(to, to, false);
  return items;
}

/** `© Harbour Post Photo: Ann Lee`: who holds it, then who took it. */
function isLabel(text: string, { text: word, span }: Word): boolean {
  return text.charAt(span[1]) === ":" && CREDIT_LABELS_WITH_COLON.has(foldName(word));
}

/** `GUS HALVORSEN`: no small letter. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && hasCase(text);
}

/** Sorts one party of the chain: agency, creator, holder, or a word about the picture. */
function addParty(text: string, whole: Span, via: boolean, draft: Draft): void {
  const span = withoutReporter(text, stripTail(text, whole));
  const tailed = span[1] < whole[1];
  draft.made ||= isEastAsian(text.charAt(whole[0]))
    ? tailed || CREDIT_TAILS.has(text.slice(...whole))
    : tailed && text.charAt(whole[1]) === "/";
  if (CREDIT_TAILS.has(text.slice(...span)) && isEastAsian(text.charAt(span[0]))) return;
  const name = text.slice(span[0], span[1]);
  if (name === "") {
    if (whole[1] > whole[0]) draft.handout ||= isKnown(HANDOUT, foldName(text.slice(whole[0], whole[1])));
    return;
  }
  const words = wordsOf(name);
  // Italian papers write `(ansa)`.
  const small = words.length === 1 && name === name.toLowerCase();
  const agency = words.length > MOST_AGENCY_WORDS ? null : agencyByName(small ? name.toUpperCase() : name);
  if (agency !== null) {
    addAgency(agency, span, name, via, draft);
    return;
  }
  const signed = signedByAgency(name);
  if (signed !== null) {
    addAgency(signed.agency, [span[0], span[0] + signed.name], name.slice(0, signed.name), via, draft);
    addParty(text, trim(text, [span[0] + signed.rest, span[1]]), via, draft);
    return;
  }
  const folded = words.length > MOST_REMARK_WORDS ? "" : foldName(name);
  if (isKnown(HANDOUT, folded)) draft.handout = true;
  else if (CREDIT_NOISE.has(folded) || ARCHIVE_MARKS.has(folded)) {
    draft.archive ||= ARCHIVE_MARKS.has(folded);
    draft.kind = true;
  } else if (isDateLike(words)) return;
  else if (via) draft.via.push(name);
  else {
    const maker = (MADE_BY.exec(name)?.[1] ?? name).replace(ADDRESS, "");
    (isPersonName(maker, "line") ? draft.creators : draft.holders).push(maker);
  }
}

/** `File photo by`, `Screenshot by`, `Design by`: whatever it is that somebody made. */
const MADE_BY = /^(?:\w+ ){0,3}[Bb]y (.+)$/;

/** `Ann Lee annlee@ledger.example` */
const ADDRESS = / [^\s@]+@[^\s@]+$/;

/** `記者王五` */
function withoutReporter(text: string, [from, to]: Span): Span {
  const label = REPORTER_MARKS.find((word) => text.startsWith(word, from) && to - from > word.length + 1);
  return label === undefined ? [from, to] : trim(text, [from + label.length, to]);
}

/** No agency's name is longer, its article included. */
const MOST_AGENCY_WORDS = 7;
/** No remark on a picture (`zur Verfügung gestellt`) is longer. */
const MOST_REMARK_WORDS = 5;

const AGENCY_REPORTERS = ["记者", "記者", "=", "＝", "发", "發"];

/** `新华社记者 张三`: an agency and its reporter without a mark between them; `新华社发`: it sent the picture. */
function signedByAgency(
  name: string,
): { readonly agency: NewsAgency; readonly name: number; readonly rest: number } | null {
  if (!isEastAsian(name)) return null;
  const mark = findAgencies(name)[0];
  const label = mark === undefined ? undefined : AGENCY_REPORTERS.find((word) => name.startsWith(word, mark.span[1]));
  if (mark === undefined || mark.span[0] !== 0 || label === undefined) return null;
  return { agency: mark.agency, name: mark.span[1], rest: mark.span[1] + label.length };
}

function addAgency(agency: NewsAgency, span: Span, name: string, via: boolean, draft: Draft): void {
  const first = draft.agency;
  if (first === null || (first.kind === "picture" && agency.kind === "wire" && !via)) {
    if (first !== null) draft.via.push(first.name);
    draft.agency = agency;
    draft.agencySpan = span;
  } else if (first.code !== agency.code) draft.via.push(name);
}

function isDateLike(words: readonly Word[]): boolean {
  return words.length > 0 && words.every((word) => isNumberWord(word.text));
}

/** Takes `Foto:`, `Photo by`, `©` and their kin from the front, as often as they stand there. */
function stripLabel(text: string, span: Span): { readonly span: Span; readonly labelled: boolean } {
  let [from, to] = trim(text, span);
  let labelled = false;
  for (;;) {
    const next = behindLabel(text, from, to);
    if (next === null) return { span: [from, to], labelled };
    [from, to] = trim(text, [next, to]);
    labelled = true;
  }
}

const MOST_LABEL_WORDS = 4;

/** The offset behind a label at `from`, or null. */
export function behindLabel(text: string, from: number, to: number): number | null {
  if (!startsLabel(text, from, to)) return null;
  const lower = text.slice(from, Math.min(to, from + LONGEST_OPENER)).toLowerCase();
  const words = wordsOf(text, from, Math.min(to, from + LONGEST_OPENER));
  for (let size = Math.min(MOST_LABEL_WORDS, words.length); size > 0; size -= 1) {
    const last = words[size - 1];
    if (last === undefined || words[0]?.span[0] !== from) continue;
    const key = foldName(text.slice(from, last.span[1]));
    const colon = colonBehind(text, last.span[1]);
    if (colon !== null && CREDIT_LABELS_WITH_COLON.has(key)) return colon;
  }
  const opener = CREDIT_OPENERS.find(
    (phrase) => lower.startsWith(phrase) && !continues(text, from + phrase.length, phrase),
  );
  if (opener === undefined || (from + opener.length >= to && opener.length > 1)) return null;
  const behind = from + opener.length;
  return colonBehind(text, behind) ?? (text.charAt(behind) === "." ? behind + 1 : behind);
}

const LONGEST_OPENER = 40;
/** Where a label begins: its first word, or a sign. */
const LABEL_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...CREDIT_LABELS_WITH_COLON, ...CREDIT_OPENERS].flatMap((label) => wordsOf(label)[0]?.text ?? []),
);
const LABEL_SIGNS = new Set(["©", "ⓒ", "℗", "("]);

function startsLabel(text: string, from: number, to: number): boolean {
  if (LABEL_SIGNS.has(text.charAt(from))) return true;
  const word = wordAt(text, from, Math.min(to, from + LONGEST_OPENER));
  return word !== "" && LABEL_FIRST_WORDS.has(foldName(word));
}

function continues(text: string, at: number, phrase: string): boolean {
  if (phrase.length === 1) return false;
  return text.charAt(at) !== " " && text.charAt(at) !== ":" && text.charAt(at) !== ".";
}

function colonBehind(text: string, at: number): number | null {
  if (text.startsWith("...", at)) return at + "...".length;
  let index = at;
  while (text.charAt(index) === " " || text.charAt(index) === "." || text.charAt(index) === "\u00a0") index += 1;
  const char = text.charAt(index);
  if (char === ":" || char === "：" || char === "=" || char === "＝" || char === "﹕") return index + 1;
  return (char === "/" || char === "／") &&
    index - at <= 1 &&
    firstWord(text, index) !== undefined &&
    isLabelSlash(text.slice(0, at))
    ? index + 1
    : null;
}

/** `Ljósmynd/Name`, `Foto/Name`: a slash does a colon's work behind these. */
function isLabelSlash(before: string): boolean {
  const word = wordsOf(before).at(-1);
  return (
    word !== undefined &&
    (word.text.length > 3 || isEastAsian(word.text)) &&
    CREDIT_LABELS_WITH_COLON.has(foldName(word.text))
  );
}

function stripTail(text: string, [from, to]: Span): Span {
  const words = wordsOf(text, from, to);
  const last = words.at(-1);
  if (last === undefined) return [from, from];
  if (words.length > 1 && CREDIT_TAILS.has(foldName(last.text)) && agencyByName(text.slice(from, to)) === null) {
    return trim(text, [from, last.span[0]]);
  }
  if (!isEastAsian(last.text)) return [from, to];
  for (const tail of CREDIT_TAILS) {
    if (last.text.length > tail.length + 1 && last.text.endsWith(tail)) return trim(text, [from, to - tail.length]);
  }
  return [from, to];
}

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕" };

function stripBrackets(text: string, span: Span): Span {
  let [from, to] = trim(text, span);
  if (text.charAt(to - 1) === "." && PAIRS[text.charAt(from)] === text.charAt(to - 2)) to -= 1;
  const close = PAIRS[text.charAt(from)];
  if (close !== undefined && text.charAt(to - 1) === close && text.indexOf(close, from) === to - 1)
    [from, to] = trim(text, [from + 1, to - 1]);
  return [from, to];
}

const EDGE = new Set([...' \u00a0\u3000\t\n\r"“”«»„*_:：;,|•·–—', "\u200b", "\u200e", "\u200f"]);

function trim(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && EDGE.has(text.charAt(start))) start += 1;
  while (end > start && EDGE.has(text.charAt(end - 1))) end -= 1;
  if (text.charAt(end - 1) === "." && end - start > 1) {
    const last = wordsOf(text, start, end).at(-1);
    if (last !== undefined && last.text.length > 1 && !last.text.includes(".")) end -= 1;
  }
  return [start, end];
}
