import { expect, test } from "vitest";
import { repairText } from "./repair-text.ts";

test.each([
  ["Mayor &amp; council", "Mayor & council"],
  ["Mayor &amp;amp; council", "Mayor & council"],
  ["&#8220;No&#x201d;, she said", "“No”, she said"],
  ["Caf&eacute; opens", "Café opens"],
  ["AT&T; nothing", "AT&T; nothing"],
  ["a &#xd800; b", "a \ufffd b"],
  ["Harbour&#146;s edge &lcub;1&rcub;", "Harbour’s edge {1}"],
  ["Stra&szlig;e <b>closed</b><br>today", "Straße closed today"],
  ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
  ["Die Seeg\u00c3\u00a4rten", "Die Seegärten"],
  ["\u00e2\u0080\u0099tis", "’tis"],
  ["\u00e2\u20ac\u2122tis", "’tis"],
  ["K\u00c4\u0090inh", "KĐinh"],
  ["São Paulo à l’été", "São Paulo à l’été"],
  ["Ärzte “gehen”", "Ärzte “gehen”"],
])("%j becomes %j", (damaged, repaired) => {
  expect(repairText(damaged)).toBe(repaired);
});

test("a long hostile text ends soon", () => {
  expect(repairText(`${"&".repeat(500_000)};`).length).toBe(500_001);
  expect(repairText(`${"<b".repeat(300_000)} >`).length).toBeGreaterThan(599_000);
});
