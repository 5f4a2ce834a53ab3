import type { Page } from "../parse/page.ts";

/** Host and path of a web address without `www.`, `m.` and `amp.`, in lower case, without query, fragment and closing slash; "" for what is no web address. */
export function comparableUrl(address: string): string {
  const url = parseUrl(address.trim());
  if (url === null || !url.protocol.startsWith("http")) return "";
  return bareHost(url.hostname) + withoutTrailingSlash(url.pathname.toLowerCase());
}

/** An address of the page made absolute against its base; null for what is no address, and for a relative one on a page without an address. */
export function resolveUrl(page: Page, address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "") return null;
  const base = baseOf(page);
  return (base === null ? parseUrl(trimmed) : parseUrl(trimmed, base))?.href ?? null;
}

/** Host without the prefixes that name a device or nothing: `www.`, `m.`, `amp.`, `mobile.`. */
export function bareHost(hostname: string): string {
  const host = hostname.toLowerCase();
  const dot = host.indexOf(".");
  return dot > 0 && DEVICE_PREFIXES.has(host.slice(0, dot)) ? host.slice(dot + 1) : host;
}

/** `new URL` without the throw. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return base === undefined ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}

const DEVICE_PREFIXES = new Set(["www", "m", "amp", "mobile", "www2"]);

/** The page's own address as far as it is known: the caller's, else what the page calls canonical. */
export function addressOf({ capture, declared }: Page): string | null {
  if (capture.url !== null) return capture.url;
  const canonical = declared.links.find((link) => link.rel.includes("canonical"))?.href;
  const open = declared.metas.find((meta) => meta.name === "og:url")?.content;
  const absolute = [canonical, open].find((address) => address !== undefined && parseUrl(address) !== null);
  return absolute ?? null;
}

function baseOf(page: Page): string | null {
  const address = addressOf(page);
  const base = page.declared.base;
  if (base === null) return address;
  return (address === null ? parseUrl(base) : parseUrl(base, address))?.href ?? address;
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}
