import type { Span } from "../../evidence.ts";
import { foldName, wordsOf } from "./words.ts";

/** A news or picture agency: the short code it signs with, its own name, and every other form it is printed in. */
export interface NewsAgency {
  readonly code: string;
  readonly name: string;
  /** `wire` agencies send stories, `picture` agencies only pictures and footage. */
  readonly kind: "wire" | "picture";
  /** Other printed forms: marks are matched as written where they are short, else without regard to case. */
  readonly marks: readonly string[];
}

/** A mark of an agency where it stands in a text. */
export interface AgencyMark {
  readonly agency: NewsAgency;
  readonly span: Span;
}

/** The agencies known by name: code, name, marks. Names from the agencies' own imprints; several languages where papers translate them. */
const WIRE_AGENCIES = `
AP|The Associated Press|Associated Press|AP Photo|AP Photos|AP News|AP通信|أسوشيتد برس|एपी|ＡＰ|美联社|美聯社
Reuters|Reuters|Thomson Reuters|Reuters News|ロイター|路透社|路透|로이터|رويترز|رویترز|रॉयटर्स|রয়টার্স|รอยเตอร์|רויטרס|Рейтер
AFP|Agence France-Presse|Agence France Presse|afp|AFP Photo|AFP Deutschland|AFP News|法新社|ＡＦＰ|أ ف ب|فرانس برس|الفرنسية|एएफपी|এএফপি|เอเอฟพี
dpa|Deutsche Presse-Agentur|Deutsche Presse Agentur|DPA|Dpa|dpa-infocom|dpa-Bildfunk|dpa-AFX|dpa/lnw|DPA Images|picture alliance/dpa|德新社|د ب أ
APA|Austria Presse Agentur|Apa|APA-OTS
SDA|Keystone-SDA|sda|Keystone-ATS|ATS|Schweizerische Depeschenagentur|Keystone
Belga|Belga|BELGA|Agence Belga|Belga News Agency
ANP|Algemeen Nederlands Persbureau|anp
EFE|EFE|Agencia EFE|Efe|EPA-EFE
EP|Europa Press
ANSA|ANSA|Ansa|Agenzia ANSA
AGI|Agenzia Giornalistica Italia
Adnkronos|Adnkronos
LaPresse|LaPresse
Lusa|Lusa|LUSA|Agência Lusa
TT|Tidningarnas Telegrambyrå|TT Nyhetsbyrån|TT-AFP|TT-Reuters
NTB|Norsk Telegrambyrå|©NTB|NTB Scanpix
Ritzau|Ritzaus Bureau|Ritzau Scanpix|/ritzau/
STT|Suomen Tietotoimisto|STT-Lehtikuva|Lehtikuva
PAP|Polska Agencja Prasowa
ČTK|Česká tisková kancelář|CTK
TASR|Tlačová agentúra Slovenskej republiky
MTI|Magyar Távirati Iroda
Hina|Hrvatska izvještajna novinska agencija|HINA
Tanjug|Tanjug|Танјуг
Beta|Novinska agencija Beta|BETA|Agencija Beta
STA|Slovenska tiskovna agencija
AGERPRES|AGERPRES
BTA|Bulgarian News Agency|БТА
TASS|TASS|TACC|ТАСС|ITAR-TASS|ИТАР-ТАСС|塔斯社
RIA|RIA Novosti|РИА Новости|RIA Nowosti|РИА «Новости»
Interfax|Interfax|Интерфакс|INTERFAX.RU|Interfax-Ukraine|Інтерфакс-Україна
Ukrinform|Ukrinform|Укрінформ|Укринформ
UNIAN|UNIAN|УНИАН|УНІАН
BNS|Baltic News Service
ELTA|ELTA|Elta
LETA|LETA|Leta
AMNA|Athens-Macedonian News Agency|ΑΠΕ-ΜΠΕ|ANA-MPA|ΑΠΕ
AA|Anadolu Agency|Anadolu Ajansı|Anadolu|الأناضول|وكالة الأناضول|Anadolu Agency via Getty Images
DHA|Demirören Haber Ajansı
İHA|İhlas Haber Ajansı|IHA
Xinhua|Xinhua|Xinhua News Agency|新华社|新華社|新华网|新華網|신화|شينخوا
CNS|China News Service|中新社|中新网|中新網|中国新闻网
CNA|Central News Agency|中央社|中央通訊社
Kyodo|Kyodo News|KYODO|共同通信|共同通信社|共同
Jiji|Jiji Press|JIJI|時事通信|時事通信社|時事
Yonhap|Yonhap News Agency|연합뉴스|韓聯社|韩联社|聯合ニュース|聯合
Newsis|Newsis|뉴시스
News1|News1|NEWS1|뉴스1
KCNA|Korean Central News Agency|조선중앙통신|KCNA via KNS
PTI|Press Trust of India|पीटीआई|भाषा
ANI|Asian News International|एएनआई
IANS|Indo-Asian News Service|आईएएनएस
UNI|United News of India
APP|Associated Press of Pakistan
BSS|Bangladesh Sangbad Sangstha|বাসস
UNB|United News of Bangladesh|ইউএনবি
Antara|Antara|LKBN Antara
Bernama|Bernama
VNA|Vietnam News Agency|TTXVN|Thông tấn xã Việt Nam
PNA|Philippine News Agency
CP|The Canadian Press|Canadian Press|La Presse canadienne
PA|PA Media|UKPA|Press Association|PA Wire|PA Images|PA News Agency
HealthDay|HealthDay News
Postmedia|Postmedia News
UPI|United Press International
Bloomberg|Bloomberg|Bloomberg News
AAP|Australian Associated Press
GNA|Ghana News Agency
NAN|News Agency of Nigeria
APS|Algérie Presse Service|Agence de Presse Sénégalaise
MAP|Maghreb Arabe Presse|و م ع
TAP|Tunis Afrique Presse
MENA|Middle East News Agency|أ ش أ|أ.ش.أ|وكالة أنباء الشرق الأوسط
WAM|Emirates News Agency|وام
SPA|Saudi Press Agency|واس
IRNA|Islamic Republic News Agency|ایرنا
ISNA|Iranian Students' News Agency|ایسنا
Mehr|Mehr News Agency|خبرگزاری مهر
Tasnim|Tasnim News Agency|تسنیم
SANA|Syrian Arab News Agency|سانا
WAFA|WAFA|وفا
ANTP|Notimex
Télam|Télam|TÉLAM|Telam
ABr|Agência Brasil|Agencia Brasil
Folhapress|Folhapress
Estadão|Estadão Conteúdo|Estadao Conteudo|Agência Estado
PL|Prensa Latina
ABI|Agencia Boliviana de Información
Andina|Agencia Andina|ANDINA
Colprensa|Colprensa|COLPRENSA
ACN|Agència Catalana de Notícies|Agencia Catalana de Noticias
Servimedia|Servimedia|SERVIMEDIA
askanews|Askanews
Italpress|Italpress|ITALPRESS
Dow Jones|Dow Jones Newswires
JTA|Jewish Telegraphic Agency
Fars|Fars News Agency|خبرگزاری فارس
KUNA|Kuwait News Agency|كونا
QNA|Qatar News Agency|قنا
Petra|Jordan News Agency|بترا
Sputnik|Sputnik|Спутник
UNN|Ukrainian National News|УНН
BelTA|Belarusian Telegraph Agency|БЕЛТА|БелТА
Kazinform|Kazinform|Казинформ|Қазақпарат
Azertac|Azertac|AZƏRTAC|AZERTAC
Armenpress|Armenpress|Արմենպրես
FENA|Federalna novinska agencija
MIA|Media Information Agency|МИА
NAMPA|Namibia Press Agency|Nampa
SAnews|SAnews.gov.za
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
KAP|Kathpress|Katholische Presseagentur Österreich
SID|Sport-Informations-Dienst|sid`;
const PICTURE_AGENCIES = `
Getty|Getty Images|Gettyimages|Getty Images/iStockphoto|Getty Images via AFP
iStock|iStock|iStockphoto
IMAGO|IMAGO|imago|Imago|imago images
picture alliance|picture alliance|picture-alliance
EPA|European Pressphoto Agency|epa|EPA Images
SIPA|Sipa Press|Sipa|Sipa USA
ZUMA|ZUMA Press|ZUMA Press Wire|ZUMA Wire
Shutterstock|Shutterstock|Shutterstock.com
Alamy|Alamy|Alamy Stock Photo
Adobe Stock|Adobe Stock|AdobeStock
NurPhoto|NurPhoto
Rex|Rex Features|Rex/Shutterstock|REX
ddp|ddp images
Hans Lucas|Hans Lucas
Abaca|Abaca Press|ABACA
MAXPPP|MAXPPP
Scanpix|Scanpix
Polaris|Polaris Images
Magnum|Magnum Photos
AGIF|AGIF
Pixabay|Pixabay
Unsplash|Unsplash
Pexels|Pexels
PIXTA|PIXTA
ICON|Icon Sportswire
USA TODAY Sports|USA TODAY Sports|Imagn Images|USA Today Network`;

export const AGENCIES: readonly NewsAgency[] = [
  ...agenciesOf("wire", WIRE_AGENCIES),
  ...agenciesOf("picture", PICTURE_AGENCIES),
];

function agenciesOf(kind: NewsAgency["kind"], table: string): NewsAgency[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", name = "", ...marks] = line.split("|");
      return { code, name, kind, marks };
    });
}

/** Marks this short are also words or initials in some language: only the printed case counts. */
const CASE_BOUND_LETTERS = 5;
const LONGEST_MARK_WORDS = 6;
/** Marks in scripts without spaces have no word borders. */
const UNSPACED_FROM = 0x2e80;

const byExactMark = new Map<string, NewsAgency>();
const byFoldedName = new Map<string, NewsAgency>();
const unspaced: (readonly [string, NewsAgency])[] = [];

for (const agency of AGENCIES) {
  for (const mark of [agency.code, agency.name, ...agency.marks]) register(mark, agency);
}

/** The words, folded, with which an agency's name or mark begins. */
export const AGENCY_STARTS: ReadonlySet<string> = new Set(
  [...byExactMark.keys()].map((key) => foldName(key.split(" ")[0] ?? key)),
);

function register(mark: string, agency: NewsAgency): void {
  if (mark.charCodeAt(0) >= UNSPACED_FROM) unspaced.push([mark, agency]);
  const key = wordsOf(mark)
    .map((word) => word.text)
    .join(" ");
  if (!byExactMark.has(key)) byExactMark.set(key, agency);
  if (key.length > CASE_BOUND_LETTERS) byFoldedName.set(foldName(key), agency);
}

/** The agency that a whole name stands for: `Associated Press`, `dpa`, `新华社`. Null for a name that merely contains one. */
export function agencyByName(name: string): NewsAgency | null {
  const words = wordsOf(name).map((word) => word.text);
  const first = words[0]?.toLowerCase();
  if (first === "the" && words.length > 1) words.shift();
  if (words.length === 0 || words.length > LONGEST_MARK_WORDS) return null;
  return agencyOfKey(words.join(" "));
}

/**
 * Every agency mark in a text, in order, the longest where several begin together.
 * Says nothing about what the mark means there; that depends on its place.
 */
export function findAgencies(text: string): readonly AgencyMark[] {
  const marks: AgencyMark[] = [];
  const words = wordsOf(text);
  let index = 0;
  while (index < words.length) {
    const mark = markAt(words, index);
    if (mark === null) {
      index += 1;
      continue;
    }
    marks.push({ agency: mark.agency, span: mark.span });
    index = mark.next;
  }
  return marks.length > 0 ? marks : findUnspaced(text);
}

/** The first agency mark of a text, or null. */
export function findAgency(text: string): AgencyMark | null {
  return findAgencies(text)[0] ?? null;
}

function markAt(
  words: readonly { readonly text: string; readonly span: Span }[],
  index: number,
): (AgencyMark & { readonly next: number }) | null {
  const first = words[index];
  if (first === undefined) return null;
  const start = first.text.toLowerCase() === "the" ? index + 1 : index;
  for (let end = Math.min(words.length, start + LONGEST_MARK_WORDS); end > start; end -= 1) {
    const last = words[end - 1];
    if (last === undefined) continue;
    const key = words
      .slice(start, end)
      .map((word) => word.text)
      .join(" ");
    const agency = agencyOfKey(key);
    if (agency !== null) return { agency, span: [first.span[0], last.span[1]], next: end };
  }
  return null;
}

function agencyOfKey(key: string): NewsAgency | null {
  const exact = byExactMark.get(key);
  if (exact !== undefined) return exact;
  return key.length > CASE_BOUND_LETTERS ? (byFoldedName.get(foldName(key)) ?? null) : null;
}

function findUnspaced(text: string): readonly AgencyMark[] {
  const marks: AgencyMark[] = [];
  for (const [mark, agency] of unspaced) {
    const at = text.indexOf(mark);
    if (at >= 0 && !marks.some((other) => at >= other.span[0] && at < other.span[1])) {
      marks.push({ agency, span: [at, at + mark.length] });
    }
  }
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}
