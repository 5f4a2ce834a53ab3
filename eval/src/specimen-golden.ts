type Span = readonly [number, number];

export interface GoldenTime {
  readonly value: {
    readonly value: string;
    readonly earliest: string;
    readonly latest: string;
    readonly precision: string;
    readonly zone: string;
    readonly zoneHow: string;
  };
  readonly spans: readonly Span[];
}

/** What is read of the specimen's golden record, in that file's own shape. */
export interface Golden {
  /** Its latest instants rest on what a forecast in a rail means ("on Sunday"): no claim of ours. */
  readonly capture: {
    readonly header: unknown;
    readonly renderedAt: { readonly value: { readonly earliest: string } };
  };
  readonly headline: { readonly value: string; readonly spans: readonly Span[] };
  readonly language: { readonly value: string };
  readonly media: readonly {
    readonly caption: string;
    readonly credit?: { readonly raw: string; readonly creators: readonly string[]; readonly agency?: string };
    readonly takenAt?: GoldenTime["value"];
    readonly locationCreated?: { readonly name: string; readonly country: string };
  }[];
  readonly bylines: readonly {
    readonly role: string;
    readonly person?: string;
    readonly organization?: string;
    readonly spans: readonly Span[];
  }[];
  readonly agencies: readonly { readonly code: string; readonly evidence: readonly string[] }[];
  readonly dateline: { readonly raw: string; readonly span: Span };
  readonly published: GoldenTime;
  readonly updated: GoldenTime;
  readonly body: { readonly blocks: readonly { readonly span: Span }[] };
  readonly related: readonly {
    readonly rail: string;
    readonly position: number;
    readonly kind: string;
    readonly title: string;
    readonly titleSpan: Span;
    readonly summary: string;
    readonly summaryTruncated: boolean;
    readonly dateline?: string;
    readonly age: unknown;
    readonly publishedAt: { readonly earliest: string | null } | null;
    readonly durationSeconds?: number;
    readonly copies: readonly Span[];
  }[];
  readonly regions: readonly {
    readonly span: Span;
    readonly role: string;
    readonly block?: string;
    readonly copyOf?: number;
  }[];
}

/** The one place where the file's shape is taken on trust: a wrong shape fails its claims. */
export function readGolden(json: string): Golden {
  return JSON.parse(json) as Golden;
}
