import type { ExtractOptions, NewsRecord, Outcome, OutcomeCode } from "tearsheet";
import { CODES, extract, toHtml, toJson, toMarkdown, toNinjs, toSchemaOrg, toText } from "tearsheet";

/** What the command uses of the library. */
export interface Library {
  readonly extract: (input: Uint8Array | string, options?: ExtractOptions) => Outcome;
  readonly toHtml: (record: NewsRecord) => string;
  readonly toJson: (record: NewsRecord, space?: number) => string;
  readonly toMarkdown: (record: NewsRecord) => string;
  readonly toNinjs: (record: NewsRecord, space?: number) => string;
  readonly toSchemaOrg: (record: NewsRecord, space?: number) => string;
  readonly toText: (record: NewsRecord) => string;
  readonly codes: Readonly<Record<OutcomeCode, string>>;
}

export const LIBRARY: Library = {
  extract,
  toHtml,
  toJson,
  toMarkdown,
  toNinjs,
  toSchemaOrg,
  toText,
  codes: CODES,
};
