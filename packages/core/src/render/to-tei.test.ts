import { expect, test } from "vitest";
import { bareRecord, madeRecord, stated } from "../../test/made-record.ts";
import { toTei } from "./to-tei.ts";
import { element, xmlText } from "./xml.ts";

test("the made story as TEI", () => {
  const tei = toTei(madeRecord());
  expect(tei).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">');
  expect(tei).toContain("<head>Ferry &lt;Anna&gt; runs again &amp; pays *double*</head>");
  expect(tei).toContain('<date type="published" cert="high" when-iso="2025-03-03T06:48+01:00">');
  expect(tei).toContain("<list><item>Timetable for spring</item><item>Tickets by post</item></list>");
  expect(tei).toContain(
    "<table><row><cell>Quay | Boat</cell><cell>Leaves</cell></row><row><cell/><cell>6:05 daily</cell></row></table>",
  );
  expect(tei).toContain('<note type="correction">Correction: An earlier version gave a wrong time.</note>');
  expect(isBalanced(tei)).toBe(true);
});

test("a bare record has its header and an empty body", () => {
  const tei = toTei(bareRecord());
  expect(isBalanced(tei)).toBe(true);
  expect(tei).toContain("<body/>");
  for (const part of NEVER_EMPTY) expect(tei).not.toContain(`<${part}/>`);
});

test.each([
  ["2025-03-03T06:48:09+01:00", "second", 'when="2025-03-03T06:48:09+01:00"'],
  ["2025-03-03T06:48", "minute", 'when-iso="2025-03-03T06:48"'],
  ["2025-03-03", "day", 'when="2025-03-03"'],
  ["2025-03", "month", 'when="2025-03"'],
  ["2025-03-03T05/2025-03-03T06", "interval", 'notBefore="2025-03-03T05:00:00Z" notAfter="2025-03-03T06:59:59Z"'],
] as const)("%s is dated in the attribute that may hold it", (edtf, precision, attribute) => {
  const when = { edtf, precision, earliest: "2025-03-03T05:00:00Z", latest: "2025-03-03T06:59:59Z" };
  const [note] = madeRecord().notes;
  if (note === undefined) throw new Error("the made story has no note");
  const tei = toTei(madeRecord({ published: stated(when), notes: [{ ...note, at: when }] }));
  expect(tei).toContain(`<date type="published" cert="high" ${attribute}>`);
  expect(tei).toContain(`<note type="correction"><date ${attribute}/>Correction: `);
});

/** Elements that tei_all wants filled or left out. */
const NEVER_EMPTY = ["textClass", "keywords", "langUsage", "abstract", "back", "list", "figure"];

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
