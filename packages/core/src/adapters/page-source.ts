/** As much of a DOM document as an adapter reads: jsdom, linkedom, happy-dom and browsers all have it. */
export interface DocumentLike {
  readonly documentElement: { readonly outerHTML: string } | null;
  readonly URL?: string;
  readonly baseURI?: string;
}

/** A page as its markup and, where known, its address. */
export interface PageSource {
  readonly html: string;
  readonly url?: string;
}

/** Reads a document or a string of HTML without changing it. A document made from a string alone (`about:blank`) has no address. */
export function pageSource(input: DocumentLike | string, givenUrl?: string): PageSource {
  if (typeof input !== "string" && input?.documentElement === undefined)
    throw new TypeError("the adapters read a document or a string of HTML");
  const html = typeof input === "string" ? input : (input.documentElement?.outerHTML ?? "");
  const url =
    givenUrl ?? (typeof input === "string" ? undefined : (webAddress(input.URL) ?? webAddress(input.baseURI)));
  return url === undefined ? { html } : { html, url };
}

function webAddress(address: string | null | undefined): string | undefined {
  return address?.startsWith("http://") || address?.startsWith("https://") ? address : undefined;
}
