import { type DefuddleOptions, type DefuddleResponse, Defuddle as Reader } from "./defuddle.ts";
import type { DocumentLike } from "./page-source.ts";

export { Defuddle as DefuddleClass, type DefuddleOptions, type DefuddleResponse } from "./defuddle.ts";

/** A window of jsdom, which `defuddle/node` takes too. */
export interface WindowHolder {
  readonly window: { readonly document: DocumentLike };
}

/** Takes the place of the function that `defuddle/node` exports: a document, a jsdom or a string of HTML, and its address. */
export async function Defuddle(
  input: DocumentLike | string | WindowHolder,
  url?: string,
  options: DefuddleOptions = {},
): Promise<DefuddleResponse> {
  const page = typeof input === "object" && input !== null && "window" in input ? input.window.document : input;
  return new Reader(page, url === undefined ? options : { ...options, url }).parse();
}
