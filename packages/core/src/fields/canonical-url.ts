import type { Page } from "../parse/page.ts";
import { metaContents } from "./declared-meta.ts";
import { comparableUrl, parseUrl, resolveUrl } from "./page-url.ts";

/**
 * The address that the page calls its own: `link rel=canonical`, else `og:url`, made absolute. Null where it names the site's front
 * page while the capture's address goes deeper: a template's mistake.
 */
export function readCanonicalUrl(page: Page): string | null {
  const { declared, capture } = page;
  const links = declared.links.filter((link) => link.rel.includes("canonical")).map((link) => link.href);
  const open = metaContents(declared, "og:url").map((meta) => meta.content);
  for (const address of [...links, ...open]) {
    const url = parseUrl(resolveUrl(page, address) ?? "");
    if (url === null || !url.protocol.startsWith("http")) continue;
    if (isFrontPage(url) && capture.url !== null && !isFrontPage(parseUrl(capture.url) ?? url)) continue;
    return url.href;
  }
  return null;
}

function isFrontPage(url: URL): boolean {
  const path = comparableUrl(url.href).indexOf("/");
  return path < 0 && url.search === "";
}
