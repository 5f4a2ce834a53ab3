import { expect, test } from "vitest";
import { bareRecord, madeRecord } from "../../test/made-record.ts";
import { toTei } from "./to-tei.ts";
import { element, xmlText } from "./xml.ts";

test("the made story as TEI", () => {
  const tei = toTei(madeRecord());
  expect(tei).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">');
  expect(tei).toContain("<head>Ferry &lt;Anna&gt; runs again &amp; pays *double*</head>");
  expect(tei).toContain('<date type="published" cert="high" when="2025-03-03T06:48+01:00">');
  expect(tei).toContain("<list><item>Timetable for spring</item><item>Tickets by post</item></list>");
  expect(tei).toContain('<note type="correction">Correction: An earlier version gave a wrong time.</note>');
  expect(isBalanced(tei)).toBe(true);
});

test("a bare record has its header and an empty body", () => {
  expect(isBalanced(toTei(bareRecord()))).toBe(true);
});

test("characters that XML cannot hold are left out, its marks escaped", () => {
  expect(element("p", { n: 'a"<' }, [xmlText("a\u0000\u000b&<b>\ufffe\ud800\r")]).xml).toBe(
    '<p n="a&quot;&lt;">a&amp;&lt;b&gt;&#13;</p>',
  );
});

/** Every start tag has its end tag, in order. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = "", empty] of xml.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
    if (empty === "/") continue;
    if (end !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
