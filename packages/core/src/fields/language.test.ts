import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { languageTag, readLanguage } from "./language.ts";

test.each([
  ["en_US", "en-US"],
  ["EN-gb", "en-GB"],
  ["zh-hans-cn", "zh-Hans-CN"],
  ["de, en", "de"],
  ["pl_PL.UTF-8", "pl-PL"],
  ["Deutsch", "de"],
  ["xx1", ""],
  ["", ""],
])("%j is %j", (raw, tag) => {
  expect(languageTag(raw)).toBe(tag);
});

const english =
  "The council said on Monday that it would close the bridge for repairs, which are expected to last until the end of the year.";
const german =
  "Der Rat teilte am Montag mit, dass die Brücke für Reparaturen geschlossen wird, die bis zum Ende des Jahres dauern sollen.";
const body = (text: string): PageParts["lines"] => [{ role: "body", text }];

test("declared and written agree: the region comes from the declaration", () => {
  expect(readLanguage(labelledPage({ lang: "en-CA", lines: body(english) }))).toMatchObject({
    value: "en-CA",
    basis: ["html[lang]"],
  });
});

test("the text outweighs a template's default, which stays as an alternative", () => {
  const fact = readLanguage(labelledPage({ lang: "en-US", metas: [["og:locale", "en_US"]], lines: body(german) }));
  expect(fact).toMatchObject({ value: "de", how: "inferred", from: "text" });
  expect(fact.alternatives?.map(({ value, from }) => ({ value, from }))).toEqual([
    { value: "en-US", from: "html[lang]" },
  ]);
});

test("a declaration alone, and nothing at all", () => {
  expect(readLanguage(labelledPage({ metas: [["content-language", "fr"]] }))).toMatchObject({
    value: "fr",
    how: "structured",
  });
  expect(readLanguage(labelledPage({})).value).toBeNull();
});

test.each([
  [
    "ru",
    "Жители посёлка у северного причала рассказали, что паром теперь ходит два раза в день и стоит дешевле, чем раньше.",
  ],
  [
    "pl",
    "Mieszkańcy osady przy północnym molo mówią, że prom pływa teraz dwa razy dziennie i jest tańszy niż był rok temu.",
  ],
])("a theme's English around %s text", (language, text) => {
  const fact = readLanguage(labelledPage({ lang: "en", lines: body(text) }));
  expect(fact).toMatchObject({ value: language, alternatives: [{ value: "en", from: "html[lang]" }] });
});

test("hardly detected, the declaration stays", () => {
  expect(
    readLanguage(labelledPage({ lang: "de", lines: body("Pier 4: Wido. Boote: Halden Z-1 p. Kran: om, de, og.") })),
  ).toMatchObject({
    value: "de",
  });
});

// A hundred words of no language that is known here.
const unheard = "tolumi karesi vonapo minduka, soretalo vakimu penoliso ".repeat(17);

test.each<[string, string, string, string | null]>([
  ["of which a declared one is surely not it", "en-ZA", unheard, null],
  ["too short to say so", "en-ZA", unheard.slice(0, 400), "en-ZA"],
  ["declared as another that is not known here", "qu", unheard, "qu"],
])("a text in a language that is not known here, %s", (_, lang, text, expected) => {
  const fact = readLanguage(labelledPage({ lang, lines: body(text) }));
  expect(fact.value).toBe(expected);
  if (expected === null) expect(fact.alternatives?.map(({ value }) => value)).toEqual([lang]);
});
