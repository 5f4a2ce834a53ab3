import type { Page } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { isPlainPath, plainPathStart } from "./plain-url.ts";

/** Host and path of a web address without `www.`, `m.` and `amp.`, in lower case, without query, fragment and closing slash; "" for what is no web address. */
export function comparableUrl(address: string): string {
  const trimmed = address.trim();
  const path = plainPathStart(trimmed);
  if (path > 0)
    return bareHost(trimmed.slice(trimmed.indexOf("//") + 2, path)) + withoutTrailingSlash(pathAt(trimmed, path));
  const url = parseUrl(trimmed);
  if (url === null || !url.protocol.startsWith("http")) return "";
  return bareHost(url.hostname) + withoutTrailingSlash(url.pathname.toLowerCase());
}

/** An address of the page made absolute against its base; null for what is no address, and for a relative one on a page without an address. */
export function resolveUrl(page: Page, address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "") return null;
  return hrefOn(trimmed, placeOf(page).base);
}

/** An address made absolute against another; null for what is none. */
export function hrefOn(address: string, base: string | null): string | null {
  if (plainPathStart(address) > 0) return address;
  const root = base === null ? -1 : plainPathStart(base);
  if (base !== null && root > 0 && isPlainPath(address, 0) && !address.startsWith("//"))
    return base.slice(0, root) + address;
  return (base === null ? parseUrl(address) : parseUrl(address, base))?.href ?? null;
}

/** Lower case, up to query or fragment. */
function pathAt(address: string, start: number): string {
  let end = start;
  while (end < address.length && address[end] !== "?" && address[end] !== "#") end++;
  return address.slice(start, end).toLowerCase();
}

/** Host without the prefixes that name a device or nothing: `www.`, `m.`, `amp.`, `mobile.`. */
export function bareHost(hostname: string): string {
  const host = hostname.toLowerCase();
  const dot = host.indexOf(".");
  return dot > 0 && DEVICE_PREFIXES.has(host.slice(0, dot)) ? host.slice(dot + 1) : host;
}

/** `new URL` without the throw. What has no scheme and no base is not tried: a refusal is slow. */
export function parseUrl(address: string, base?: string): URL | null {
  if (base === undefined && !address.includes(":")) return null;
  try {
    return base === undefined ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}

const DEVICE_PREFIXES = new Set(["www", "m", "amp", "mobile", "www2"]);

/** The page's own address as far as it is known: the caller's, else what the page calls canonical. */
export function addressOf(page: Page): string | null {
  return placeOf(page).address;
}

/** {@link addressOf} taken apart; null where it is unknown. */
export function pageUrl(page: Page): URL | null {
  return placeOf(page).url;
}

interface PagePlace {
  readonly address: string | null;
  readonly url: URL | null;
  /** What relative addresses of the page count from. */
  readonly base: string | null;
}

const placeOf: (page: Page) => PagePlace = oncePerPage((page) => {
  const address = findAddress(page);
  return { address, url: address === null ? null : parseUrl(address), base: baseOf(page, address) };
});

function findAddress({ capture, declared }: Page): string | null {
  if (capture.url !== null) return capture.url;
  const canonical = declared.links.find((link) => link.rel.includes("canonical"))?.href;
  const open = declared.metas.find((meta) => meta.name === "og:url")?.content;
  const absolute = [canonical, open].find((address) => address !== undefined && parseUrl(address) !== null);
  return absolute ?? null;
}

const MOST_BASE_CHARS = 2000;

function baseOf({ declared: { base } }: Page, address: string | null): string | null {
  // Every address of the page repeats it.
  if (base === null || base.length > MOST_BASE_CHARS) return address;
  return (address === null ? parseUrl(base) : parseUrl(base, address))?.href ?? address;
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}
