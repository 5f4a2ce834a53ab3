import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const FIRST =
  "Elle ouvre la vanne à six heures, sans regarder, et l’eau vient d’elle-même, comme un chien qui connaît le chemin.";
const SECOND =
  "Odette Barral n’a jamais appris autre chose : son père avait le moulin, et son grand-père l’avait avant lui.";
const THIRD =
  "Le fournil est éteint depuis le printemps, mais la roue tourne encore, et les enfants de l’école viennent la voir en juin avec leur maître et des carnets de dessin.";

const bodyOf = (...paragraphs: readonly string[]) => {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const outcome = extract(
    `<html lang="fr"><head><title>La dernière meunière</title><meta property="og:type" content="article"></head><body><main><h1>La dernière meunière</h1>${text}</main></body></html>`,
    { url: "https://courrier.example/societe/meuniere" },
  );
  return outcome.kind === "unreadable" ? "" : outcome.record.body.text;
};

test.each([
  "Il vous reste 81.2% de cet article à lire. La suite est réservée aux abonnés.",
  "60% of this article is left to read. Subscribe to go on.",
  "Sie haben noch 1.240 Wörter dieses Artikels vor sich.",
])("a line behind the text that says what remains is a wall: %s", (line) => {
  expect(bodyOf(FIRST, SECOND, line)).toBe(`${FIRST}\n\n${SECOND}`);
});

test("such a sentence inside the text is the story's", () => {
  const said =
    "Il reste 40 % du texte à relire dans cet article, dit-elle, et personne ne veut le faire avant la fin de l’été.";
  expect(bodyOf(FIRST, said, SECOND)).toBe([FIRST, said, SECOND].join("\n\n"));
});

test.each([
  ["the foot of a figure is its caption", "<figure><img src='/a.jpg'><footer>Ann Lee/Reuters</footer></figure>", false],
  ["the foot of a page is its own", "<footer>Ann Lee/Reuters</footer>", true],
])("%s", (_, html, isFooter) => {
  const text = `<h1>Weir</h1><p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p>`;
  const outcome = extract(`<html><body><main>${text}</main></body></html>`);
  const roles = outcome.kind === "unreadable" ? [] : outcome.record.regions.map(({ role }) => role);
  expect(roles.includes("footer")).toBe(isFooter);
});
