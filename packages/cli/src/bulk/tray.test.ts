import { expect, test } from "vitest";
import type { Item } from "./batch.ts";
import { laidOut, newTray } from "./tray.ts";

const item = (text: string): Item => ({ id: text, flaws: [], bytes: new TextEncoder().encode(text) });
const readItem = ({ bytes }: Item): string => Buffer.from(bytes ?? []).toString();

test("pages lie beside each other in shared memory, and the next order's in their place", () => {
  const tray = newTray();
  const first = laidOut(tray, [item("Ferry timetable"), { id: 2, flaws: [] }, item("Harbour wall")]);
  expect(first.map(readItem)).toEqual(["Ferry timetable", "", "Harbour wall"]);
  expect(first.map(({ bytes }) => bytes?.buffer === tray)).toEqual([true, false, true]);
  expect(laidOut(tray, [item("Bridge")]).map(readItem)).toEqual(["Bridge"]);
  expect(first.map(readItem)).toEqual(["Bridgetimetable", "", "Harbour wall"]);
});

test("a page that finds no room is sent as it is", () => {
  const tray = newTray();
  const large: Item = { id: "large", flaws: [], bytes: new Uint8Array(tray.byteLength) };
  const [small, kept, last] = laidOut(tray, [item("Ferry"), large, item("Bridge")]);
  expect(kept).toBe(large);
  expect([small, last].map((one) => one?.bytes?.buffer === tray)).toEqual([true, true]);
});
