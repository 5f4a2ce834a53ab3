import type { Page } from "../parse/page.ts";
import { textKey } from "../text/same-text.ts";

/** Keys of the texts that one page's fields compare: a headline is asked about a dozen times. Kept as long as the page. */
const remembered = new WeakMap<Page, Map<string, string>>();

/** {@link textKey}, each text of a page read once. */
export function keysOf(page: Page): (text: string) => string {
  const keys = remembered.get(page) ?? new Map<string, string>();
  remembered.set(page, keys);
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = textKey(text);
    keys.set(text, key);
    return key;
  };
}
