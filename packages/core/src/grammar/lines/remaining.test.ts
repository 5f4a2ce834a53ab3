import { expect, test } from "vitest";
import { readRemaining } from "./remaining.ts";

test.each<[string, ReturnType<typeof readRemaining>]>([
  ["Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.", { share: 0.725 }],
  ["Noch 65 % des Artikels lesen Sie mit Plus", { share: 0.65 }],
  ["You have 40% of this article left to read", { share: 0.4 }],
  ["Te queda el 55 % de este artículo por leer", { share: 0.55 }],
  ["Осталось прочитать 30% статьи", { share: 0.3 }],
  ["この記事は有料会員記事です。残り612文字（全文1284文字）", { characters: 612 }],
  ["剩余 1,820 字", { characters: 1820 }],
  ["1,240 words left in this story", { words: 1240 }],
  ["Noch 540 Wörter für Abonnenten", { words: 540 }],
  ["Jetzt noch 50 % sparen", null],
  ["Subscribe and save 60%", null],
  ["Subscribe to read the full article", null],
  ["You have read 20% of your free articles", null],
  ["Only 2 days left", null],
])("what a paywall holds back: %s", (line, expected) => {
  expect(readRemaining(line)).toEqual(expected);
});
