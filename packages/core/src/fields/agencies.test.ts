import { expect, test } from "vitest";
import { type Line, labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { UNKNOWN } from "../evidence.ts";
import type { Media } from "../record.ts";
import { readAgencies } from "./agencies.ts";
import { readBylines } from "./bylines.ts";
import { placedDateline } from "./dateline.ts";

const head = { role: "headline", text: "Harbour closed after storm", tag: "h1" } as const;
const body = (text: string): Line => ({ role: "body", text, tag: "p" });
const plain = body("The harbour was closed on Sunday after a storm, the port authority said.");

/** `CODE role: evidence (marks)` */
function shown(parts: PageParts, credit: string | null = null): string {
  const page = labelledPage(parts);
  const at = credit === null ? -1 : page.galley.text.indexOf(credit);
  const media: Media[] =
    credit === null
      ? []
      : [
          {
            kind: "photo",
            present: true,
            caption: null,
            url: null,
            span: null,
            credit: { raw: credit, span: [at, at + credit.length], creators: [] },
          },
        ];
  return readAgencies(page, readBylines(page, null), placedDateline(page, UNKNOWN), media)
    .map(
      (agency) =>
        `${agency.code} ${agency.role}: ${agency.evidence.join(", ")} (${agency.spans.map((span) => page.galley.text.slice(...span)).join(" · ")})`,
    )
    .join("; ");
}

test("a mark counts by its place, the dateline's first", () => {
  const lines: Line[] = [
    head,
    { role: "caption", text: "The quay. (AP Photo/Ann Lee)" },
    { role: "byline", text: "By Bob Ray, The Associated Press" },
    body("SEOUL, South Korea (AP) — The harbour was closed on Sunday."),
    { role: "end-credit", text: "Bob Ray, The Associated Press" },
  ];
  expect(shown({ lines }, "AP Photo/Ann Lee")).toBe(
    "AP originator: dateline, byline, end-credit, photo-credit ((AP) · The Associated Press · The Associated Press · AP Photo)",
  );
});

test("a photo credit alone makes no agency story", () => {
  expect(
    shown({ lines: [head, { role: "caption", text: "The quay. (AP Photo/Ann Lee)" }, plain] }, "AP Photo/Ann Lee"),
  ).toBe("");
});

const cases: readonly (readonly [string, PageParts, string])[] = [
  [
    "a byline of the agency",
    { lines: [head, { role: "byline", text: "Von dpa" }, plain] },
    "dpa originator: byline (dpa)",
  ],
  [
    "a paper's own author beside it",
    { lines: [head, { role: "byline", text: "Par Luc Martin avec AFP" }, plain] },
    "AFP co-source: byline (AFP)",
  ],
  [
    "a mark behind the last sentence",
    { lines: [head, body("Port zamknięto w niedzielę po burzy, podały władze. (PAP)")] },
    "PAP originator: end-credit (PAP)",
  ],
  [
    "a mark between slashes",
    { lines: [head, body("Havnen blev lukket søndag efter en storm. /ritzau/")] },
    "Ritzau originator: end-credit (ritzau)",
  ],
  [
    "a bare mark behind the last stop",
    { lines: [head, body("The harbour was closed on Sunday after a storm. GNA")] },
    "GNA originator: end-credit (GNA)",
  ],
  ["an agency in the last sentence", { lines: [head, body("The harbour was closed. He told it to Reuters.")] }, ""],
  [
    "a source line",
    { lines: [head, plain, { role: "other", text: "Quelle: hafenpost.example, abc/dpa" }] },
    "dpa originator: end-credit (dpa)",
  ],
  [
    "a copyright line",
    { lines: [head, plain, { role: "note", text: "© 2025 Agence France-Presse" }] },
    "AFP originator: copyright (Agence France-Presse)",
  ],
  [
    "a declared author",
    {
      jsonLd: [{ "@type": "NewsArticle", headline: head.text, author: { "@type": "Organization", name: "Reuters" } }],
      lines: [head, plain],
    },
    "Reuters originator: structured ()",
  ],
  [
    "a line of the head",
    { lines: [head, { role: "other", text: "Anadolu Ajansı" }, plain] },
    "AA originator: byline (Anadolu Ajansı)",
  ],
  [
    "the beginning of a line of times",
    { lines: [head, { role: "posted", text: "Author: PAP | 3 May 2025, 10:15" }, plain] },
    "PAP originator: byline (PAP)",
  ],
  [
    "a label behind the times",
    { lines: [head, { role: "posted", text: "2025-05-03 10:15 来源：新华社" }, plain] },
    "Xinhua originator: byline (新华社)",
  ],
  [
    "a line behind a picture, or behind another story's title",
    {
      lines: [
        head,
        { role: "caption", text: "The quay on Sunday." },
        { role: "other", text: "AFP" },
        { role: "teaser-title", text: "Bridge opens after six years" },
        { role: "other", text: "Reuters" },
        plain,
      ],
    },
    "",
  ],
  [
    "a signature behind the story",
    { lines: [head, { role: "byline", text: "Von Ann Lee" }, plain, { role: "other", text: "mit dpa" }] },
    "dpa co-source: end-credit (dpa)",
  ],
  [
    "a signature before a line for a video",
    { lines: [head, body("Der Hafen bleibt zu, sagte sie. (dpa/abc)"), body("Das Video zeigt den Hafen:")] },
    "dpa originator: end-credit (dpa)",
  ],
  [
    "who holds the rights",
    {
      lines: [
        head,
        { role: "byline", text: "By Ann Lee" },
        plain,
        { role: "footer", text: "© Copyright 2025 The Associated Press. All rights reserved." },
      ],
    },
    "AP originator: copyright (The Associated Press)",
  ],
  [
    "who holds them with another",
    { lines: [head, plain, { role: "footer", text: "© dpa/Hafenpost" }] },
    "dpa originator: copyright (dpa)",
  ],
  [
    "a note on who helped",
    { lines: [head, plain, { role: "note", text: "With files from The Canadian Press" }] },
    "CP co-source: end-credit (The Canadian Press)",
  ],
  [
    "authors whom the byline calls the agency's",
    { lines: [head, { role: "byline", text: "By Ann Lee, Bob Ray, The Associated Press" }, plain] },
    "AP originator: byline (The Associated Press)",
  ],
  ["no mark", { lines: [head, { role: "byline", text: "By Ann Lee" }, plain] }, ""],
  ["a picture agency", { lines: [head, { role: "byline", text: "By Ann Lee, Getty Images" }, plain] }, ""],
];

test.each([
  ["Le port a été fermé dimanche. (Belga)", "Belga"],
  ["Prístav bol v nedeľu zatvorený. (TASR)", "TASR"],
  ["Pristanišče so v nedeljo zaprli. (STA)", "STA"],
  ["Liman pazar günü kapatıldı. (AA)", "AA"],
  ["Cảng đã đóng cửa. (TTXVN)", "VNA"],
  ["The port was closed. (PNA)", "PNA"],
  ["Пристанището беше затворено. (БТА)", "BTA"],
  ["Pelabuhan ditutup. (ANTARA)", "Antara"],
  ["Hamnen stängdes. (TT)", "TT"],
  ["De haven werd gesloten. (ANP)", "ANP"],
  ["Der Hafen wurde gesperrt. (APA)", "APA"],
  ["Portul a fost închis. (AGERPRES)", "AGERPRES"],
  ["Luka je zatvorena. (Hina)", "Hina"],
  ["Luka je zatvorena. (Tanjug)", "Tanjug"],
  ["The port was closed. (PTI)", "PTI"],
  ["The port was closed. (ANI)", "ANI"],
  ["The port was closed. (IANS)", "IANS"],
  ["The port was closed. (NAN)", "NAN"],
  ["Satama suljettiin. STT", "STT"],
])("%s", (text, code) => {
  expect(shown({ lines: [head, body(text)] })).toMatch(new RegExp(`^${code} originator: end-credit`, "u"));
});

test.each(cases)("%s", (_name, parts, agencies) => {
  expect(shown(parts)).toBe(agencies);
});
