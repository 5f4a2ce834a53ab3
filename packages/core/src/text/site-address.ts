const UNKNOWN = "http://unknown.invalid";

/** Whether an address on a page leads to another page of its site, whichever of the site's hosts has it. */
export function leadsWithinSite(href: string, from: string | null): boolean {
  try {
    const here = new URL(from ?? UNKNOWN);
    const there = new URL(href, here);
    return domainOf(there.hostname) === domainOf(here.hostname) && there.pathname !== here.pathname;
  } catch {
    return false;
  }
}

/** Whether an address as written leads to a place of the same page; scripts hang on `#` alone. */
export function leadsToPlace(href: string): boolean {
  return href.length > 1 && href.startsWith("#");
}

/** The last two names of the host; three where a country's domain has sites below its second names. */
export function domainOf(hostname: string): string {
  const names = hostname.split(".");
  const [second = "", top = ""] = names.slice(-2);
  return names.slice(top.length === COUNTRY_CHARS && SHARED_NAMES.has(second) ? -3 : -2).join(".");
}

/** Countries' domains have two letters (ISO 3166-1). */
const COUNTRY_CHARS = 2;
/** `ferry.co.uk` and `harbour.co.uk` are two sites. */
const SHARED_NAMES: ReadonlySet<string> = new Set(["co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go"]);
