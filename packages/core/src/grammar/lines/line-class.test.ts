import { expect, test } from "vitest";
import { CLASS_ORDER } from "./classes.ts";
import { type LineClass, lineClass, readLine } from "./line-class.ts";

test.each<[LineClass, string]>([
  [
    "rail-heading",
    "Top Stories | Most read in Politics | Meistgelesen | Sur le même sujet | Lo más leído | Più letti | Mais lidas",
  ],
  [
    "rail-heading",
    "Meest gelezen | Mest läst | Mest læste | Mest lest | Luetuimmat | Najczęściej czytane | Nejčtenější | Legolvasottabb",
  ],
  [
    "rail-heading",
    "Cele mai citite | Най-четени | Najčitanije | Δημοφιλή | Популярное | Останні новини | Skaitomiausi | Loetumad",
  ],
  [
    "rail-heading",
    "En çok okunanlar | الأكثر قراءة | پربازدیدترین | הנקראות ביותר | सबसे ज्यादा पढ़ी गई | Terpopuler | Tin nổi bật",
  ],
  ["rail-heading", "ข่าวยอดนิยม | 热门新闻 | アクセスランキング | 많이 본 뉴스"],
  [
    "rail-heading",
    "Més llegides | O máis lido | Irakurrienak | Најчитани | Më të lexuarat | Meeste gelees | Kaugnay na balita | Апошнія навіны",
  ],
  ["rail-heading", "Zilizosomwa zaidi | Ən çox oxunanlar | Վերջին նորություններ | સંબંધિત સમાચાર | ಸಂಬಂಧಿತ ಸುದ್ದಿ"],
  ["read-more", "Llegir més | Irakurri gehiago | Lexo më shumë | Чытаць далей | ಇನ್ನಷ್ಟು ಓದಿ"],
  ["share", "Comparteix | Partekatu | Shpërndaje | Sambaza | શેર કરો | ಹಂಚಿಕೊಳ್ಳಿ"],
  ["comments", "Comentaris | Iruzkinak | Maoni | Каментары | Şərhlər | Մեկնաբանություններ"],
  ["advertisement", "Publicitat | Advertensie | Tangazo | বিজ্ঞাপন | விளம்பரம் | რეკლამა"],
  ["video-heading", "Most Watched Today | Top Videos | Meistgesehene Videos | Vidéos les plus vues | 人気動画"],
  ["more-videos", "More Videos | Alle Videos | Toutes les vidéos"],
  ["more-link", "Read the full story | Mehr anzeigen | Voir plus | もっと見る | 더보기"],
  ["read-more", "Read more: Mayor resigns | LESEN SIE AUCH: Neue Steuer geplant | À lire aussi : la grève continue"],
  ["read-more", "Lee también: La huelga sigue | Читайте также: Мост закрыт на ремонт | 関連記事：市長が辞任"],
  ["read-more", "Soma pia: Daraja lafunguliwa | Veja mais notícias no portal"],
  ["share", "Share | Teilen | Partager | Compartir | Udostępnij | Поделиться | 分享 | シェアする | 공유하기"],
  [
    "newsletter",
    "Abonnieren | Sign up for our newsletter | Jeden Tag den Newsletter lesen | Inscrivez-vous à la newsletter",
  ],
  ["comments", "12 comments | Comments (12) | Kommentare | Laisser un commentaire | 댓글 3"],
  [
    "advertisement",
    "Save 40% on boats | Free Trial | Advertisement | Anzeige | Publicité | Annons | Story continues below advertisement | 広告",
  ],
  ["cookie", "We use cookies to make this site work | Alle akzeptieren | Tout accepter"],
  ["paywall", "Already a subscriber? Log in | Réservé aux abonnés | この記事は有料会員記事です"],
  ["correction-link", "Submit a Correction | Fehler melden | Signaler une erreur"],
  ["accessibility-link", "Accessibility Feedback | Barrierefreiheit"],
  [
    "copyright",
    "Copyright 2025 Cascade Valley Tribune | © 2025 Harbour Courier | Alle Rechte vorbehalten | All rights reserved.",
  ],
  ["navigation", "Donate | Spenden | Skip to content | Menu | Zum Inhalt springen | メニュー"],
  ["minute-read", "5 min read | Lesezeit: 3 Minuten | Temps de lecture : 4 min"],
  ["views", "1,234 views | 阅读 320"],
  ["login", "Log in | Anmelden | Se connecter"],
  ["print", "Print this page | Drucken | Imprimer"],
  ["follow", "Follow us on Instagram | Folgen Sie uns auf Facebook | Find the Ledger on Twitter and on the radio"],
  ["follow", "Únete a nuestro canal de Telegram hoy | Entre no nosso canal do WhatsApp agora"],
  ["newsletter", "For the latest stories, open the Ledger's app | Hat Ihnen dieser Artikel gefallen?"],
  ["comments", "The comments to this entry are closed. | Der Beitrag wurde am Montag, den 12. Mai 2025 abgelegt."],
  ["copyright", "Not to be reproduced without permission of the Ledger"],
  [
    "newsletter",
    "The Parish is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.",
  ],
  ["comments", "The Ledger is committed to publishing letters to the editor that disagree | 12 Ergänzungen"],
  ["share", "Social Sharing"],
  ["comments", "JOIN THE CONVERSATION (4) | Comment with Bubbles"],
  ["copyright", "青溪日报社版权所有 未经授权禁止转载"],
  ["read-more", "Lea: Reabren el puente | Mira: Así suben el barco"],
])("%s: %s", (name, lines) => {
  for (const line of lines.split(" | ")) expect([line, lineClass(line)]).toEqual([line, name]);
});

test.each<[string, LineClass | null]>([
  ["Video: Minister resigns", "read-more"],
  ["Video games", null],
  ["Interview | Ann Lee on boats", "read-more"],
  ["Interview with Ann Lee", null],
  ["Kommentar: Mehr Boote", "read-more"],
  ["Las mejores recetas", null],
  ["F1", null],
  ["C. Berg", null],
  ["Tag der Presse", null],
  ["Tag: ferry", "tags"],
])("a kind of story announces one with a mark behind it: %s", (line, name) => {
  expect(lineClass(line)).toBe(name);
});

test.each([
  "More than half of the voters stayed at home",
  "The company said it would share its profits with the workers.",
  "He signed up for the army at seventeen.",
  "Der Minister teilte mit, die Anzeige sei eingegangen.",
  "La publicité pour le tabac est interdite depuis trente ans.",
  "The menu at the harbour restaurant has not changed since 1974.",
  "12",
  "“We will follow them wherever they go,” she said.",
  // Its nine words have the key of a phrase.
  "Il pappagallo è stato affidato a una vicina. (ANSA).",
  "",
])("%j is no furniture", (line) => {
  expect(lineClass(line)).toBeNull();
});

test("a phrase is the whole line or less", () => {
  expect(readLine("TOP STORIES")).toEqual({ class: "rail-heading", whole: true });
  // Listed as the start of a line alone.
  expect(readLine("Listen to")).toEqual({ class: "read-more", whole: true });
  expect(readLine("Related: Ferry runs again after nine months")).toEqual({ class: "read-more", whole: false });
});

test("every class has a line that it reads", () => {
  expect(new Set(CLASS_ORDER).size).toBe(CLASS_ORDER.length);
});

test("long and hostile lines are left at once", () => {
  expect(lineClass("share ".repeat(100_000))).toBeNull();
  expect(lineClass("::::".repeat(50))).toBeNull();
});
