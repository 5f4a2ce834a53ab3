import { expect, test } from "vitest";
import type { RegionRole } from "../record.ts";
import { decide, draft, settle } from "./draft.ts";

test.each<[said: number, role: RegionRole, sure: number, story: number]>([
  [0.9, "comments", 0.95, 0.05],
  [0.02, "comments", 0.8, 0.02],
  [0.6, "other", 0.7, 0.3],
  [0.9, "body", 0.9, 0.9],
  [0.3, "subheading", 0.7, 0.3],
])("a block said to be story with %s and then %s with %s is story with %s", (said, role, sure, story) => {
  const own = draft(said);
  decide(own, role, sure, "test");
  settle([own]);
  expect(own.body).toBe(story);
});
