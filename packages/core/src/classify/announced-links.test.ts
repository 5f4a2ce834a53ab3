import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";
import { survey } from "../measure/survey.ts";
import { labelAnnouncedLinks } from "./announced-links.ts";
import { draft } from "./draft.ts";

/** Roles of the blocks of a story that the model is sure of, heading or not. */
function roles(html: string): string[] {
  const { page, galley } = measuredPage(html);
  const drafts = galley.blocks.map(() => ({ ...draft(0.9), role: "body" as const }));
  labelAnnouncedLinks(survey(page, galley), drafts);
  return drafts.map((own: { role: string }) => own.role);
}

test.each([
  ["a phrase, a mark, a link", '<p>READ MORE: <a href="/a">Bridge opens after six years</a></p>', ["in-body-link"]],
  ["all in one link", '<p><a href="/a"><b>Leia também:</b> Ponte abre após seis anos</a></p>', ["in-body-link"]],
  ["bold and with a stop", '<p><strong>Baca juga: <a href="/a">Jembatan dibuka</a></strong>.</p>', ["in-body-link"]],
  ["a heading by itself", '<p><b>यह भी पढ़ें-</b> <a href="/a">घाटों पर लगेंगे नए लैंप</a></p>', ["in-body-link"]],
  ["two links", '<p>Related: <a href="/a">Bridge opens</a> | <a href="/b">Ferry ends</a></p>', ["in-body-link"]],
  ["a sentence behind the link", '<p>Read more: <a href="/a">the report</a> says that nobody was told.</p>', ["body"]],
  ["no mark before the link", '<p>Read <a href="/a">the full report</a></p>', ["body"]],
  ["no link", "<p>Read more: the report is in the library.</p>", ["body"]],
  [
    "a list behind its heading",
    '<p>LEIA TAMBÉM:</p><ul><li><a href="/a">Ponte abre</a></li><li>A ponte custou caro.</li></ul>',
    ["rail-heading", "in-body-link", "body"],
  ],
  ["a mark that the text goes on", "<p>Artiklen fortsætter efter annoncen</p>", ["advertisement"]],
  [
    "a channel",
    '<p>Join our WhatsApp channel for news: <a href="https://whatsapp.com/channel/1">here</a></p>',
    ["share"],
  ],
  [
    "a publisher's page elsewhere",
    '<p>All news on <a href="https://news.google.com/publications/1">Google News</a></p>',
    ["share"],
  ],
  ["a letter to sign up for", '<p>Get <a href="/letters">River Notes</a>, our free newsletter</p>', ["newsletter"]],
  ["a letter without a way to it", "<p>The mayor wrote to them in his free newsletter</p>", ["body"]],
  ["rights below a picture", "<p>Ann Lee / Harbour Ledger. All Rights Reserved.</p>", ["footer"]],
  ["a heading is the story's own", "<h2>Advertising</h2>", ["body"]],
])("%s", (_, html, expected) => {
  expect(roles(html)).toEqual(expected);
});
