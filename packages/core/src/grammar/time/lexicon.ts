import { unshifted } from "../../text/shifted-letters.ts";
import { foldWord } from "./fold.ts";
import { CALENDAR_WORDS } from "./generated/calendar-words.ts";
import { NAME_ANNOUNCERS, PASSIVES, TIME_LABELS, type TimeLabel } from "./labels.ts";
import { OTHER_MONTHS, type OtherCalendar } from "./other-calendars.ts";
import { Phrases } from "./phrases.ts";
import type { KnownWord, Vocabulary } from "./tokens.ts";
import { WordSieve } from "./word-sieve.ts";
import {
  AGE_UNITS,
  type AgeUnit,
  BARE_UNITS,
  JUST_NOW,
  LINK_WORDS,
  MERIDIEMS,
  MORE_AGES,
  MORE_MONTHS,
  MORE_WEEKDAYS,
  ONE_AGES,
  ONE_WORDS,
  ORDINAL_ENDINGS,
  ROUNDED,
  TWO_AGES,
  UNIT_SIGNS,
} from "./words.ts";
import { ZONE_NAMES } from "./zone-names.ts";

export type UnitSign = "year" | "month" | "day" | "hour" | "minute" | "second";

export interface OtherMonth {
  readonly calendar: OtherCalendar;
  readonly month: number;
}

/** All words about time that are known, by what they mean. */
export interface TimeLexicon extends Vocabulary {
  /** 1 to 12. */
  readonly months: Phrases<number>;
  /** Months of calendars of their own, from 1 on. */
  readonly otherMonths: Phrases<OtherMonth>;
  /** 0 is Sunday. */
  readonly weekdays: Phrases<number>;
  /** 0 today, -1 yesterday, -2 the day before. */
  readonly days: Phrases<number>;
  readonly labels: Phrases<TimeLabel>;
  readonly links: Phrases<true>;
  readonly meridiems: Phrases<"am" | "pm">;
  readonly units: Phrases<UnitSign>;
  readonly zones: Phrases<readonly (number | string)[]>;
  /** One of the unit where the phrase has no number. */
  readonly ages: Phrases<AgeUnit>;
  /** Two of the unit. */
  readonly pairs: Phrases<AgeUnit>;
  readonly justNow: Phrases<true>;
  /** Words without which a line that holds no digit holds no time: those of days, ages and "just now". */
  readonly withoutNumber: ReadonlySet<string>;
}

let built: TimeLexicon | null = null;

/** The one lexicon, built when first asked for. */
export function timeLexicon(): TimeLexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): TimeLexicon {
  const calendar = buildCalendar();
  const labels = new Phrases<TimeLabel>();
  for (const label of ["published", "updated", "printed", "joined"] as const) {
    for (const [language, forms] of Object.entries(TIME_LABELS[label])) labels.add(forms, label, language);
  }
  const links = new Phrases<true>();
  for (const word of LINK_WORDS) links.add(word, true);
  const justNow = new Phrases<true>();
  justNow.add(JUST_NOW, true);
  const zones = new Phrases<readonly (number | string)[]>();
  for (const [name, candidates] of Object.entries(ZONE_NAMES)) zones.add(name, candidates);
  const meridiems = new Phrases<"am" | "pm">();
  meridiems.add(MERIDIEMS.am, "am");
  meridiems.add(MERIDIEMS.pm, "pm");
  const units = new Phrases<UnitSign>();
  for (const unit of ["year", "month", "day", "hour", "minute", "second"] as const) units.add(UNIT_SIGNS[unit], unit);
  const otherMonths = new Phrases<OtherMonth>();
  for (const calendarName of ["persian", "ethiopic"] as const) {
    for (const [index, forms] of OTHER_MONTHS[calendarName].split("|").entries())
      otherMonths.add(forms, { calendar: calendarName, month: index + 1 });
  }
  const timeShelves = [
    calendar.months,
    otherMonths,
    calendar.weekdays,
    calendar.days,
    calendar.ages,
    calendar.pairs,
    justNow,
    meridiems,
    units,
  ];
  const shelves = [...timeShelves, labels];
  const unspaced = unspacedWords([...shelves, links]);
  const timeStarters = new Set([...ONE_WORDS, ...timeShelves.flatMap((shelf) => [...shelf.firstWords()])]);
  const labelStarters = new Set([...ONE_WORDS, ...labels.firstWords()]);
  const texts = new Set([
    ...[...shelves, links, zones].flatMap((shelf) => [...shelf.words()]),
    ...[...ONE_WORDS, ...ROUNDED, ...ORDINAL_ENDINGS, ...Object.keys(BARE_UNITS), ...NAME_ANNOUNCERS, ...PASSIVES],
  ]);
  const known = new Map<string, KnownWord>();
  for (const text of texts)
    known.set(text, { text, startsTime: timeStarters.has(text), startsLabel: labelStarters.has(text) });
  const sieve = new WordSieve(known.values());
  const { days, ages } = calendar;
  return {
    ...calendar,
    otherMonths,
    withoutNumber: new Set([
      ...days.firstWords(),
      ...justNow.firstWords(),
      ...ages.firstWords(),
      ...ages.wordsBehindCount(),
    ]),
    labels,
    links,
    justNow,
    zones,
    meridiems,
    units,
    segment: (run) => segment(run, unspaced),
    wordAt: (line, start, end) => sieve.find(line, start, end),
    word: (text) => known.get(text) ?? null,
  };
}

function buildCalendar(): Pick<TimeLexicon, "months" | "weekdays" | "days" | "ages" | "pairs"> {
  const months = new Phrases<number>();
  const weekdays = new Phrases<number>();
  const days = new Phrases<number>();
  const ages = new Phrases<AgeUnit>();
  for (const line of unshifted(CALENDAR_WORDS.join("")).trim().split("\n")) {
    const [locale = "", ...lists] = line.split(";");
    // Serbian in Latin letters is Serbian: pages say `sr`.
    const [language = ""] = locale.split("-");
    const [ofMonths = [], ofWeekdays = [], ofDays = [], [frame = ""] = [], ofAges = []] = lists.map((list) =>
      list.split("|").map(spelledOut),
    );
    for (const [index, forms] of ofMonths.entries()) months.addFolded(forms, index + 1, language);
    for (const [index, forms] of ofWeekdays.entries()) weekdays.addFolded(forms, index, language);
    for (const [index, forms] of ofDays.entries()) days.addFolded(forms, -index, language);
    for (const [index, unit] of AGE_UNITS.entries()) ages.addFolded(framed(ofAges[index] ?? "", frame), unit, language);
  }
  for (const [language, table] of Object.entries(MORE_MONTHS)) {
    table.split("|").forEach((forms, index) => {
      months.add(forms, index + 1, language);
    });
  }
  for (const [language, table] of Object.entries(MORE_WEEKDAYS)) {
    table.split("|").forEach((forms, index) => {
      weekdays.add(forms, index, language);
    });
  }
  const pairs = new Phrases<AgeUnit>();
  for (const unit of AGE_UNITS) {
    ages.add(MORE_AGES[unit], unit);
    ages.add(ONE_AGES[unit] ?? "", unit);
    pairs.add(TWO_AGES[unit] ?? "", unit);
  }
  return { months, weekdays, days, ages, pairs };
}

/** `sekund/3/6en` is `sekund/sek/sekunden`. */
function spelledOut(forms: string): string {
  const [first = "", ...others] = forms.split("/");
  const whole = (form: string): string => {
    const same = Number.parseInt(form, 10);
    return same > 0 ? first.slice(0, same) + form.slice(String(same).length) : form;
  };
  return [first, ...others.map(whole)].join("/");
}

/** `second/sec` in `# ~ ago`. */
function framed(forms: string, frame: string): string {
  if (forms === "") return forms;
  return forms
    .split("/")
    .map((form) => (form.includes("#") ? form : frame.replace("~", form)))
    .join("/");
}

/** Thai is the first script, in code order, that is written without spaces. */
const FIRST_UNSPACED = 0x0e00;
const LONGEST_UNSPACED_WORD = 16;

interface UnspacedWords {
  readonly words: ReadonlySet<string>;
  /** Length of the longest word by its first code unit. */
  readonly longest: ReadonlyMap<number, number>;
}

function unspacedWords(shelves: readonly { words(): Iterable<string> }[]): UnspacedWords {
  const words = new Set<string>();
  const longest = new Map<number, number>();
  for (const shelf of shelves) {
    for (const word of shelf.words()) {
      if (word.charCodeAt(0) >= FIRST_UNSPACED && word.length <= LONGEST_UNSPACED_WORD) words.add(word);
    }
  }
  for (const word of words) {
    const first = word.charCodeAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  }
  return { words, longest };
}

/** Greedy, longest word first. */
function segment(run: string, words: UnspacedWords): readonly number[] {
  const lengths: number[] = [];
  let unknown = 0;
  let at = 0;
  while (at < run.length) {
    const known = longestWord(run, at, words);
    if (known > 0 && unknown > 0) {
      lengths.push(unknown);
      unknown = 0;
    }
    if (known > 0) lengths.push(known);
    else unknown += 1;
    at += Math.max(known, 1);
  }
  if (unknown > 0) lengths.push(unknown);
  return lengths;
}

function longestWord(run: string, at: number, { words, longest }: UnspacedWords): number {
  const most = isSettled(run, at) ? (longest.get(run.charCodeAt(at)) ?? 0) : LONGEST_UNSPACED_WORD;
  for (let length = Math.min(most, run.length - at); length > 0; length--) {
    if (words.has(foldWord(run.slice(at, at + length)))) return length;
  }
  return 0;
}

/** Kana and Han that neither fold to another character nor combine with the next, and no full stop inside: lengths are those of the lexicon. */
function isSettled(run: string, at: number): boolean {
  for (let index = at; index < run.length && index < at + LONGEST_UNSPACED_WORD; index++) {
    const code = run.charCodeAt(index);
    if (!(code >= 0x3041 && code <= 0x9fff) || code === 0x3099 || code === 0x309a) return false;
  }
  return true;
}
