import type { Fact, NewsRecord, When } from "tearsheet";
import { textKey } from "tearsheet/stages";
import { namesOf } from "../metrics/authors.ts";
import { isSamePicture } from "../metrics/pictures.ts";
import { caseless } from "../metrics/words.ts";
import { authorsOf } from "../ours.ts";
import { listsWords, type Printed, prints, printsDay, printsMinutes } from "./printed.ts";

/**
 * How a field is read once the page no longer declares it. `agree`: as before. `missing`, `wrong`: the page prints the value and it was
 * not read, or another was. `unprinted`: the value stands nowhere on the page and none was read; `other`: there another was read.
 */
export type Verdict = "agree" | "missing" | "wrong" | "unprinted" | "other";

export interface Comparison {
  readonly verdict: Verdict;
  readonly declared: string;
  readonly read: string;
}

/** A field by what it is before and after; null where the page did not declare it. */
export interface ComparedField {
  readonly name: string;
  readonly compare: (declared: NewsRecord, read: NewsRecord, printed: Printed) => Comparison | null;
}

export const COMPARED: readonly ComparedField[] = [
  textField("headline", (record) => record.headline),
  textField("standfirst", (record) => record.standfirst),
  {
    name: "authors",
    compare: (declared, read, printed) => {
      if (!declared.bylines.some(({ from }) => DECLARES.test(from ?? ""))) return null;
      const wanted = namesIn(declared);
      const isPrinted = (name: string): boolean => prints(printed, name);
      return compared(wanted, namesIn(read), isSameSet(wanted, namesIn(read)), wanted.some(isPrinted));
    },
  },
  timeField("published day", (record) => record.published, false),
  timeField("published instant", (record) => record.published, true),
  timeField("updated day", (record) => record.updated, false),
  textField("section", (record) => record.section),
  {
    name: "publisher",
    compare: (before, after, printed) => {
      if (!isDeclared(before.publisher)) return null;
      const [name, read] = [before.publisher.value?.name ?? null, after.publisher.value?.name ?? null];
      if (name === null) return null;
      return compared(listed(name), listed(read), isNameIn(name, read), prints(printed, name));
    },
  },
  {
    name: "lead picture",
    compare: (before, after, { source }) => {
      const [url, read] = [leadOf(before), leadOf(after)];
      if (url === null) return null;
      const same = read !== null && isSamePicture(withoutSize(url), withoutSize(read));
      return compared(listed(url), listed(read), same, source.includes(fileOf(url)));
    },
  },
  {
    name: "keywords",
    compare: ({ keywords: declared }, { keywords: read }, printed) =>
      declared.length === 0
        ? null
        : compared(declared, read, isSharedSet(declared, read), listsWords(printed, declared)),
  },
  {
    name: "language",
    compare: ({ language: declared }, { language: read }) =>
      declared.value === null || !isDeclared(declared)
        ? null
        : compared(listed(declared.value), listed(read.value), primary(declared.value) === primary(read.value), true),
  },
];

const DECLARES = /^(?:jsonld|meta:|microdata:|html)/u;

function isDeclared({ from, basis }: Fact<unknown>): boolean {
  return [from ?? "", ...(basis ?? [])].some((witness) => DECLARES.test(witness));
}

function compared(declared: readonly string[], read: readonly string[], same: boolean, isPrinted: boolean): Comparison {
  const nothing = read.length === 0;
  const verdict = same ? "agree" : isPrinted ? (nothing ? "missing" : "wrong") : nothing ? "unprinted" : "other";
  return { verdict, declared: declared.join("; "), read: read.join("; ") };
}

function listed(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function textField(name: string, of: (record: NewsRecord) => Fact<string>): ComparedField {
  return {
    name,
    compare: (before, after, printed) => {
      const { value } = of(before);
      if (value === null || !isDeclared(of(before))) return null;
      const read = of(after).value;
      return compared(listed(value), listed(read), textKey(value) === textKey(read ?? ""), prints(printed, value));
    },
  };
}

/** A day is looked for as the publisher's clock shows it and in universal time; an instant by its minutes beside the day. */
function timeField(name: string, of: (record: NewsRecord) => Fact<When>, toTheMinute: boolean): ComparedField {
  return {
    name,
    compare: (before, after, printed) => {
      const when = of(before).value;
      if (when === null || !isDeclared(of(before)) || !isFullDay(when) || (toTheMinute && !isClocked(when)))
        return null;
      const read = of(after).value;
      const language = before.language.value;
      const days = daysOf(when);
      const isPrinted = days.some((day) =>
        toTheMinute
          ? printsMinutes(printed, day, new Date(when.earliest ?? day).getUTCMinutes(), language)
          : printsDay(printed, day, language),
      );
      const isSame = toTheMinute
        ? sameMinute(when, read)
        : read !== null && daysOf(read).some((day) => days.includes(day));
      const given = toTheMinute && read !== null && !isClocked(read) ? [] : listed(read?.edtf ?? null);
      return compared([when.edtf], given, isSame, isPrinted);
    },
  };
}

const DAY_CHARS = "YYYY-MM-DD".length;
const MINUTE_MS = 60_000;
const CLOCKED: ReadonlySet<string> = new Set(["second", "minute"]);

function isFullDay({ edtf }: When): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(edtf);
}

/** A clock without a zone allows a day of instants. */
function isClocked({ precision, earliest, latest }: When): boolean {
  return CLOCKED.has(precision) && Date.parse(latest ?? "") - Date.parse(earliest ?? "") <= MINUTE_MS;
}

function daysOf(when: When): readonly string[] {
  const own = when.edtf.slice(0, DAY_CHARS);
  return isClocked(when) ? [own, (when.earliest ?? own).slice(0, DAY_CHARS)] : [own];
}

function sameMinute(one: When, other: When | null): boolean {
  if (other === null || !isClocked(other)) return false;
  return Math.abs(Date.parse(one.earliest ?? "") - Date.parse(other.earliest ?? "")) <= MINUTE_MS;
}

function namesIn(record: NewsRecord): readonly string[] {
  return [...new Set(authorsOf(record).flatMap(([name]) => namesOf(name ?? "")))];
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Half of each list at least: tags that only search engines see stand among the declared ones. */
function isSharedSet(one: readonly string[], other: readonly string[]): boolean {
  const [wanted, given] = [new Set(one.map(caseless)), new Set(other.map(caseless))];
  const shared = [...given].filter((item) => wanted.has(item)).length;
  return shared > 0 && 2 * shared >= Math.min(wanted.size, given.size);
}

/** `The Post` for `Post`. */
function isNameIn(name: string, read: string | null): boolean {
  const [left, right] = [` ${textKey(name)} `, ` ${textKey(read ?? "")} `];
  return right.trim() !== "" && (left.includes(right) || right.includes(left));
}

function leadOf({ media }: NewsRecord): string | null {
  return media.find(({ lead, url }) => lead === true && url !== null)?.url ?? null;
}

/** `harbour-678x381.jpg` is `harbour.jpg` cut to a size. */
function withoutSize(url: string): string {
  return url.replace(/-\d+x\d+(?=\.[a-z]+$)/u, "");
}

function fileOf(url: string): string {
  const path = url.split(/[?#]/u)[0] ?? url;
  return path.slice(path.lastIndexOf("/") + 1) || path;
}

function primary(tag: string | null): string {
  return tag?.toLowerCase().split("-")[0] ?? "";
}
