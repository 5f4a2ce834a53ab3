import { parseHTML } from "linkedom";

/** For pages without an address, and tools that insist on one. */
export const SOME_URL = "https://example.com/";

/** A page as linkedom's document. linkedom knows no address; the tools read it from these properties. */
export function documentOf(html: string, url: string): Document {
  const { document } = parseHTML(html);
  const address = url || SOME_URL;
  for (const key of ["baseURI", "documentURI", "URL"]) {
    Object.defineProperty(document, key, { value: address, configurable: true });
  }
  return document;
}
