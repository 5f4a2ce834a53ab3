import { expect, test } from "vitest";
import { metaDate, senseOfClass } from "./time-names.ts";

test.each<[value: string, kind: string | null, surety: string | null, foreign: boolean]>([
  ["entry-date published", "published", "usual", false],
  ["article__pub-date", "published", "usual", false],
  ["PostByline__timestamp", "published", "vague", false],
  ["c-page-header__date", "published", "vague", false],
  ["postmetadata alt", "published", "usual", false],
  ["last-updated", "updated", "usual", false],
  ["comment-meta commentmetadata", "published", "vague", true],
  ["widget recent-posts", null, null, true],
  ["site-footer copyright", null, null, true],
  ["update", "updated", "usual", false],
  ["entry-date published updated", "published", "usual", false],
  ["entry-date updated harbour-module-date", "published", "vague", false],
  ["date updated", "updated", "usual", false],
  ["post-last-updated date", "updated", "usual", false],
  ["candidate", null, null, false],
  ["", null, null, false],
  ["x".repeat(500), null, null, false],
])("the class %.40s", (value, kind, surety, foreign) => {
  const sense = senseOfClass(value);
  expect([sense.date?.kind ?? null, sense.date?.surety ?? null, sense.foreign]).toEqual([kind, surety, foreign]);
});

test.each<[name: string, kind: string | null]>([
  ["article:published_time", "published"],
  ["w-published-date", "published"],
  ["cXenseParse:recs:publishtime", "published"],
  ["harbour:article:modified_time", "updated"],
  ["og:updated_time", "updated"],
  ["date", "published"],
  ["published", "published"],
  ["cXenseParse:hbr-pubday", "published"],
  ["harbour:last_published", "updated"],
  ["expires", null],
])("the meta %s", (name, kind) => {
  expect(metaDate(name)?.kind ?? null).toBe(kind);
});
