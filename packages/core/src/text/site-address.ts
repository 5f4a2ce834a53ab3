const UNKNOWN = "http://unknown.invalid";

/** Whether an address on a page leads to another page of its site, whichever of the site's hosts has it. */
export function leadsWithinSite(href: string, from: string | null): boolean {
  try {
    const here = new URL(from ?? UNKNOWN);
    const there = new URL(href, here);
    return domainOf(there) === domainOf(here) && there.pathname !== here.pathname;
  } catch {
    return false;
  }
}

/** The last two names of the host. */
function domainOf({ hostname }: URL): string {
  return hostname.slice(hostname.lastIndexOf(".", hostname.lastIndexOf(".") - 1) + 1);
}
