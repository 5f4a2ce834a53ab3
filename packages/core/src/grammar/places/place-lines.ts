import { unshifted } from "../../text/shifted-letters.ts";
import { PLACE_TABLE } from "./generated/place-table.ts";

/** A line of the gazetteer: places of one zone. */
export interface PlaceLine {
  readonly zone: string;
  readonly country: string;
  readonly entries: readonly string[];
}

/** The gazetteer's lines with their zones and names in full. */
export function placeLines(): PlaceLine[] {
  let continent = "";
  return unshifted(PLACE_TABLE.join(""))
    .trim()
    .split("\n")
    .map((line) => {
      const [place = "", country = "", ...rest] = line.split(" ");
      continent = place.split("/", 1)[0] || continent;
      const zone = continent + place.slice(place.indexOf("/"));
      const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
      return { zone, country, entries: rest.join(" ").replace("=", city).split(";") };
    });
}
