/** A file of the conformance set, and what must come of it. */
export interface WarcFile {
  /** What is odd in it. */
  readonly oddity: string;
  /** `page` or why there is none, problems of the capture, and the address, of every answer in order. */
  readonly answers: readonly string[];
  readonly passedOver: Readonly<Record<string, number>>;
}

export const WARC_FILES: Readonly<Record<string, WarcFile>> = {
  "bad.arc": {
    oddity: "ARC records whose lengths are -1, 1 and no number",
    answers: ["unreadable damaged", "unreadable damaged", "unreadable empty", "unreadable damaged"],
    passedOver: {},
  },
  "example-bad-non-chunked.warc.gz": {
    oddity: "chunks stated and none there, under gzip",
    answers: ["page http://example.com/", "unreadable revisit"],
    passedOver: { "record: warcinfo": 2, "record: request": 2 },
  },
  "example-bad.warc.gz.bad": {
    oddity: "one gzip member for all records",
    answers: ["page http://example.com?example=1", "unreadable revisit"],
    passedOver: { "record: warcinfo": 1, "record: request": 2, "status: 302": 1 },
  },
  "example-digest.warc": {
    oddity: "payload digests that are wrong and in other notations",
    answers: [],
    passedOver: { "record: request": 4 },
  },
  "example-iana.org-chunked.warc": {
    oddity: "a body in chunks",
    answers: ["page http://www.iana.org/"],
    passedOver: { "record: warcinfo": 1, "record: request": 1 },
  },
  "example-resource.warc.gz": {
    oddity: "a resource record: no HTTP head",
    answers: ["page http://example.com/"],
    passedOver: { "record: warcinfo": 2 },
  },
  "example-space-in-target-uri.warc.gz": {
    oddity: "spaces in a record's address",
    answers: [],
    passedOver: { "record: warcinfo": 1, "type: image/png": 1 },
  },
  "example-space-in-url.arc": {
    oddity: "spaces in an ARC record's address, and a length that is too long",
    answers: [
      "page wrong-length http://example.com/index.cfm?FuseAction=Email&EmailTitle=Examples From The Live Web&IsPopUp=False",
    ],
    passedOver: { "record: filedesc": 1 },
  },
  "example-trunc.warc": {
    oddity: "a length that is two bytes short",
    answers: ["page wrong-length http://example.com/"],
    passedOver: { "record: warcinfo": 2, "record: request": 1 },
  },
  "example-wget-bad-target-uri.warc.gz": {
    oddity: "addresses in angle brackets",
    answers: ["page http://example.com/"],
    passedOver: { "record: warcinfo": 1, "record: request": 1, "record: metadata": 3 },
  },
  "example-wrong-chunks.warc.gz": {
    oddity: "no chunks where chunks are stated",
    answers: ["page http://example.com/"],
    passedOver: { "record: request": 1 },
  },
  "example.arc": { oddity: "ARC", answers: ["page http://example.com/"], passedOver: { "record: filedesc": 1 } },
  "example.arc.gz": {
    oddity: "ARC, gzip",
    answers: ["page http://example.com/"],
    passedOver: { "record: filedesc": 1 },
  },
  "example.warc": {
    oddity: "response, request and revisit records",
    answers: ["page http://example.com/", "unreadable revisit"],
    passedOver: { "record: warcinfo": 2, "record: request": 2 },
  },
  "example.warc.gz": {
    oddity: "the same, a gzip member each",
    answers: ["page http://example.com/", "unreadable revisit"],
    passedOver: { "record: warcinfo": 2, "record: request": 2 },
  },
  "post-test.warc.gz": {
    oddity: "answers that are no pages",
    answers: [],
    passedOver: { "type: application/json": 3, "record: request": 3 },
  },
  "wet/whirlwind.warc.gz": {
    oddity: "a page of Common Crawl",
    answers: ["page https://an.wikipedia.org/wiki/Escopete"],
    passedOver: { "record: warcinfo": 1, "record: request": 1, "record: metadata": 1 },
  },
  "wet/whirlwind.warc.wat.gz": {
    oddity: "its WAT: metadata alone",
    answers: [],
    passedOver: { "record: warcinfo": 1, "record: metadata": 1 },
  },
  "wet/whirlwind.warc.wet.gz": {
    oddity: "its WET: plain text",
    answers: ["page https://an.wikipedia.org/wiki/Escopete"],
    passedOver: { "record: warcinfo": 1 },
  },
};
