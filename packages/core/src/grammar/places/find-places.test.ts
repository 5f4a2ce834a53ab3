import { expect, test } from "vitest";
import { findPlaces } from "./find-places.ts";

test.each([
  ["Ferry delays between Toronto and New York City expected", ["Toronto", "New York"]],
  ["HALIFAX — The premier said", ["Halifax"]],
  ["Rain across the GTA and Ontario; Queen's Park quiet", ["GTA", "Ontario", "Queen's Park"]],
  ["Jordan Paris lives in Hamilton", []],
  ["PARIS — Le maire", ["Paris"]],
  ["a trip to turkey and nice weather", []],
  ["政府は東京と大阪で会議を開いた", ["Tokyo", "Osaka"]],
  ["Жители Москвы и Казань", ["Kazan"]],
])("%s", (text, names) => {
  expect(findPlaces(text).map(({ place }) => place.name)).toEqual(names);
});

test("spans slice to the name as printed", () => {
  const text = "From São Paulo to Montréal";
  expect(findPlaces(text).map(({ span }) => text.slice(...span))).toEqual(["São Paulo", "Montréal"]);
});
