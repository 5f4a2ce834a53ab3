import { placeLines } from "../grammar/places/place-lines.ts";

/** The zone that most of a country's press lives in, and about what share of its titles does; 1 where all do. */
export interface PressZone {
  readonly zone: string;
  readonly share: number;
}

/** Countries of several zones: what share lives in the one that stands first in the gazetteer. Estimates by population. */
const SHARES: Readonly<Record<string, number>> = {
  AU: 0.6,
  BR: 0.85,
  CA: 0.6,
  CD: 0.8,
  ID: 0.9,
  MX: 0.9,
  RU: 0.85,
  US: 0.5,
};

/** By ISO 3166-1 alpha-2; null for a code that is no country's. */
export function pressZone(country: string): PressZone | null {
  const zone = zones().get(country);
  return zone === undefined ? null : { zone, share: SHARES[country] ?? 1 };
}

let byCountry: ReadonlyMap<string, string> | null = null;

/** Read when first asked for. */
function zones(): ReadonlyMap<string, string> {
  byCountry ??= firstZones();
  return byCountry;
}

function firstZones(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { zone, country } of placeLines()) if (!found.has(country)) found.set(country, zone);
  return found;
}

/** Country domains that are sold to the whole world. */
export const GENERIC_TLDS: ReadonlySet<string> = new Set(
  "TV ME IO CO FM AI CC LY TO WS GG IM IS.COM SH VC NU LA AM PM TK ML GA".split(" "),
);

/** Languages whose code is that of a country which speaks them: `it-IT` names Italy, `ar-AR` only Arabic twice. */
export const SAME_CODE: ReadonlySet<string> = new Set(
  "az bg de es fi fo fr hr hu id is it lt lv mg mk mn mt nl no pl pt ro ru rw sk so th to tr uz".split(" "),
);

/** Languages whose press is printed in one country, all but. */
export const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = Object.fromEntries(
  "jaJP koKR plPL csCZ skSK huHU roRO bgBG elGR heIL trTR thTH viVN ukUA fiFI daDK noNO nbNO svSE isIS etEE lvLV ltLT slSI hrHR sqAL mkMK kaGE hyAM azAZ kkKZ mnMN faIR urPK hiIN mrIN taIN teIN neNP bnBD siLK kmKH loLA myMM idID itIT amET soSO beBY"
    .split(" ")
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);
