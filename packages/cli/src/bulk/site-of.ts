import { posix } from "node:path";
import type { Item } from "./batch.ts";

const WWW = "www.";

/** The site that a page is of: the host of its address; pages without one are of one site where they lie in one folder or archive. */
export function siteOf({ url, id }: Pick<Item, "url" | "id">): string {
  if (url !== undefined && URL.canParse(url)) {
    const { hostname } = new URL(url);
    return hostname.startsWith(WWW) ? hostname.slice(WWW.length) : hostname;
  }
  const [file = "", inside] = String(id).split("#", 2);
  return inside === undefined ? posix.dirname(file) : `${file}#${posix.dirname(inside)}`;
}
