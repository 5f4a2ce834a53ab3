import type { Page } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { remembered } from "../text/remembered.ts";
import { textKey } from "../text/same-text.ts";

/** {@link textKey}, each text of a page read once: a headline is asked about a dozen times. */
export const keysOf: (page: Page) => (text: string) => string = oncePerPage(() => remembered(textKey));
