/** A tool as its users call it, on a page that is already a string. Runs in a child process: it may hang or die. */
export interface Peer {
  readonly name: PeerName;
  readonly read: (html: string, url: string) => Promise<PeerReading>;
}

export const PEERS = ["readability", "defuddle", "article-extractor", "trafilatura", "rs-trafilatura"] as const;

export type PeerName = (typeof PEERS)[number];

/** What a peer gave, before any judgement; the line kept in the cache. */
export interface PeerReading {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly excerpt: string | null;
  readonly image: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly withoutFigures: string;
  readonly captions: readonly string[];
}

export interface PeerLine extends PeerReading {
  readonly id: string;
  readonly ms: number;
  /** Why there is nothing: what was thrown, `timeout`, `no result`. */
  readonly error: string | null;
}

export const NOTHING: PeerReading = {
  title: null,
  author: null,
  published: null,
  excerpt: null,
  image: null,
  language: null,
  text: "",
  withoutFigures: "",
  captions: [],
};

/** A request to the child, and its answer. */
export interface PeerRequest {
  readonly path: string;
  readonly url: string;
}

export type PeerAnswer =
  | { readonly reading: PeerReading; readonly ms: number }
  | { readonly error: string; readonly ms: number };

export function isPeerName(name: string): name is PeerName {
  return PEERS.some((peer) => peer === name);
}
