import type { NewsRecord, OutcomeCode, RegionRole } from "tearsheet";
import { expect, test } from "vitest";
import { madeRecord, stated } from "../../../test/made-page.ts";
import { COLOURED, PLAIN } from "../color.ts";
import { widthOf } from "../terminal-text.ts";
import { card } from "./card.ts";
import { frameOf } from "./page-frame.ts";

const TITLES = new Proxy({}, { get: (_codes, code) => `Title of ${String(code)}` }) as Readonly<
  Record<OutcomeCode, string>
>;

const TEXT = "Send us a tip\nShare\nMenu\nAbout us";
const region = (words: string, role: RegionRole): NewsRecord["regions"][number] => {
  const start = TEXT.indexOf(words);
  return { span: [start, start + words.length], role, confidence: 1 };
};

const AGE = { raw: "57m ago", span: [0, 0], minSeconds: 3420, maxSeconds: 3479 } as const;
const TEASER = {
  kind: "article",
  titleSpan: [0, 0],
  summary: null,
  summaryTruncated: false,
  age: null,
  publishedAt: null,
  copies: [],
} as const;

const RICH = madeRecord({
  section: stated("Harbour"),
  type: stated("report"),
  standfirst: stated("The wind was to blame, the company says, and nobody was hurt."),
  bylines: [
    {
      role: "author",
      person: "Ada Quill",
      organization: "North Wire",
      raw: "By Ada Quill, North Wire",
      spans: [],
      confidence: 1,
    },
    { role: "photographer", person: "Bo Lens", raw: "Photos: Bo Lens", spans: [], confidence: 1 },
  ],
  agencies: [
    { name: "North Wire", code: "NW", role: "originator", evidence: ["byline", "dateline"], spans: [], confidence: 1 },
  ],
  published: {
    value: {
      edtf: "2031-05-06T06:48-03:00",
      earliest: null,
      latest: null,
      precision: "minute",
      zone: "America/Halifax",
      zoneHow: "inferred",
    },
    how: "stated",
    from: "text",
    confidence: 0.9,
    basis: ["zone from the publisher"],
  },
  dateline: { raw: "HALIFAX (NW) —", span: [0, 0], places: [], date: null, agency: "NW", style: "AP" },
  body: {
    ...madeRecord().body,
    blocks: [
      { kind: "media", ref: 0 },
      { kind: "paragraph", span: [0, 0], text: "HALIFAX (NW) — The ferry left on time and came back an hour late." },
      { kind: "heading", level: 2, span: [0, 0], text: "Strong wind" },
      { kind: "list-item", span: [0, 0], text: "Two crossings late" },
      { kind: "list-item", span: [0, 0], text: "One cancelled" },
      { kind: "table", row: 0, column: 0, span: [0, 0], text: "Quay" },
      { kind: "table", row: 0, column: 1, span: [0, 0], text: "Leaves" },
      { kind: "table", row: 1, column: 0, span: [0, 0], text: "Holmen" },
      { kind: "table", row: 1, column: 1, span: [0, 0], text: "6:05" },
      { kind: "table", row: 1, column: 1, span: [0, 0], text: "daily" },
      { kind: "insert", role: "advertisement", span: [0, 0] },
      { kind: "quote", span: [0, 0], text: "We waited." },
    ],
  },
  media: [
    {
      kind: "photo",
      present: false,
      lead: true,
      archive: true,
      caption: "The ferry in the harbour.",
      url: null,
      span: null,
      credit: { raw: "NW/Bo Lens", span: null, creators: ["Bo Lens"] },
    },
  ],
  notes: [{ kind: "correction", text: "An earlier version named the wrong quay.", span: [0, 0] }],
  related: [
    { ...TEASER, rail: "Latest", position: 1, title: "Quay reopens", age: AGE, copies: [[1, 2]] },
    { ...TEASER, rail: "Latest", position: 2, title: "Market day" },
    { ...TEASER, rail: "Watch", position: 1, kind: "video", title: "Storm", durationSeconds: 125 },
  ],
  capture: { ...madeRecord().capture, text: TEXT },
  regions: [
    region("Send us a tip", "correction-link"),
    region("Share", "share"),
    region("Menu", "navigation"),
    region("About us", "footer"),
  ],
});

test("a card of everything, on sixty columns", () => {
  const printed = card(
    frameOf(60, PLAIN),
    "ferry.html",
    { kind: "article", record: RICH, problems: [{ code: "zone-inferred", detail: "America/Halifax" }] },
    TITLES,
  );
  expect(printed.split("\n")).toEqual([
    "",
    "  Harbour Post · Harbour · report",
    "  Ferry returns late",
    "",
    "  The wind was to blame, the company says, and nobody was",
    "  hurt.",
    "",
    "  By         Ada Quill, North Wire, Bo Lens (photographer)",
    "  Agency     North Wire (NW)  byline, dateline",
    "  Posted     2031-05-06 06:48 UTC-03:00 (America/Halifax)",
    "             stated: text; zone from the publisher",
    "  Dateline   HALIFAX (NW) —",
    "",
    "  [photo 1]",
    "",
    "  HALIFAX (NW) — The ferry left on time and came back an",
    "  hour late.",
    "",
    "  Strong wind",
    "",
    "  • Two crossings late",
    "  • One cancelled",
    "",
    "    Quay   │ Leaves",
    "    Holmen │ 6:05 daily",
    "",
    "    “ We waited.",
    "",
    `  Pictures and recordings ${"─".repeat(32)}`,
    "  1 photo, lead, archive, caption only",
    "    The ferry in the harbour.",
    "    Credit: NW/Bo Lens",
    "",
    `  Notes ${"─".repeat(50)}`,
    "  correction: An earlier version named the wrong quay.",
    "",
    `  Set aside ${"─".repeat(46)}`,
    "  Latest (2 articles, printed 2 times)",
    "  · Quay reopens (57m ago)",
    "  · Market day",
    "  Watch (1 video)",
    "  · Storm (2:05)",
    "  actions: Send us a tip · Share",
    "  blocks: navigation 1 · footer 1",
    "",
    `  To know ${"─".repeat(48)}`,
    "  ! Title of zone-inferred (America/Halifax)",
    "",
    "  ferry.html · html · utf-8 · 1 kB · en · 9 words",
    "",
    "",
  ]);
});

test("a page that is no article says so first, and what was looked for and not found is said", () => {
  const record = madeRecord({
    headline: { value: null, how: "inferred", confidence: 0 },
    body: { ...madeRecord().body, blocks: [] },
  });
  const printed = card(
    frameOf(60, PLAIN),
    "list.html",
    { kind: "not-article", reason: "listing", record, problems: [] },
    TITLES,
  );
  expect(printed.split("\n").slice(0, 8)).toEqual([
    "",
    "  No article: Title of listing (listing)",
    "",
    "  Harbour Post",
    "  (no headline was found)",
    "",
    "  Posted     unknown",
    "",
  ]);
});

test("an entry of a live blog has its time as people read it", () => {
  const at = { edtf: "2031-05-06T06:48:00-03:00", earliest: null, latest: null, precision: "second" } as const;
  const entry = { kind: "live-update", span: [0, 0], at, title: null, author: "Ada Quill" } as const;
  const record = madeRecord({ body: { ...madeRecord().body, blocks: [entry] } });
  const printed = card(frameOf(60, PLAIN), "live.html", { kind: "article", record, problems: [] }, TITLES);
  expect(printed).toContain("\n  ● 2031-05-06 06:48:00 UTC-03:00 · Ada Quill\n");
});

test("a page that cannot be read has no record", () => {
  const printed = card(frameOf(60, PLAIN), "x.bin", { kind: "unreadable", reason: "binary", problems: [] }, TITLES);
  expect(printed).toBe(
    "\n  Cannot be read: Title of binary (binary); save the page\n  as HTML, or its text as .txt\n\n\n  x.bin\n\n",
  );
});

const ESCAPE = "\u001b";

test("no line is wider than the terminal, whatever the script", () => {
  const record = {
    ...RICH,
    headline: stated("フェリー、強風のため一時間遅れで到着　乗客三百二十人に影響なしと船会社が発表「安全が第一」"),
    standfirst: stated("قالت شركة الملاحة إن العبارة غادرت في الموعد المحدد لكنها عادت متأخرة ساعة كاملة بسبب الرياح"),
    kicker: stated("Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsgesellschaft"),
  };
  for (const columns of [24, 33, 47, 80, 200]) {
    const lines = card(frameOf(columns, PLAIN), "ferry.html", { kind: "article", record, problems: [] }, TITLES).split(
      "\n",
    );
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(Math.min(columns, 96));
  }
});

test("colour is put on every line by itself, and a page cannot add its own", () => {
  const record = { ...RICH, headline: stated(`Ferry ${ESCAPE}[2J returns\u0007 late`) };
  const printed = card(frameOf(40, COLOURED), `a${ESCAPE}b.html`, { kind: "article", record, problems: [] }, TITLES);
  expect(printed).toContain(`${ESCAPE}[1mFerry [2J returns late${ESCAPE}[22m\n`);
  expect(printed).toContain(`${ESCAPE}[36mPosted     ${ESCAPE}[39m2031-05-06`);
  expect(printed).toContain("ab.html");
  for (const line of printed.split("\n")) expect(line.split(ESCAPE).length % 2).toBe(1);
});
