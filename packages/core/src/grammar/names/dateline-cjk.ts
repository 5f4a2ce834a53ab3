import type { Span } from "../../evidence.ts";
import { lookupPlace } from "../places/lookup-place.ts";
import { agencyByName, findAgencies, type NewsAgency } from "./agencies.ts";
import type { DatelineParts } from "./dateline-parts.ts";
import { REPORTER_MARKS } from "./lexicon.ts";
import { isOrganisationName } from "./name.ts";
import { isEastAsian, wordsOf } from "./words.ts";

/** Longest bracket or head of the Chinese, Japanese and Korean forms, in characters. */
const LONGEST_HEAD = 60;

/** The datelines of East Asian agencies: `【ソウル共同】`, `(서울=연합뉴스) 홍길동 기자 =`, `新华社首尔10月19日电（记者张三）`. */
export function readEastAsianDateline(head: string): DatelineParts | null {
  const first = head.charAt(0);
  const enclosed = BRACKET_ENDS[first];
  const reported =
    enclosed === undefined ? readReport(head, 0, endOfReport(head)) : readReport(head, 1, head.indexOf(enclosed));
  if (reported !== null) return reported;
  if (first === "【" || first === "〔") return readLenticular(head);
  if (enclosed !== undefined) return readKorean(head) ?? readSpaced(head) ?? readTelegram(head, 1);
  return isEastAsian(first) ? (readTelegram(head, 0) ?? readPaper(head)) : null;
}

const BRACKET_ENDS: Readonly<Record<string, string>> = {
  "(": ")",
  "（": "）",
  "[": "]",
  "【": "】",
  "〔": "〕",
  "［": "］",
};
export const REPORT_MARK: RegExp = /報導|报道|報道/;
const REPORT_MARK_LENGTH = 2;
const SLASH = /[/／╱]/;

/** Of `記者張三／台北報導` without brackets. */
function endOfReport(head: string): number {
  const at = isEastAsian(head.charAt(0)) ? head.search(REPORT_MARK) : -1;
  return at < 0 ? at : at + REPORT_MARK_LENGTH;
}

/** `〔記者張三／台北報導〕`, `（記者張三、李四／綜合報導）`, `【王五╱台北報導】`, `【晚報記者王五台北報導】` */
function readReport(head: string, from: number, close: number): DatelineParts | null {
  const end = close - REPORT_MARK_LENGTH;
  if (
    close > LONGEST_HEAD ||
    head.slice(0, close).includes("，") ||
    !REPORT_MARK.test(head.slice(Math.max(0, end), close))
  )
    return null;
  const isLabelled = REPORTER_MARKS.some((word) => head.startsWith(word, from));
  const slash = head.slice(0, close).search(SLASH);
  const reporter = slash < 0 ? reporterSpan(head, [head.search(REPORTER), end]) : null;
  const isReport = slash < 0 ? reporter !== null && reporter[1] < end : isLabelled || from > 0 || close === head.length;
  if (!isReport) return null;
  const place: Span = [reporter?.[1] ?? slash + 1, end];
  const known = lookupPlace(head.slice(...place));
  return {
    ...base(head, close + from, null, null),
    places: known === null ? [] : [{ name: known.name, span: place, known }],
    names: telegramNames(head, reporter?.[0] ?? from, reporter?.[1] ?? slash),
  };
}

/** Behind the name of a paper: `晚報記者王五`. */
const REPORTER = /[记記]者/;

/** `本报临江11月2日讯（记者张三）`, `晚报讯（记者 张三 通讯员 李四）`: the paper's own report, told by its reporters. */
function readPaper(head: string): DatelineParts | null {
  const open = head.slice(0, LONGEST_HEAD).search(ROUND_BRACKET);
  if (open < 0 || !REPORTER_MARKS.some((label) => head.startsWith(label, open + 1))) return null;
  const wire = TELEGRAM_MARKS.find((mark) => head.slice(0, open).trimEnd().endsWith(mark));
  const end = closing(head, open);
  if (wire === undefined || end === open) return null;
  const day = head.slice(0, open).lastIndexOf("日");
  const digits = day < 0 ? day : startOfDate(head, day, 0);
  const from = PAPERS_OWN.find((word) => head.startsWith(word))?.length ?? 0;
  const place: Span = [from, digits];
  const known = digits > from && from > 0 ? lookupPlace(head.slice(...place)) : null;
  return {
    ...base(head, end, null, null),
    places: known === null ? [] : [{ name: known.name, span: place, known }],
    date: digits < 0 || digits === day ? null : { text: head.slice(digits, day + 1), span: [digits, day + 1] },
    names: telegramNames(head, open, end),
  };
}

const ROUND_BRACKET = /[（(]/;
const PAPERS_OWN = ["本报", "本報", "本刊", "本网", "本網"];

/** `［東京 ４日 ロイター］` */
function readSpaced(head: string): DatelineParts | null {
  const [raw, place = "", day = "", name = ""] = SPACED.exec(head) ?? [];
  const agency = agencyByName(name);
  if (raw === undefined || agency === null) return null;
  const known = lookupPlace(place);
  const dayAt = 1 + place.length + 1;
  const nameAt = dayAt + day.length + 1;
  return {
    ...base(head, raw.length, agency, [nameAt, nameAt + name.length]),
    places: [{ name: known?.name ?? place, span: [1, 1 + place.length], known }],
    date: { text: day, span: [dayAt, dayAt + day.length] },
  };
}

const SPACED = /^[[［](\p{L}{1,12})[ 　](\p{Nd}{1,2}日)[ 　](\p{L}{1,12})[\]］]/u;

const BRACKET_MARK = /[=＝・ 　、]/u;

/** `【ソウル共同】`, `【ワシントン時事】`, `【北京=山田太郎】` */
function readLenticular(head: string): DatelineParts | null {
  const close = head.indexOf(head.charAt(0) === "【" ? "】" : "〕");
  if (close < 0 || close > LONGEST_HEAD) return null;
  const inner = head.slice(1, close);
  const agency = trailingAgency(inner);
  const cut = agency === null ? inner.search(BRACKET_MARK) : agency.at;
  const place = inner.slice(0, cut < 0 ? inner.length : cut).trim();
  const known = lookupPlace(place);
  if (agency === null && known === null) return null;
  // `【6月18日 AFP】`
  const isDay = place.endsWith("日");
  const rest = agency === null && cut >= 0 ? inner.slice(cut + 1).trim() : "";
  const at = head.indexOf(rest, cut + 1);
  return {
    ...base(head, close + 1, agency?.agency ?? null, agency === null ? null : [1 + agency.at, close]),
    places: place === "" || isDay ? [] : [{ name: known?.name ?? place, span: [1, 1 + place.length], known }],
    date: isDay ? { text: place, span: [1, 1 + place.length] } : null,
    names: rest === "" ? [] : [{ name: rest, span: [at, at + rest.length] }],
  };
}

function trailingAgency(inner: string): { readonly agency: NewsAgency; readonly at: number } | null {
  for (let at = 0; at < inner.length; at += 1) {
    const agency = agencyByName(inner.slice(at));
    if (agency !== null) return { agency, at: BRACKET_MARK.test(inner.charAt(at)) ? at + 1 : at };
  }
  return null;
}

/** `(서울=연합뉴스) 홍길동 기자 = `, `[서울=뉴시스]홍길동 기자 = ` */
function readKorean(head: string): DatelineParts | null {
  const open = head.charAt(0);
  const close = head.indexOf(open === "(" ? ")" : open === "[" ? "]" : "）");
  const equals = head.indexOf("=");
  if (close < 0 || close > LONGEST_HEAD || equals < 0 || equals > close) return null;
  const agency = agencyByName(head.slice(equals + 1, close));
  const place = head.slice(1, equals).trim();
  const ending = head.indexOf("=", close);
  const names = ending < 0 ? [] : koreanNames(head, close + 1, ending);
  if (agency === null && names.length === 0) return null;
  const end = names.length > 0 ? ending + 1 : close + 1;
  const known = lookupPlace(place);
  return {
    ...base(head, end, agency, agency === null ? null : [equals + 1, close]),
    places: [{ name: known?.name ?? place, span: [1, 1 + place.length], known }],
    names,
  };
}

const REPORTERS = ["기자", "특파원", "선임기자", "인턴기자"];
const LONGEST_SIGNATURE = 40;

function koreanNames(
  head: string,
  from: number,
  to: number,
): readonly { readonly name: string; readonly span: Span }[] {
  if (to - from > LONGEST_SIGNATURE) return [];
  const words = wordsOf(head, from, to);
  if (!words.some((word) => REPORTERS.includes(word.text))) return [];
  return words.filter((word) => !REPORTERS.includes(word.text)).map((word) => ({ name: word.text, span: word.span }));
}

const TELEGRAM_MARKS = ["专电", "專電", "综合电", "電訊", "电", "電", "讯", "訊"];

/** `新华社首尔10月19日电（记者张三 李四）`, `（中央社記者王五台北19日電）` */
function readTelegram(head: string, from: number): DatelineParts | null {
  const mark = findAgencies(head.slice(from, from + LONGEST_HEAD))[0] ?? null;
  if (mark === null || mark.span[0] !== 0) return null;
  const start = from + mark.span[1];
  const wire = TELEGRAM_MARKS.find((word) => head.slice(start, from + LONGEST_HEAD).includes(`日${word}`));
  if (wire === undefined) return null;
  const day = head.indexOf(`日${wire}`, start);
  const digits = startOfDate(head, day, start);
  const reporter = reporterSpan(head, [start, digits]);
  const place: Span = [reporter?.[1] ?? start, digits];
  const end = closing(head, day + 1 + wire.length);
  const name = head.slice(place[0], place[1]);
  const known = lookupPlace(name);
  return {
    ...base(head, end, mark.agency, [from + mark.span[0], start]),
    places: name === "" ? [] : [{ name: known?.name ?? name, span: place, known }],
    date: { text: head.slice(digits, day + 1), span: [digits, day + 1] },
    names: [
      ...(reporter === null || reporter[1] - reporter[0] > LONGEST_NAME
        ? []
        : [{ name: head.slice(...reporter), span: reporter }]),
      ...telegramNames(head, day + 1 + wire.length, end),
    ],
  };
}

function startOfDate(head: string, day: number, from: number): number {
  return from + head.slice(from, day).search(DATE);
}

const DATE = /[\d０-９一二三四五六七八九十年月]{0,20}$/u;

const LONGEST_PLACE = 5;

/** `記者張三台北`: a reporter before the place, which the gazetteer tells apart; where it does not, all of it if a name can be so long. */
function reporterSpan(head: string, [start, end]: Span): Span | null {
  const label = REPORTER_MARKS.find((word) => head.startsWith(word, start));
  if (label === undefined) return null;
  const from = start + label.length;
  for (let at = Math.max(from + 1, end - LONGEST_PLACE); at < end - 1; at += 1)
    if (lookupPlace(head.slice(at, end)) !== null || lookupPlace(head.slice(at, end - 1)) !== null) return [from, at];
  return [from, end];
}

/** Behind `电`: a bracket with reporters, or the one that encloses the whole. */
function closing(head: string, at: number): number {
  const char = head.charAt(at) === " " ? head.charAt(at + 1) : head.charAt(at);
  if (char === "）" || char === ")") return at + 1;
  if (char !== "（" && char !== "(") return at;
  const close = head.indexOf(char === "（" ? "）" : ")", at);
  return close < 0 || close - at > LONGEST_HEAD ? at : close + 1;
}

/** A longer word is a sentence. */
const LONGEST_NAME = 4;

function telegramNames(
  head: string,
  from: number,
  to: number,
): readonly { readonly name: string; readonly span: Span }[] {
  const names: { name: string; span: Span }[] = [];
  for (const word of wordsOf(head, from, to)) {
    const mark = REPORTER_MARKS.find((label) => word.text.startsWith(label)) ?? "";
    const name = word.text.slice(mark.length);
    if (name !== "" && name.length <= LONGEST_NAME && isEastAsian(name) && !isOrganisationName(name))
      names.push({ name, span: [word.span[0] + mark.length, word.span[1]] });
  }
  return names;
}

function base(head: string, end: number, agency: NewsAgency | null, agencySpan: Span | null): DatelineParts {
  return {
    style: "cjk",
    raw: head.slice(0, end),
    span: [0, end],
    places: [],
    date: null,
    agency,
    agencySpan,
    names: [],
  };
}
