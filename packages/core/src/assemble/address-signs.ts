/** Names in addresses by what stands there, as sites of many languages use them. */
const PATHS: Readonly<Record<string, ReadonlySet<string>>> = {
  shopPath: new Set(
    "shop store product products collection collections item items dp cart pricing catalog cat c".split(" "),
  ),
  listPath: new Set(
    "category categories tag tags topic topics archive archives search list issues author page w browse chart jobs trending".split(
      " ",
    ),
  ),
  forumPath: new Set(
    (
      "forum forums thread threads t d community communities topic topics discuss discussion discussions question questions " +
      "board boards bbs viewtopic.php showthread.php r foro foros fórum"
    ).split(" "),
  ),
  newsPath: new Set("news blog blogs article articles story stories post posts magazine opinion p".split(" ")),
};

/** What the page's address says; all 0 where it is not known. */
export function addressSigns(address: string | null): Readonly<Record<string, number>> {
  const url = parseAddress(address);
  const parts = (url?.pathname.toLowerCase() ?? "").split("/").filter((part) => part !== "");
  const labels = url?.hostname.split(".").slice(0, -1) ?? [];
  const signs: Record<string, number> = {
    depth: parts.length,
    slugWords: Math.log1p((parts.at(-1) ?? "").split("-").length - 1),
    datePath: parts.some(isYear) ? 1 : 0,
  };
  for (const [sign, names] of Object.entries(PATHS)) {
    signs[sign] = [...parts, ...labels].some((name) => names.has(name)) ? 1 : 0;
  }
  return signs;
}

/** Null for an address that is not known or is none. */
export function parseAddress(address: string | null): URL | null {
  try {
    return new URL(address ?? "");
  } catch {
    return null;
  }
}

const [FIRST_YEAR, LAST_YEAR, YEAR_DIGITS] = [1990, 2100, 4];

function isYear(part: string): boolean {
  const year = Number(part);
  return part.length === YEAR_DIGITS && year >= FIRST_YEAR && year <= LAST_YEAR;
}
