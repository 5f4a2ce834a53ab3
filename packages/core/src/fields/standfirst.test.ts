import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { readHeadlines } from "./headline.ts";
import { readStandfirst } from "./standfirst.ts";

const lead = "The boats are back after twelve years, and the council pays.";
const first = "The first boat left the north pier on Monday with forty people on board.";
const h1 = `<h1 data-role="headline">Ferry line opens</h1>`;
const story = `<p data-role="body">${first}</p><p data-role="body">It came back at noon.</p>`;
const description = (text: string) => `<meta name="description" content="${text}">`;

test.each<[string, string, string, string | null]>([
  ["a paragraph with a name for it", "", `${h1}<p class="article__sub-title">${lead}</p>${story}`, lead],
  [
    "a paragraph that is the declared description",
    description(lead),
    `${h1}<p class="a1" data-role="body">${lead}</p>${story}`,
    lead,
  ],
  [
    "no paragraph built like the story's and beside it, though the page describes itself by it",
    description(lead),
    `${h1}<p data-role="body">${lead}</p>${story}`,
    null,
  ],
  [
    "a paragraph that microdata marks as the description",
    "",
    `<article itemscope itemtype="https://schema.org/Article">${h1}<p class="a1" data-role="body" itemprop="description">${lead}</p>${story}</article>`,
    lead,
  ],
  [
    "a short heading in Korean before the byline, named so",
    description("옛 터미널 40년 만에 은퇴"),
    `${h1}<h2 class="sub-title" data-role="subheading">옛 터미널 40년 만에 은퇴</h2><p data-role="byline">홍길동 기자</p>${story}`,
    "옛 터미널 40년 만에 은퇴",
  ],
  [
    "no paragraph that a dateline opens",
    description("TORONTO (AP) — The boats are back after twelve years of talks."),
    `${h1}<p data-role="body">TORONTO (AP) — The boats are back after twelve years of talks.</p>${story}`,
    null,
  ],
  [
    "a declared description cut short",
    description(`${lead} All of it is`.replace("is", "...")),
    `${h1}<p class="a1" data-role="body">${lead} All of it comes from the harbour fund.</p>${story}`,
    `${lead} All of it comes from the harbour fund.`,
  ],
  [
    "a place before it",
    description("The boats are back after twelve years of talks, and the council pays for all."),
    `${h1}<p class="a1" data-role="body"><b>Norden.</b> The boats are back after twelve years of talks, and the council pays for all.</p>${story}`,
    "Norden. The boats are back after twelve years of talks, and the council pays for all.",
  ],
  [
    "a heading beside the headline in the story's header",
    "",
    `<header>${h1}<h2 data-role="subheading">${lead}</h2></header><p data-role="byline">By Ana Pires</p>${story}`,
    lead,
  ],
  [
    "no line that says when, who and how long, and what stands behind it",
    "",
    `<header>${h1}<h2>27. Januar 2026 • Gero Maifeld • 3 Minuten</h2><h3>${lead}</h3></header><p data-role="byline">Gero Maifeld</p>${story}`,
    lead,
  ],
  [
    "no heading that words the headline anew",
    "",
    `${h1}<h2>A new ferry line opens after years</h2><p data-role="byline">By Ana Pires</p>${story}`,
    null,
  ],
  ["no paragraph of the story", "", `${h1}${story}`, null],
  [
    "no headline with its kicker before it, and what stands behind it",
    "",
    `<header><h1 data-role="headline">Ferry line opens to all</h1><h2>Harbour: Ferry line opens to all</h2><h3>${lead}</h3></header><p data-role="byline">By Ana Pires</p>${story}`,
    lead,
  ],
  [
    "no beginning of the headline",
    "",
    `<h1 data-role="headline">Ferry line opens to all: boats sold out</h1><h2>Ferry line opens to all</h2><p data-role="byline">By Ana Pires</p>${story}`,
    null,
  ],
  [
    "a description that the page does not print",
    description("Ferries, tickets, prices and all you need to know."),
    `${h1}${story}`,
    null,
  ],
  ["no time line", "", `${h1}<p class="subtitle">Updated on 28 April 2023, 20:22</p>${story}`, null],
])("%s", (_, head, body, standfirst) => {
  const labelled = labelledHtml(`<head>${head}</head><body><article>${body}</article></body>`);
  const read = readStandfirst(labelled, readHeadlines(labelled));
  expect(read.value).toBe(standfirst);
  expect((read.spans ?? []).map(([start, end]) => labelled.galley.text.slice(start, end))).toEqual(
    standfirst === null ? [] : [standfirst],
  );
});

test("an unprinted description stays an alternative", () => {
  const labelled = labelledHtml(`<head>${description("Ferries and prices.")}</head><body>${h1}${story}</body>`);
  expect(readStandfirst(labelled, readHeadlines(labelled)).alternatives).toEqual([
    { value: "Ferries and prices.", confidence: 0.2, from: "meta:description" },
  ]);
});
