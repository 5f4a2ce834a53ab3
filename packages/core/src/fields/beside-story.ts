import type { LabelledPage } from "../classify/label.ts";
import { domainOf } from "../text/site-address.ts";
import { linkAround, type StoryScope } from "./media-scope.ts";
import { addressOf, parseUrl } from "./page-url.ts";
import type { Placed } from "./placed-media.ts";

/** Whether a picture above or below the paragraphs, without a caption, is a button or leads to another site: an advertisement. */
export function isBesideStory({ page }: LabelledPage, { firstBody, end }: StoryScope, { item, node }: Placed): boolean {
  const { caption, url } = item;
  if (caption !== null || url === null || (node >= firstBody && node <= end)) return false;
  const { tree } = page;
  if (UNNUMBERED_GIF.test(url) && !(Number.parseFloat(tree.attribute(node, "width") ?? "") > 0)) return true;
  const there = parseUrl(tree.attribute(linkAround(tree, node), "href") ?? "");
  const here = addressOf(page);
  if (there === null || here === null) return false;
  const [name = ""] = domainOf(there.hostname).split(".");
  return ![here, url].some((address) => address.split("/", 3).join("/").toLowerCase().includes(name));
}

/** GIFs that state no size and have no number in their names: as print, mail and share were drawn for years. */
const UNNUMBERED_GIF = /\/(?![^/]*\d{4})[^/?]*\.gif(?:\?|$)/i;
