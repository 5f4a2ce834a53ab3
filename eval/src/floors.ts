import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./corpus.ts";
import type { ScoreLine } from "./score.ts";
import { number } from "./table.ts";

/** Lowest figures allowed, by set and figure. They only rise. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const FLOORS_PATH: string = join(ROOT, "eval/floors.json");
const LOWERED_PATH = join(ROOT, "docs/decisions/floors.md");

/** Floors are cut to this many places, downward: a flipped word of one page must not fail the gate. */
const PLACES = 3;
/** A figure of fewer pages gets no floor: one page would move it more than any real change. */
const FEWEST_FLOOR_PAGES = 40;
/** Precision and recall may be traded; their F1 has the floor. */
const TRADED = [" P", " R"] as const;
const LOWERED_HEAD =
  "# Floors that were lowered\n\n`eval/floors.json` only rises; every lowering is a line here with its reason.\n\n";

export interface Breach {
  readonly line: ScoreLine;
  readonly floor: number;
}

export function readFloors(): Floors {
  return existsSync(FLOORS_PATH) ? JSON.parse(readFileSync(FLOORS_PATH, "utf8")) : {};
}

export function floorOf(floors: Floors, line: ScoreLine): number | undefined {
  return floors[line.set]?.[line.figure];
}

export function breaches(floors: Floors, lines: readonly ScoreLine[]): readonly Breach[] {
  return lines.flatMap((line) => {
    const floor = floorOf(floors, line);
    return floor !== undefined && line.value < floor ? [{ line, floor }] : [];
  });
}

export function breachText({ line, floor }: Breach): string {
  return `${line.set}: ${line.figure} is ${number(line.value)}, under its floor ${number(floor)}`;
}

/** The floors with every figure that is higher now; lower ones only where `lower` says so. */
export function movedFloors(floors: Floors, lines: readonly ScoreLine[], lower: boolean): Floors {
  const moved: Record<string, Record<string, number>> = {};
  for (const [set, figures] of Object.entries(floors)) moved[set] = { ...figures };
  for (const line of lines) {
    if (!deservesFloor(line)) continue;
    const value = Math.floor(line.value * 10 ** PLACES) / 10 ** PLACES;
    const old = floorOf(floors, line);
    if (old !== undefined && value < old && !lower) continue;
    moved[line.set] = { ...moved[line.set], [line.figure]: value };
  }
  return moved;
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FLOORS_PATH, `${JSON.stringify(floors, null, 2)}\n`);
}

/** Writes down what is lowered, and why. */
export function noteLowered(found: readonly Breach[], reason: string, day: string): void {
  mkdirSync(dirname(LOWERED_PATH), { recursive: true });
  if (!existsSync(LOWERED_PATH)) writeFileSync(LOWERED_PATH, LOWERED_HEAD);
  const lines = found.map(
    ({ line, floor }) => `- ${day} ${line.set}: ${line.figure} ${number(floor)} -> ${number(line.value)}: ${reason}\n`,
  );
  appendFileSync(LOWERED_PATH, lines.join(""));
}

function deservesFloor(line: ScoreLine): boolean {
  if (!line.higherIsBetter || Number.isNaN(line.value) || line.pages < FEWEST_FLOOR_PAGES) return false;
  return !TRADED.some((ending) => line.figure.endsWith(ending));
}
