import type { NewsRecord } from "tearsheet";

/** Fields that the report counts, and when one is there. */
const FIELDS: Readonly<Record<string, (record: NewsRecord) => boolean>> = {
  headline: ({ headline }) => headline.value !== null,
  standfirst: ({ standfirst }) => standfirst.value !== null,
  bylines: ({ bylines }) => bylines.length > 0,
  agencies: ({ agencies }) => agencies.length > 0,
  dateline: ({ dateline }) => dateline !== null,
  published: ({ published }) => published.value !== null,
  updated: ({ updated }) => updated.value !== null,
  section: ({ section }) => section.value !== null,
  keywords: ({ keywords }) => keywords.length > 0,
  language: ({ language }) => language.value !== null,
  publisher: ({ publisher }) => publisher.value !== null,
  access: ({ access }) => access.value !== null,
  body: ({ body }) => body.words > 0,
  media: ({ media }) => media.length > 0,
  notes: ({ notes }) => notes.length > 0,
  related: ({ related }) => related.length > 0,
};

export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** Names of the fields that a record has. */
export function fieldsFound(record: NewsRecord | null): readonly string[] {
  return record === null ? [] : FIELD_NAMES.filter((name) => FIELDS[name]?.(record) === true);
}
