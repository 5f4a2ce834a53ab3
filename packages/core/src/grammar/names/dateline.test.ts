import { expect, test } from "vitest";
import { readDateline } from "./dateline.ts";

/** `style | raw | places | date | agency | names`, empty parts left out. */
function shown(paragraph: string): string | null {
  const parts = readDateline(paragraph);
  if (parts === null) return null;
  expect(paragraph.slice(...parts.span)).toBe(parts.raw);
  if (parts.date !== null) expect(paragraph.slice(...parts.date.span)).toBe(parts.date.text);
  for (const name of parts.names) expect(paragraph.slice(...name.span)).toBe(name.name);
  const places = parts.places.map(
    (place) => paragraph.slice(...place.span) + (place.region === undefined ? "" : ` <${place.region}>`),
  );
  const agency = parts.agencySpan === null ? "" : paragraph.slice(...parts.agencySpan);
  return [
    parts.style,
    parts.raw,
    places.join(" + "),
    parts.date?.text ?? "",
    agency,
    parts.names.map((name) => name.name).join(" + "),
  ]
    .join(" | ")
    .replaceAll(" |  |", " |")
    .replaceAll(" |  |", " |");
}

test.each([
  ["SEOUL, South Korea (AP) — The army said", "AP | SEOUL, South Korea (AP) — | SEOUL <South Korea> | (AP) | "],
  ["LOS ANGELES (AP) -- Text", "AP | LOS ANGELES (AP) -- | LOS ANGELES | (AP) | "],
  ["RAPID CITY, S.D. (AP) — Text", "AP | RAPID CITY, S.D. (AP) — | RAPID CITY <S.D.> | (AP) | "],
  [
    "KATHMANDU, April 25 (Reuters) - Text",
    "Reuters | KATHMANDU, April 25 (Reuters) - | KATHMANDU | April 25 | (Reuters) | ",
  ],
  [
    "BEIRUT/THE HAGUE, March 7 (Reuters) - Text",
    "Reuters | BEIRUT/THE HAGUE, March 7 (Reuters) - | BEIRUT + THE HAGUE | March 7 | (Reuters) | ",
  ],
  ["TEMPO.CO, Jakarta - Warga", "plain | TEMPO.CO, Jakarta - | Jakarta | "],
  ["JAKARTA, KOMPAS.com - Warga", "plain | JAKARTA, KOMPAS.com - | JAKARTA | "],
  ["OSLO, NORWAY.- El puerto", "plain | OSLO, NORWAY.- | OSLO <NORWAY> | "],
  ["القاهرة - رويترز: افتتح", "Reuters | القاهرة - رويترز: | القاهرة | رويترز | "],
  ["واشنطن - (أ ف ب): افتتح", "AFP | واشنطن - (أ ف ب): | واشنطن | (أ ف ب) | "],
  ["بيروت - رويترز - افتتح", "Reuters | بيروت - رويترز - | بيروت | رويترز | "],
  ["تهران - ایرنا - پل", "generic | تهران - ایرنا - | تهران | ایرنا | "],
  ["PARIS (AFP) - Reuters: le pont", "AFP | PARIS (AFP) - | PARIS | (AFP) | "],
  ["PARIS - Bonjour - Le pont", "plain | PARIS - | PARIS | "],
  ["CARACAS, 4 mayo.- El puente", "plain | CARACAS, 4 mayo.- | CARACAS | 4 mayo | "],
  ["［東京 ４日 ロイター］ - 橋が", "cjk | ［東京 ４日 ロイター］ | 東京 | ４日 | ロイター | "],
  [
    "La Habana, 4 may (Prensa Latina) El",
    "generic | La Habana, 4 may (Prensa Latina) | La Habana | 4 may | (Prensa Latina) | ",
  ],
  ["عمان (بترا) - افتتح", "generic | عمان (بترا) - | عمان | (بترا) | "],
  ["May 12 (Bloomberg) -- Text", "generic | May 12 (Bloomberg) -- | May 12 | (Bloomberg) | "],
  ["Kiew, 4. Mai (Neue Post, Ann Lee) – Text", "plain | Kiew, 4. Mai (Neue Post, Ann Lee) – | Kiew | 4. Mai | "],
  ["【6月18日 AFP】ナイジェリアで", "cjk | 【6月18日 AFP】 | 6月18日 | AFP | "],
  ["（法新社日內瓦16日電）世界", "cjk | （法新社日內瓦16日電） | 日內瓦 | 16日 | 法新社 | "],
  ["新華網北京1月12日電 記者", "cjk | 新華網北京1月12日電 | 北京 | 1月12日 | 新華網 | "],
  ["LONDON (Reuters) - Text", "Reuters | LONDON (Reuters) - | LONDON | (Reuters) | "],
  ["Paris (AFP) – Le président", "AFP | Paris (AFP) – | Paris | (AFP) | "],
  ["Paris, France (AFP) - The", "AFP | Paris, France (AFP) - | Paris <France> | (AFP) | "],
  ["TORONTO — The premier", "CP | TORONTO — | TORONTO | "],
  ["Berlin (dpa) - Der", "generic | Berlin (dpa) - | Berlin | (dpa) | "],
  ["Düsseldorf (dpa/lnw) - Der", "generic | Düsseldorf (dpa/lnw) - | Düsseldorf | (dpa/lnw) | "],
  ["Wien (APA) - Der", "generic | Wien (APA) - | Wien | (APA) | "],
  ["Madrid, 19 oct (EFE).- El", "generic | Madrid, 19 oct (EFE).- | Madrid | 19 oct | (EFE) | "],
  [
    "MADRID, 19 Oct. (EUROPA PRESS) - El",
    "generic | MADRID, 19 Oct. (EUROPA PRESS) - | MADRID | 19 Oct. | (EUROPA PRESS) | ",
  ],
  ["Roma, 19 ott. (Adnkronos) - Il", "generic | Roma, 19 ott. (Adnkronos) - | Roma | 19 ott. | (Adnkronos) | "],
  ["Lisboa, 19 out 2025 (Lusa) - O", "generic | Lisboa, 19 out 2025 (Lusa) - | Lisboa | 19 out 2025 | (Lusa) | "],
  [
    "Budapest, 2025. október 19., vasárnap (MTI) - A",
    "generic | Budapest, 2025. október 19., vasárnap (MTI) - | Budapest | 2025. október 19., vasárnap | (MTI) | ",
  ],
  ["Praha 19. října (ČTK) - Text", "generic | Praha 19. října (ČTK) - | Praha | 19. října | (ČTK) | "],
  [
    "ZAGREB, 19. listopada 2025. (Hina) - Tekst",
    "generic | ZAGREB, 19. listopada 2025. (Hina) - | ZAGREB | 19. listopada 2025. | (Hina) | ",
  ],
  ["SEOUL, Oct. 19 (Xinhua) -- Text", "generic | SEOUL, Oct. 19 (Xinhua) -- | SEOUL | Oct. 19 | (Xinhua) | "],
  [
    "KUALA LUMPUR, Oct 19 (Bernama) -- Text",
    "generic | KUALA LUMPUR, Oct 19 (Bernama) -- | KUALA LUMPUR | Oct 19 | (Bernama) | ",
  ],
  ["Jakarta (ANTARA) - Teks", "generic | Jakarta (ANTARA) - | Jakarta | (ANTARA) | "],
  ["New Delhi, Oct 19 (PTI) The minister", "generic | New Delhi, Oct 19 (PTI) | New Delhi | Oct 19 | (PTI) | "],
  ["Nagpura, Mar 1 (PTI) A truck", "generic | Nagpura, Mar 1 (PTI) | Nagpura | Mar 1 | (PTI) | "],
  ["МОСКВА, 19 окт — РИА Новости. Текст", "generic | МОСКВА, 19 окт — РИА Новости. | МОСКВА | 19 окт | РИА Новости | "],
  ["MOSCOW, October 19. /TASS/. Text", "slash | MOSCOW, October 19. /TASS/. | MOSCOW | October 19. | /TASS/ | "],
  ["МОСКВА, 19 октября. /ТАСС/. Текст", "slash | МОСКВА, 19 октября. /ТАСС/. | МОСКВА | 19 октября. | /ТАСС/ | "],
  [
    "New Delhi [India], October 19 (ANI): Text",
    "bracket | New Delhi [India], October 19 (ANI): | New Delhi <India> | October 19 | (ANI) | ",
  ],
  ["(ANSA) - ROMA, 19 OTT - Testo", "reversed | (ANSA) - ROMA, 19 OTT - | ROMA | 19 OTT | (ANSA) | "],
  ["AGI - Testo di prova", "reversed | AGI - | AGI | "],
  [
    "ГАЗА, 4 янв - РИА Новости, Иван Петров. Глава",
    "generic | ГАЗА, 4 янв - РИА Новости, Иван Петров. | ГАЗА | 4 янв | РИА Новости | Иван Петров",
  ],
  ["ЛОНДОН, 5 янв — РИА Новости. Лондон", "generic | ЛОНДОН, 5 янв — РИА Новости. | ЛОНДОН | 5 янв | РИА Новости | "],
  [
    "Москва. 4 января. ИНТЕРФАКС - По оценке",
    "generic | Москва. 4 января. ИНТЕРФАКС - | Москва | 4 января | ИНТЕРФАКС | ",
  ],
  [
    "Псков. 28 ноября. ИНТЕРФАКС СЕВЕРО-ЗАПАД - Ремонт",
    "generic | Псков. 28 ноября. ИНТЕРФАКС СЕВЕРО-ЗАПАД - | Псков | 28 ноября | ИНТЕРФАКС СЕВЕРО-ЗАПАД | ",
  ],
  [
    "LAS VEGAS, Jan. 11, 2012 /PRNewswire/ -- The maker",
    "slash | LAS VEGAS, Jan. 11, 2012 /PRNewswire/ -- | LAS VEGAS | Jan. 11, 2012 | ",
  ],
  ["Rostow (Russland) - Bei", "plain | Rostow (Russland) - | Rostow <Russland> | "],
  [
    "Phulbani (Odisha), Jan 17 (PTI) One person",
    "generic | Phulbani (Odisha), Jan 17 (PTI) | Phulbani <Odisha> | Jan 17 | (PTI) | ",
  ],
  ["HOUSTON, Texas (KTRK) -- A", "plain | HOUSTON, Texas (KTRK) -- | HOUSTON <Texas> | "],
  ["Wien, 14. Dezember 2021 – Aufgrund", "plain | Wien, 14. Dezember 2021 – | Wien | 14. Dezember 2021 | "],
  ["【ソウル共同】韓国", "cjk | 【ソウル共同】 | ソウル | 共同 | "],
  ["【ソウル時事】韓国", "cjk | 【ソウル時事】 | ソウル | 時事 | "],
  ["【ソウル=山田太郎】韓国", "cjk | 【ソウル=山田太郎】 | ソウル | 山田太郎"],
  ["(서울=연합뉴스) 홍길동 기자 = 북한", "cjk | (서울=연합뉴스) 홍길동 기자 = | 서울 | 연합뉴스 | 홍길동"],
  ["[서울=뉴시스] 홍길동 기자 = 북한", "cjk | [서울=뉴시스] 홍길동 기자 = | 서울 | 뉴시스 | 홍길동"],
  [
    "新华社首尔10月19日电（记者张三 李四）韩国",
    "cjk | 新华社首尔10月19日电（记者张三 李四） | 首尔 | 10月19日 | 新华社 | 张三 + 李四",
  ],
  ["中新社北京10月19日电 中国", "cjk | 中新社北京10月19日电 | 北京 | 10月19日 | 中新社 | "],
  ["（中央社記者張三屏東縣19日電）行政院", "cjk | （中央社記者張三屏東縣19日電） | 19日 | 中央社 | "],
  ["〔記者張三／台北報導〕台北市", "cjk | 〔記者張三／台北報導〕 | 台北 | 張三"],
  ["〔記者張𠮷／台北報導〕台北市", "cjk | 〔記者張𠮷／台北報導〕 | 台北 | 張𠮷"],
  ["（記者張三、李四／綜合報導）颱風", "cjk | （記者張三、李四／綜合報導） | 張三 + 李四"],
  ["記者張三／台北報導", "cjk | 記者張三／台北報導 | 台北 | 張三"],
  ["【張三╱台北報導】農曆", "cjk | 【張三╱台北報導】 | 台北 | 張三"],
  ["〔即時新聞／綜合報導〕颱風", "cjk | 〔即時新聞／綜合報導〕 | "],
  ["【晚報記者張三台北報導】颱風", "cjk | 【晚報記者張三台北報導】 | 台北 | 張三"],
  ["本报北京11月2日讯（记者张三）经过", "cjk | 本报北京11月2日讯（记者张三） | 北京 | 11月2日 | 张三"],
  ["晚报讯（记者 张三 通讯员 李四）市", "cjk | 晚报讯（记者 张三 通讯员 李四） | 张三 + 李四"],
  ["(부산=한별일보) 홍길동 기자 = 부산", "cjk | (부산=한별일보) 홍길동 기자 = | 부산 | 홍길동"],
  ["القاهرة (رويترز) - قال", "Reuters | القاهرة (رويترز) - | القاهرة | (رويترز) | "],
  ["بيروت 19 أكتوبر (أ ف ب) - قال", "AFP | بيروت 19 أكتوبر (أ ف ب) - | بيروت | 19 أكتوبر | (أ ف ب) | "],
  ["ירושלים (AP) — הממשלה", "AP | ירושלים (AP) — | ירושלים | (AP) | "],
  ["（中央社記者張三台北19日電）行政院", "cjk | （中央社記者張三台北19日電） | 台北 | 19日 | 中央社 | 張三"],
  ["（中央社台北10月19日電）行政院", "cjk | （中央社台北10月19日電） | 台北 | 10月19日 | 中央社 | "],
  [
    "Москва. 19 октября. INTERFAX.RU - Текст",
    "generic | Москва. 19 октября. INTERFAX.RU - | Москва | 19 октября | INTERFAX.RU | ",
  ],
  ["SEOUL, Oct. 19 (Yonhap) -- The", "generic | SEOUL, Oct. 19 (Yonhap) -- | SEOUL | Oct. 19 | (Yonhap) | "],
  ["SEOUL (UPI) -- The", "generic | SEOUL (UPI) -- | SEOUL | (UPI) | "],
  ["Lagos, Oct. 19, 2025 (NAN) The", "generic | Lagos, Oct. 19, 2025 (NAN) | Lagos | Oct. 19, 2025 | (NAN) | "],
  ["Hà Nội (TTXVN) - Thủ", "generic | Hà Nội (TTXVN) - | Hà Nội | (TTXVN) | "],
  [
    "BEOGRAD, 19. oktobar 2025. (Tanjug) - Tekst",
    "generic | BEOGRAD, 19. oktobar 2025. (Tanjug) - | BEOGRAD | 19. oktobar 2025. | (Tanjug) | ",
  ],
  ["BEOGRAD - Tekst", "plain | BEOGRAD - | BEOGRAD | "],
  ["København /ritzau/ - Tekst", "slash | København /ritzau/ - | København | /ritzau/ | "],
  ["Oslo (NTB): Tekst", "generic | Oslo (NTB): | Oslo | (NTB) | "],
  ["Stockholm (TT) - Text", "generic | Stockholm (TT) - | Stockholm | (TT) | "],
  ["Warszawa (PAP) - Tekst", "generic | Warszawa (PAP) - | Warszawa | (PAP) | "],
  ["Brussel (Belga) - Tekst", "generic | Brussel (Belga) - | Brussel | (Belga) | "],
  ["Bern, 19. Okt (SDA) - Der", "generic | Bern, 19. Okt (SDA) - | Bern | 19. Okt | (SDA) | "],
  ["ANKARA (AA) - Metin", "generic | ANKARA (AA) - | ANKARA | (AA) | "],
  ["SYDNEY, Oct 19 (AAP) - The", "generic | SYDNEY, Oct 19 (AAP) - | SYDNEY | Oct 19 | (AAP) | "],
  ["Paris, 19 oct. 2025 (AFP) = Le", "AFP | Paris, 19 oct. 2025 (AFP) = | Paris | 19 oct. 2025 | (AFP) | "],
  [
    "WASHINGTON, March 7 (Reuters/AP) - The",
    "Reuters | WASHINGTON, March 7 (Reuters/AP) - | WASHINGTON | March 7 | (Reuters/AP) | ",
  ],
  ["ST. JOHN'S, N.L. — The", "CP | ST. JOHN'S, N.L. — | ST. JOHN'S <N.L.> | "],
  ["PUTRAJAYA, Nov 22 — The", "plain | PUTRAJAYA, Nov 22 — | PUTRAJAYA | Nov 22 | "],
  ["NEW DELHI: The", "plain | NEW DELHI: | NEW DELHI | "],
  ["Berlin – Der", "plain | Berlin – | Berlin | "],
  ["KYIV, Ukraine — The", "plain | KYIV, Ukraine — | KYIV <Ukraine> | "],
])("%s", (paragraph, parts) => {
  expect(shown(paragraph)).toBe(parts);
});

test.each([
  "CLAIM: Vaccines do this",
  "WARNING GRAPHIC DETAIL: The",
  "BORDER AGGRESSION: The",
  "SPORTSBOOK LINE: Team by 4",
  "Dear Abby: I am writing",
  "Zum Hintergrund: Der",
  "Note: Text",
  "London-based company - Text",
  "Paris: le ministre dit",
  "القاهرة - قال الوزير",
  "قال الوزير (رويترز) - إن",
  "Москва. Текст",
  "The soldier (AP) said that",
  "She lives in Berlin (dpa) - and",
  "1. Berlin (dpa) - Text",
  "“Berlin” (dpa) - Text",
  "Reuters reported on Sunday",
  "BREAKING — The army",
  "VIDEO: Tokyo streets",
  "UPDATE (AP) said",
  "Trump (Republikaner) - der Kandidat",
  "Meloni (Fratelli) - ha detto",
  "市长说（记者提问时）这条路",
  "記者詢問後/市長說，報導不實",

  "（記者會於台北舉行）市長",
  "(사진=홍길동) 부산항 전경",
  "",
])("no dateline: %s", (paragraph) => {
  expect(shown(paragraph)).toBeNull();
});

test("hostile input ends at once", () => {
  for (const unit of ["SEOUL, ", "SEOUL/", "(", "[A", "【", "(AP) ", "1, "])
    expect(readDateline(unit.repeat(100_000))?.span[1] ?? 0).toBeLessThan(200);
});
