import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { agreedClock } from "./age-clock.ts";
import { timeElements } from "./time-elements.ts";
import { twiceTold } from "./twice-told.ts";

const UTC = { zone: "UTC", how: "inferred" } as const;

test.each([
  ['<time datetime="2025-03-14T07:30:00Z">20 minutes ago</time>', "07:49:30 07:51:00"],
  ['<li>Ferry <time datetime="2025-03-14T08:30:00+01:00">vor 20 Minuten</time></li>', "07:49:30 07:51:00"],
  ['<relative-time datetime="2025-03-14T07:30:00Z">20 min ago</relative-time>', "07:49:30 07:51:00"],
  ['<time datetime="2025-03-14 07:30">20 minutes ago</time>', "07:49:30 07:51:59"],
  ['<time datetime="2025-03-14">20 minutes ago</time>', null],
  ['<time datetime="2025-03-14T07:30:00Z">14 March</time>', null],
  ["<time>20 minutes ago</time>", null],
])("%s", (html, clock) => {
  const labelled = labelledHtml(`<p>${html}</p>`);
  const clocks = twiceTold(labelled, timeElements(labelled), { dayFirst: () => null }, UTC);
  const agreed = agreedClock(clocks);
  const read = agreed && [agreed.earliest, agreed.latest].map((end) => new Date(end).toISOString().slice(11, 19));
  expect(read?.join(" ") ?? null).toBe(clock);
  for (const { spans } of clocks) for (const span of spans) expect(labelled.galley.text.slice(...span)).toMatch(/\d/);
});
