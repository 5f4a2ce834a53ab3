import { expect, test } from "vitest";
import { AGENCIES, agencyByName, findAgencies, findAgency } from "./agencies.ts";

test("the table holds at least forty wire agencies, each with a code of its own", () => {
  const wires = AGENCIES.filter((agency) => agency.kind === "wire");
  expect(wires.length).toBeGreaterThanOrEqual(40);
  expect(new Set(AGENCIES.map((agency) => agency.code)).size).toBe(AGENCIES.length);
});

test.each([
  ["The Associated Press", "AP"],
  ["ASSOCIATED PRESS", "AP"],
  ["AP", "AP"],
  ["AP Photo", "AP"],
  ["Thomson Reuters", "Reuters"],
  ["REUTERS", "Reuters"],
  ["Agence France-Presse", "AFP"],
  ["afp", "AFP"],
  ["dpa", "dpa"],
  ["Deutsche Presse-Agentur", "dpa"],
  ["Keystone-SDA", "SDA"],
  ["Anadolu Ajansı", "AA"],
  ["РИА Новости", "RIA"],
  ["ТАСС", "TASS"],
  ["新华社", "Xinhua"],
  ["共同通信社", "Kyodo"],
  ["연합뉴스", "Yonhap"],
  ["Canadian Press", "CP"],
  ["Europa Press", "EP"],
  ["ČTK", "ČTK"],
  ["ritzau", "Ritzau"],
  ["NTB", "NTB"],
  ["PA Media", "PA"],
  ["Press Trust of India", "PTI"],
  ["Укрінформ", "Ukrinform"],
  ["رويترز", "Reuters"],
  ["Getty Images", "Getty"],
])("%s is %s", (name, code) => {
  expect(agencyByName(name)?.code).toBe(code);
});

test.each(["ap", "Press", "Reuters reporter", "The Daily Post", "Aa", "Beta Smith", "pa", "", "Tap", "Nan"])(
  "%s is no agency's whole name",
  (name) => {
    expect(agencyByName(name)).toBeNull();
  },
);

test.each([
  ["Hyung Kim, The Associated Press", ["AP"], ["The Associated Press"]],
  ["Niall Doe/PA Images via Getty Images", ["PA", "Getty"], ["PA Images", "Getty Images"]],
  ["dpa/lnw", ["dpa"], ["dpa/lnw"]],
  ["사진=연합뉴스", ["Yonhap"], ["연합뉴스"]],
  ["来源：新华网", ["Xinhua"], ["新华网"]],
  ["an apt map of tap water", [], []],
])("marks of %s", (text, codes, marks) => {
  const found = findAgencies(text);
  expect(found.map((mark) => mark.agency.code)).toEqual(codes);
  expect(found.map((mark) => text.slice(...mark.span))).toEqual(marks);
  expect(findAgency(text)?.agency.code ?? null).toBe(codes[0] ?? null);
});
