import type { ExtractOptions, NewsRecord, Outcome, OutcomeCode } from "tearsheet";
import { CODES, extract, SiteMemory, toHtml, toJson, toMarkdown, toNinjs, toSchemaOrg, toTei, toText } from "tearsheet";

/** What the command uses of the library. */
export interface Library {
  readonly extract: (input: Uint8Array | string, options?: ExtractOptions) => Outcome;
  readonly siteMemory: () => SiteMemory;
  readonly toHtml: (record: NewsRecord) => string;
  readonly toJson: (record: NewsRecord, space?: number) => string;
  readonly toMarkdown: (record: NewsRecord) => string;
  readonly toNinjs: (record: NewsRecord, space?: number) => string;
  readonly toSchemaOrg: (record: NewsRecord, space?: number) => string;
  readonly toTei: (record: NewsRecord) => string;
  readonly toText: (record: NewsRecord) => string;
  readonly codes: Readonly<Record<OutcomeCode, string>>;
}

export const LIBRARY: Library = {
  extract,
  siteMemory: () => new SiteMemory(),
  toHtml,
  toJson,
  toMarkdown,
  toNinjs,
  toSchemaOrg,
  toTei,
  toText,
  codes: CODES,
};
