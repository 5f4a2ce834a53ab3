import { expect, test } from "vitest";
import { readByline } from "./byline.ts";
import { labelAlone } from "./byline-sections.ts";

/** `role: Name @Affiliation <email>`, author's role left out; agencies and organisations in angle marks. */
function shown(line: string, known = false): string | null {
  const parts = readByline(line, { known });
  if (parts === null) return null;
  for (const party of parts.parties) expect(line.slice(...party.span)).toBe(party.name);
  return parts.parties
    .map((party) => {
      const role = party.role === "author" ? "" : `${party.role}: `;
      const name = party.kind === "person" ? party.name : `‹${party.name}›`;
      const from = party.affiliation === undefined ? "" : ` @${party.affiliation.name}`;
      return `${role}${name}${from}${party.email === undefined ? "" : ` <${party.email}>`}`;
    })
    .join("; ");
}

test.each([
  ["By Hyung-jin Park, The Associated Press", "Hyung-jin Park @The Associated Press"],
  ["By JANE DOE", "JANE DOE"],
  ["Redaktion: Eva Furt (Pressesprecherin des Hafens)", "editor: Eva Furt"],
  ["ByJane Doe", "Jane Doe"],
  ["BYJane Doe, Reuters", "Jane Doe @Reuters"],
  ["VonJana Doering", "Jana Doering"],
  ["Byron Dale", null],
  ["BY ANN LEE AND BOB RAY", "ANN LEE; BOB RAY"],
  ["By J.K. O’Neill Jr. and Ludwig van der Berg, Reuters", "J.K. O’Neill Jr.; Ludwig van der Berg @Reuters"],
  ["By Jane Doe jane.doe@paper.example @janedoe", "Jane Doe <jane.doe@paper.example>"],
  ["by Jane Doe@janedoe Jul 17, 2024", "Jane Doe"],
  ["By Jane Doe | Senior Reporter | May 4, 2024", "Jane Doe"],
  ["By Jane Doe ⋅ Founder and Editor-in-Chief ⋅ Updated May 6, 2025", "Jane Doe"],
  ["Ein Nachruf von Ida Holm", "Ida Holm"],
  ["Από Ελένη Νικολάου", "Ελένη Νικολάου"],
  ["By Ann Lee | No Comments", "Ann Lee"],
  ["Ein Interview von Ida Holm mit Bob Ray.", "Ida Holm"],
  ["Interview by Ann Lee with Bob Ray", "Ann Lee"],
  ["Text von Ida Holm mit Bob Ray", "Ida Holm; Bob Ray"],
  ["Ein Blogbeitrag von Ida Holm", "Ida Holm"],
  ["Post written by Ann Lee.", "Ann Lee"],
  ["By Ann Lee, Senior Director, Content & Marketing, Harbour Institute", "Ann Lee @Content"],
  ["Posted by Ann Lee, Vice President, Harbour Cloud", "Ann Lee @Harbour Cloud"],
  ["By Ann Lee, Editor, and Bob Ray, Reporter", "Ann Lee; Bob Ray"],
  ["By Ann T. von Berg", "Ann T. von Berg"],
  ["By Ferries HarboursLeft QuaysTown", null],
  ["By Ann LeeReporter", "Ann Lee"],
  ["By Ann LeeCEO", "Ann Lee"],
  ["By WriterLos Angeles", null],
  ["Text von Ann Lee Fotos von Bob Ray", "Ann Lee; photographer: Bob Ray"],
  ["Text & Fotos: Ann Lee", "Ann Lee"],
  ["Per Joan Lee", "Joan Lee"],
  ["だれが傘を置いたのか　記者が追った", null],
  ["By Ann Lee  Harbour News", "Ann Lee @Harbour News"],
  ["Von Ann Lee (Text) und Bob Ray (Fotos)", "Ann Lee; photographer: Bob Ray"],
  ["By Ann Lee (words) and Bob Ray (photos)", "Ann Lee; photographer: Bob Ray"],
  ["聯海報／記者陳怡君／台東即時報導", "陳怡君"],
  ["Words and photos by Ann Lee", "Ann Lee"],
  ["Written by Ann Lee Executive Editor", "Ann Lee"],
  ["By Political Editor Ann Lee", "Ann Lee"],
  ["By Middle East Correspondent", null],
  ["Autorin: Rechtsanwältin Ann Lee", "Ann Lee"],
  ["By Ann Lee View In Print Edition", "Ann Lee"],
  ["By Ann Lee on behalf of the crew", "Ann Lee"],
  ["By Ann Yang, Max Read and Per Holm", "Ann Yang; Max Read; Per Holm"],
  ["By Ana de los Ríos", "Ana de los Ríos"],
  ["By Jane Doe And John Roe, Harbour News", "Jane Doe; John Roe @Harbour News"],
  ["By Con Doe", "Con Doe"],
  ["Contributions From: Ann Lee & Bob Ray", "contributor: Ann Lee; contributor: Bob Ray"],
  ["By Jane Doe Published Jul 17, 2024, 11:21am", "Jane Doe"],
  ["By Jane Doe for The Daily Bugle", "Jane Doe @The Daily Bugle"],
  ["By Jane Doe in Berlin and John Roe in Paris", "Jane Doe; John Roe"],
  ["By Jane Doe, John Roe and Ann Lee", "Jane Doe; John Roe; Ann Lee"],
  ["By Jane Doe, Staff Writer", "Jane Doe"],
  ["By Jane Doe Associated Press", "Jane Doe @Associated Press"],
  ["By Jane Doe Reuters", "Jane Doe @Reuters"],
  ["By Jane Doe The Daily Bugle", "Jane Doe @The Daily Bugle"],
  ["By Jane Doe WQLD News", "Jane Doe @WQLD News"],
  ["By Jane Doe For The Daily Bugle", "Jane Doe @The Daily Bugle"],
  ["By Jane Doe Special to the Harbour Post", "Jane Doe"],
  ["By Jane Doe | Special to The Harbour Post", "Jane Doe"],
  ["By Will Jane Doe Be The Next Mayor", null],
  ["By Jane Doe and Bob Ray Staff Writers", "Jane Doe; Bob Ray"],
  ["By Jane Doe and Bob Ray / Harbour Island Staff Writers", "Jane Doe; Bob Ray"],
  ["Haber: Anna Li Kamera: Bora Li", "Anna Li; photographer: Bora Li"],
  ["Redacción / Agencias", null],
  ["김철수·이영희 기자", "김철수; 이영희"],
  ["本报记者 李安 王波", "李安; 王波"],
  ["取材・文 山田 太郎", "山田 太郎"],
  ["撰文 李安 编辑 王波", "李安; editor: 王波"],
  ["聯合報 記者李安／台北即時報導", "李安"],
  ["（中央社記者李安台北4日電）", null],
  ["By Reuters", "‹Reuters›"],
  ["By Tim Lee", "Tim Lee"],
  ["By HARBOURTEAM", "‹HARBOURTEAM›"],
  ["Written by Jane Doe", "Jane Doe"],
  ["Autoren Ida Holm und Jan Bach", "Ida Holm; Jan Bach"],
  ["Thread starter Jane Doe", "Jane Doe"],
  ["By Jane Doe, MS, RDN", "Jane Doe, MS, RDN"],
  ["Reporting by Ann Lee and Bob Ray; Editing by Carl Moe", "Ann Lee; Bob Ray; editor: Carl Moe"],
  [
    "(Reporting by Ann Lee in Paris; additional reporting by Bob Ray; editing by Carl Moe)",
    "Ann Lee; contributor: Bob Ray; editor: Carl Moe",
  ],
  ["Words: Ann Lee Photos: Bob Ray", "Ann Lee; photographer: Bob Ray"],
  ["Translated by Ann Lee", "translator: Ann Lee"],
  ["Von Birgit Bauer und Anna Finke", "Birgit Bauer; Anna Finke"],
  ["Von dpa", "‹dpa›"],
  ["Ein Kommentar von Dr. Max Muster", "Dr. Max Muster"],
  ["Text: Anna Berg Foto: Max Muster", "Anna Berg; photographer: Max Muster"],
  ["Aus dem Englischen von Anna Berg", "translator: Anna Berg"],
  ["Par Luc Martin avec AFP", "Luc Martin; ‹AFP›"],
  ["Par Anne-Sophie d’Aubigny", "Anne-Sophie d’Aubigny"],
  ["Propos recueillis par Luc Martin", "Luc Martin"],
  ["Por Ana Ruiz y Luis Gil", "Ana Ruiz; Luis Gil"],
  ["Por José Ortega y Gasset", "José Ortega y Gasset"],
  ["Por João dos Santos, Lusa", "João dos Santos @Lusa"],
  ["Texto: Ana Ruiz", "Ana Ruiz"],
  ["Di Marco Rossi", "Marco Rossi"],
  ["a cura di Marco De Luca", "Marco De Luca"],
  ["Door Jan van den Berg", "Jan van den Berg"],
  ["Av Kari Nordmann", "Kari Nordmann"],
  ["Tekst: Kari Nordmann Foto: Ola Hansen", "Kari Nordmann; photographer: Ola Hansen"],
  ["Af Søren Holm", "Søren Holm"],
  ["Text: Åsa Öberg", "Åsa Öberg"],
  ["Toimittaja: Matti Virtanen", "Matti Virtanen"],
  ["Eftir Jón Jónsson", "Jón Jónsson"],
  ["Autor: Jan Kowalski", "Jan Kowalski"],
  ["oprac. Anna Nowak", "Anna Nowak"],
  ["Autor: Jan Novák, ČTK", "Jan Novák @ČTK"],
  ["Szerző: Kovács János", "Kovács János"],
  ["Autorul: Ion Popescu", "Ion Popescu"],
  ["Piše: Ivan Horvat", "Ivan Horvat"],
  ["Автор: Иван Петров", "Иван Петров"],
  ["Текст: Олена Коваль", "Олена Коваль"],
  ["Γράφει ο Νίκος Παπαδόπουλος", "Νίκος Παπαδόπουλος"],
  ["Yazan: Ayşe Yılmaz", "Ayşe Yılmaz"],
  ["Oleh Budi Santoso", "Budi Santoso"],
  ["Penulis: Budi Santoso Editor: Siti Rahma", "Budi Santoso; editor: Siti Rahma"],
  ["Tác giả: Nguyễn Văn An", "Nguyễn Văn An"],
  ["โดย สมชาย ใจดี", "สมชาย ใจดี"],
  ["بقلم: أحمد علي", "أحمد علي"],
  ["نویسنده: علی رضایی", "علی رضایی"],
  ["מאת דוד כהן", "דוד כהן"],
  ["लेखक: राम कुमार", "राम कुमार"],
  ["作者：张三", "张三"],
  ["By Ann Lee: The council met on Monday.", "Ann Lee"],
  ["Von Max Muster und Ina Berg: Der Rat tagt am Montag", "Max Muster; Ina Berg"],
  ["记者张三", "张三"],
  ["2025-11-03 聯報／ 記者王小明／澎湖即時報導", "王小明"],
  ["ავტორი: ნინო ბერიძე", "ნინო ბერიძე"],
  ["ដោយ សុខ ដារ៉ា", "សុខ ដារ៉ា"],
  ["责任编辑：李四", "editor: 李四"],
  ["文／山田太郎", "山田太郎"],
  ["記者 高橋大地", "高橋大地"],
  ["见习记者 王五", "王五"],
  ["實習記者林小美", "林小美"],
  ["2025-11-03 作者：记者 王五 来源：临江晚报网", "王五"],
  ["编辑：王芳 来源：新华网", "editor: 王芳; ‹新华网›"],
  ["采访整理：王五", "王五"],
  ["홍길동 기자", "홍길동"],
  ["(서울=연합뉴스) 홍길동 기자 =", "‹연합뉴스›; 홍길동"],
])("%s", (line, parties) => {
  expect(shown(line)).toBe(parties);
});

test.each([
  ["Hyung-jin Park, The Associated Press", "Hyung-jin Park @The Associated Press"],
  ["Ana Silva, Staff Writer", "Ana Silva"],
  ["Max Muster (dpa)", "Max Muster @dpa"],
])("a signature without a label: %s", (line, parties) => {
  expect(shown(line)).toBe(parties);
  expect(readByline(line)?.labelled).toBe(false);
});

test.each([
  "By the time he left, the party was over",
  "By Staff",
  "Top Stories",
  "Submit a Correction",
  "Von der Leyen warnt vor neuen Zöllen in Europa",
  "By subscribing you agree to our terms",
  "Par ailleurs, le ministre a confirmé sa venue",
  "Por favor inicie sesión",
  "October 19, 2025",
  "Follow us on Facebook",
  "Jane Doe",
  "首页|记者即时播报|社会|国际|财经|娱乐",
  "消防工作者上街宣傳",
  "",
])("no byline: %s", (line) => {
  expect(shown(line)).toBeNull();
});

test("a bare name counts where the line is known to be a byline", () => {
  expect(shown("Jane Doe", true)).toBe("Jane Doe");
  expect(shown("Jane Doe • May 4, 2024", true)).toBe("Jane Doe");
});

test("hostile input ends at once", () => {
  for (const unit of ["By ", "a,", "Text: ", "@ ", "(", "「", "and "])
    expect(readByline(unit.repeat(100_000))).toBeNull();
});

test.each([
  ["By", "author"],
  ["Author:", "author"],
  ["Edited by", "editor"],
  ["Übersetzung:", "translator"],
  ["By Ann Lee", null],
  ["Menu", null],
  ["", null],
])("the label alone: '%s'", (line, role) => {
  expect(labelAlone(line)?.role ?? null).toBe(role);
});
