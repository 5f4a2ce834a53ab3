import type { Fact, NewsRecord, Outcome } from "tearsheet";
import type { Library } from "../src/library.ts";

const UNKNOWN: Fact<never> = { value: null, how: "inferred", confidence: 0 };

/** A record in the shape of a wire story, invented; a test changes what it is about. */
export function madeRecord(changes: Partial<NewsRecord> = {}): NewsRecord {
  const paragraphs = ["The ferry left on time.", "It came back late."];
  return {
    schema: "tearsheet/record/1",
    id: "sha256:00",
    capture: {
      kind: "html",
      sha256: "00",
      bytes: 1234,
      charset: "utf-8",
      url: null,
      canonicalUrl: null,
      fetchedAt: UNKNOWN,
      renderedAt: UNKNOWN,
      text: "Send us a tip\nShare",
    },
    type: UNKNOWN,
    language: stated("en"),
    publisher: stated({ name: "Harbour Post" }),
    headline: stated("Ferry returns late"),
    otherHeadlines: [],
    kicker: UNKNOWN,
    standfirst: UNKNOWN,
    bylines: [],
    agencies: [],
    dateline: null,
    published: UNKNOWN,
    updated: UNKNOWN,
    section: UNKNOWN,
    keywords: [],
    access: UNKNOWN,
    body: {
      blocks: paragraphs.map((text) => ({ kind: "paragraph", span: [0, 0], text })),
      text: paragraphs.join("\n\n"),
      words: 9,
      sha256: "00",
      complete: UNKNOWN,
    },
    media: [],
    notes: [],
    related: [],
    links: [],
    regions: [],
    ...changes,
  };
}

export function stated<T>(value: T): Fact<T> {
  return { value, how: "stated", confidence: 1 };
}

/** What the library would do with a page whose whole text is a command of the test. */
export function madeOutcome(text: string): Outcome {
  const record = madeRecord({ headline: stated(text.trim()) });
  if (text === "") return { kind: "unreadable", reason: "empty", problems: [] };
  if (text.startsWith("listing")) return { kind: "not-article", reason: "listing", record, problems: [] };
  if (text.startsWith("throw")) throw new Error("split galley");
  return { kind: "article", record, problems: [{ code: "no-published-time" }] };
}

/** A library that answers by {@link madeOutcome} and keeps what it was asked. */
export function madeLibrary(asked: unknown[] = []): Library {
  return {
    extract: (input, options = {}) => {
      const { capturedAt } = options;
      if (capturedAt !== undefined && !capturedAt.startsWith("2"))
        throw new TypeError(`option capturedAt ${capturedAt}`);
      if (input.length > 0 || typeof input !== "string") asked.push(options);
      return madeOutcome(typeof input === "string" ? input : new TextDecoder().decode(input));
    },
    siteMemory: () => {
      const pages = new Set<string>();
      return { pages, counts: new Map(), add: () => void pages.add(String(pages.size)) };
    },
    toHtml: ({ headline }) => `<h1>${headline.value}</h1>`,
    toJson: (record, space) => JSON.stringify({ headline: record.headline.value }, null, space),
    toMarkdown: ({ headline }) => `# ${headline.value}`,
    toNinjs: ({ headline }) => JSON.stringify({ headlines: [headline.value] }),
    toSchemaOrg: ({ headline }) => JSON.stringify({ "@type": "NewsArticle", headline: headline.value }),
    toText: ({ headline }) => `${headline.value}\n`,
    codes: new Proxy({}, { get: (_codes, code) => `Title of ${String(code)}` }) as Library["codes"],
  };
}
