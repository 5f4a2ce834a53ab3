// Writes packages/core/src/grammar/time/generated/calendar-words.ts from this Node's ICU data (Unicode CLDR, Unicode License v3).
// Run: node scripts/generate-time-words.mjs
import { writeFileSync } from "node:fs";
import { shifted } from "./shift-letters.mjs";

/** English first, then kin beside kin: what repeats is packed best where it stands near. */
const LANGUAGES =
  "en de nb da nn sv is nl af fr ca gl es pt it ro eu sw fil id ms vi pl cs sk hr bs sr-Latn sl lt lv hu et fi tr az sq cy ga zu ka he ja zh-Hant zh ko hi mr ne gu pa bn kn te ml ta si lo my km th am ar fa ur mn kk ru uk be bg mk sr el hy".split(
    " ",
  );
const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"];
const COUNTS = [1, 2, 3, 5, 11, 21, 22];
const STYLES = ["long", "short", "narrow"];
const MARCH_MIDDLE = 15;
const SUNDAY = 3;

/** The same folding as grammar/time/fold.ts. */
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u0131/g, "i")
    .replace(/[\u2019\u02bc\u05f3]/g, "'")
    .replace(/[.\u200b-\u200f]/g, "")
    .replace(/[-\u2010\u2011\u00a0\u202f\s]+/g, " ")
    .trim();
}

const unique = (list) => [...new Set(list.filter((word) => word !== "" && !/\p{Nd}/u.test(word)))];
const locale = (language) => `${language}-u-ca-gregory-nu-latn`;

function names(language, part, options, date) {
  const parts = new Intl.DateTimeFormat(locale(language), { timeZone: "UTC", ...options }).formatToParts(date);
  return fold(parts.find((p) => p.type === part)?.value ?? "");
}

function months(language) {
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2024, index, MARCH_MIDDLE));
    const forms = [];
    for (const month of ["long", "short"]) {
      forms.push(names(language, "month", { month }, date));
      forms.push(names(language, "month", { month, day: "numeric" }, date));
      forms.push(names(language, "month", { month, day: "numeric", year: "numeric" }, date));
      forms.push(names(language, "month", { month, year: "numeric" }, date));
    }
    return unique(forms).join("/");
  });
}

function weekdays(language) {
  return Array.from({ length: 7 }, (_, index) => {
    const date = new Date(Date.UTC(2024, 2, SUNDAY + index));
    const forms = [];
    for (const weekday of ["long", "short"]) {
      forms.push(names(language, "weekday", { weekday }, date));
      forms.push(names(language, "weekday", { weekday, day: "numeric", month: "long", year: "numeric" }, date));
    }
    return unique(forms).join("/");
  });
}

function days(language) {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return [0, -1, -2].map((offset) => unique([fold(format.format(offset, "day"))]).join("/"));
}

function ages(language) {
  return Object.fromEntries(
    UNITS.map((unit) => [unit, unique(COUNTS.flatMap((n) => ageForms(language, n, unit))).join("/")]),
  );
}

/** `#` stands for the number; a form that spells its number out (Arabic dual) is left to the hand-made table. */
function ageForms(language, count, unit) {
  return STYLES.flatMap((style) => {
    const parts = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style, numeric: "always" }).formatToParts(
      -count,
      unit,
    );
    if (!parts.some((p) => p.type === "integer")) return [];
    const phrase = parts.map((p) => (p.type === "integer" ? " # " : p.value)).join("");
    if (/^[-\u2212+]/u.test(phrase.trim())) return [];
    return [fold(phrase)];
  }).filter((form) => form.includes("#") && form.length > 3);
}

const table = {};
for (const language of LANGUAGES)
  table[language] = [months(language), weekdays(language), days(language), Object.values(ages(language))];

/** How many things each form means in a list: `mar` is one month, `listopad` two. */
const senses = new Map();
for (const lists of Object.values(table)) {
  for (const [kind, list] of lists.entries()) {
    for (const [meaning, forms] of list.entries()) {
      for (const form of forms.split("/")) {
        const key = `${kind} ${form}`;
        senses.set(key, (senses.get(key) ?? new Set()).add(meaning));
      }
    }
  }
}

/**
 * Languages decide between the senses of a form, and whether a short word is one at all (`chooseSense` of phrases.ts): any other
 * form is listed once, for the first language that has it.
 */
const SHORT = /^[\x00-\x7f][^ ]{0,2}$/;
const listed = new Set();
function fresh(kind, forms) {
  return forms
    .split("/")
    .filter((form) => {
      const key = `${kind} ${form}`;
      if (form === "") return false;
      if (listed.has(key) && senses.get(key).size === 1 && !SHORT.test(form)) return false;
      listed.add(key);
      return true;
    })
    .join("/");
}

/** Where a language's phrases have their unit: `# ~ ago`, `vor # ~`. The frame that spares most characters. */
function frameOf(list) {
  const spared = new Map([["", 0]]);
  for (const form of list.flatMap((forms) => forms.split("/"))) {
    const words = form.split(" ");
    const unit = words.indexOf("#") + 1;
    for (let end = words.length; unit > 0 && end > unit; end -= 1) {
      const frame = [...words.slice(0, unit), "~", ...words.slice(end)].join(" ");
      spared.set(frame, (spared.get(frame) ?? 0) + frame.length);
    }
  }
  return [...spared].sort((a, b) => b[1] - a[1])[0][0];
}

/** The unit alone where the frame says the rest. */
function unframed(forms, frame) {
  const [before, behind = ""] = frame.split("~");
  return forms
    .split("/")
    .map((form) => {
      const unit = form.slice(before.length, form.length - behind.length);
      return frame !== "" && unit !== "" && !unit.includes("#") && before + unit + behind === form ? unit : form;
    })
    .join("/");
}

/** Beside the first form the others as how many characters of it they begin with, and what follows: `sekund/3/6en` for `sekund/sek/sekunden`. */
function abbreviated(forms) {
  const [first, ...others] = forms.split("/");
  const short = (form) => {
    let same = 0;
    while (same < form.length && form[same] === first[same]) same++;
    const said = same + form.slice(same);
    return same > 0 && said.length < form.length ? said : form;
  };
  if (others.some((form) => Number.parseInt(form, 10) >= 0)) throw new Error(`reads as abbreviated: ${forms}`);
  return [first, ...others.map(short)].join("/");
}

const lines = Object.entries(table).map(([language, lists]) => {
  const [months, weekdays, days, ages] = lists.map((list, kind) => list.map((forms) => fresh(kind, forms)));
  const frame = frameOf(ages);
  const units = ages.map((forms) => unframed(forms, frame));
  return [language, ...[months, weekdays, days, [frame], units].map((list) => list.map(abbreviated).join("|"))].join(
    ";",
  );
});
if (lines.some((line) => line.split(";").length !== 6)) throw new Error("a word holds a semicolon");
const target = new URL("../packages/core/src/grammar/time/generated/calendar-words.ts", import.meta.url);
writeFileSync(
  target,
  `// Generated by scripts/generate-time-words.mjs from Unicode CLDR (Unicode License v3). Do not edit.
// CLDR ${process.versions.cldr}. Folded as in fold.ts. A line for each language, parted by semicolons: its code, months, weekdays from
// Sunday on, days (today, yesterday, the day before), the frame of most phrases, phrases for "# seconds ago" to "# years ago" (one without
// a # goes into the frame); parted by bars; alternatives by slashes, those behind the first as how many of its
// characters they begin with and what follows. A form of one sense stands once. Letters: text/shifted-letters.ts.
export const CALENDAR_WORDS: readonly string[] = [\`
${shifted(lines.join("\n"))}
\`];
`,
);
