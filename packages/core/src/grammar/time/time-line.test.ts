import { expect, test } from "vitest";
import type { TimeExpression } from "./expression.ts";
import { readTimeLine } from "./time-line.ts";

/** One time as the tables write it: `published 2024-05-03 14:05 +120`. */
function show(kind: string, expression: TimeExpression): string {
  const { date, clock, zone, weekday, relativeDay, age } = expression;
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = date && `${date.year ?? "?"}-${two(date.month)}${date.day === undefined ? "" : `-${two(date.day)}`}`;
  const time =
    clock &&
    `${two(clock.hour)}${clock.minute === undefined ? "h" : `:${two(clock.minute)}`}${clock.second === undefined ? "" : `:${two(clock.second)}`}`;
  const parts = [
    kind,
    relativeDay === undefined ? "" : `day${relativeDay}`,
    date ? day : weekday === undefined ? "" : `weekday${weekday}`,
    time,
  ];
  return [...parts, zone?.candidates[0], age && `${age.minSeconds}..${age.maxSeconds}`]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

function times(line: string, language?: string): string[] {
  const read = readTimeLine(line, language === undefined ? {} : { language });
  return (read?.times ?? []).map((time) => show(time.kind, time.expression));
}

test.each<[language: string, line: string, ...times: string[]]>([
  [
    "en",
    "Posted: Mar 08, 2024 4:00 AM EDT | Last Updated: March 9",
    "published 2024-03-08 04:00 -240",
    "updated ?-03-09",
  ],
  [
    "en",
    "Published: 15:56 BST, 27 June 2024 | Updated: 15:57 BST, 27 June 2024",
    "published 2024-06-27 15:56 60",
    "updated 2024-06-27 15:57 60",
  ],
  [
    "en",
    "11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Thu, Jul 18, 2024",
    "unlabelled 2024-07-18 11:48",
    "updated 2024-07-18 11:50",
  ],
  ["de", "28.09.1913:05", "unlabelled 2019-09-28 13:05"],
  ["de", "Aktualisiert 04.05. 16:15", "updated ?-05-04 16:15"],
  ["fi", "Päivitetty 4.5. 16:15", "updated ?-05-04 16:15"],
  ["en", "9/17/12: 30 plans for the week", "unlabelled 2012-09-17"],
  ["cs", "4. 5. 25 16:15", "unlabelled 2025-05-04 16:15"],
  ["th", "4 พ.ค. 68 (16:15 น.)", "unlabelled 2025-05-04 16:15"],
  ["pl", "4 maja 25", "unlabelled 2025-05-04"],
  ["sr", "nedelja, 04. maj 2025, 16:15", "unlabelled 2025-05-04 16:15"],
  ["fr", "Publié le 4 mai 2025 à 16 h 15 HAE", "published 2025-05-04 16:15 -240"],
  ["ar", "آخر تحديث: 2025/05/04 - 16:15 (غرينتش)", "updated 2025-05-04 16:15 0"],
  ["ko", "송고시간2025-05-04 16:15", "published 2025-05-04 16:15"],
  ["pl", "04.05.2025 16:15, akt. 05.05.2025", "unlabelled 2025-05-04 16:15", "updated 2025-05-05"],
  ["zh-TW", "上稿 2025/05/04 16:15", "published 2025-05-04 16:15"],
  ["id", "Ditayangkan 04 Mei 2025", "published 2025-05-04"],
  ["ms", "Kemaskini 4 Mei 2025", "updated 2025-05-04"],
  ["af", "Gepubliseer: 4 Mei 2025", "published 2025-05-04"],
  ["sw", "Imechapishwa Mei 4, 2025", "published 2025-05-04"],
  ["fil", "Na-post: Mayo 4, 2025", "published 2025-05-04"],
  ["az", "Dərc olunub: 4 May 2025", "published 2025-05-04"],
  ["kk", "Жарияланды: 4 мамыр 2025", "published 2025-05-04"],
  ["en", "Submitted by Ann Lee on 08/09/2012 14:30 -0400", "unlabelled 2012-08-09 14:30 -240"],
  ["en", "and last updated 2013-12-30 16:42:01-05", "updated 2013-12-30 16:42:01 -300"],
  ["en", "Posted 2013-12-30 16:42:01-0530", "published 2013-12-30 16:42:01 -330"],
  ["en", "2013-12-30 16:42 - 05", "unlabelled 2013-12-30 16:42"],
  ["en", "Thu, 09 Aug 2012 11:11:03 -0400", "unlabelled 2012-08-09 11:11:03 -240"],
  ["zh", "2012-01-17 HKT 07:30", "unlabelled 2012-01-17 07:30 480"],
  ["de", "19.1.23, 10:00-11:30", "unlabelled 2023-01-19 10:00", "unlabelled 11:30"],
  [
    "de",
    "Hafenblick wurde am 3. Mai 2012 um 10:15 Uhr gepostet und unter Hafen abgelegt.",
    "published 2012-05-03 10:15",
  ],
  ["de", "Dieser Beitrag wurde am 03/05/2012 von al in Hafen, Kran veröffentlicht. Tags: Kai", "published 2012-05-03"],
  ["de", "Dieser Artikel wurde am Freitag, 4. Mai 2012 aktualisiert und unter Hafen abgelegt", "updated 2012-05-04"],
  ["nl", "Dit bericht werd op 3 mei 2012 door Ann geplaatst in Haven", "published 2012-05-03"],
  ["de", "Der Kran wurde am 3. Mai 2012 im Hafen aufgestellt", "unlabelled 2012-05-03"],
  ["en", "Published Fri, Jun 28 20242:23 PM EDT", "published 2024-06-28 14:23 -240"],
  [
    "en",
    "3 minute readJune 25, 20242:26 PM GMT+2Last Updated 9 min ago",
    "unlabelled 2024-06-25 14:26 120",
    "updated 510..600",
  ],
  [
    "en",
    "Ann BakerPublished Jul 17, 2024, 11:21am|Updated Jul 17, 2024, 6:39pm",
    "published 2024-07-17 11:21",
    "updated 2024-07-17 18:39",
  ],
  ["en", "June 30, 2026 - 4.34pm", "unlabelled 2026-06-30 16:34"],
  ["en", "Today 5:00 am", "unlabelled day0 05:00"],
  ["en", "17:41 JST, October 13, 2024", "unlabelled 2024-10-13 17:41 540"],
  ["en", "Friday, 22 Nov 2024 4:55 PM MYT", "unlabelled 2024-11-22 16:55 480"],
  ["en", "Posted March 9, 2025 6:48 am.", "published 2025-03-09 06:48"],
  ["en", "Sept. 3, 2024, 9:05 p.m. ET", "unlabelled 2024-09-03 21:05 America/New_York"],
  ["en", "Updated 2:41 PM EST Jan 5, 2025", "updated 2025-01-05 14:41 -300"],
  ["en", "April 10, 20233 years Marketplace 142 Views", "unlabelled 2023-04-10"],
  ["en", "Published 12:05 am, 1st of May, 2024", "published 2024-05-01 00:05"],
  ["de", "Stand: 28.06.2023 17:23 Uhr", "updated 2023-06-28 17:23"],
  ["de", "Stand: 20:03 Uhr", "updated 20:03"],
  ["de", "-Aktualisiert am 28.06.2023-19:20", "updated 2023-06-28 19:20"],
  ["de", "Zuerst veröffentlicht am 30/06/2024 - 16:17", "published 2024-06-30 16:17"],
  ["de", "Akt.: 29. Juni 2025 - 21.18 Uhr", "updated 2025-06-29 21:18"],
  ["de", "Publiziert heute um 12:19 Uhr", "published day0 12:19"],
  ["de", "Publiziert17. Dezember 2024, 12:17", "published 2024-12-17 12:17"],
  ["de", "Do 25.04.24 | 14:07 Uhr", "unlabelled 2024-04-25 14:07"],
  ["de", "Aus: Ausgabe vom 26.06.2024, Seite 1 / Titel", "printed 2024-06-26"],
  ["en", "Posted by Ann Lee on May 3, 2024", "published 2024-05-03"],
  ["en", "Updated by Ann Lee on May 3, 2024", "updated 2024-05-03"],
  ["de", "Veröffentlicht von Ann Lee am 3. Mai 2024", "published 2024-05-03"],
  ["fr", "Publié par Zoé Martin le 3 mai 2024", "published 2024-05-03"],
  ["es", "Publicado por Ana Díaz el 3 de mayo de 2024", "published 2024-05-03"],
  ["it", "Pubblicato da Anna Rossi il 3 maggio 2024", "published 2024-05-03"],
  ["nl", "Geplaatst door Jan Bos op 3 mei 2024", "published 2024-05-03"],
  ["sv", "Publicerad av Åsa Öberg 3 maj 2024", "published 2024-05-03"],
  ["id", "Diposting oleh Budi Santoso pada 3 Mei 2024", "published 2024-05-03"],
  ["en", "Posted by the owners of the old ferry house on May 3, 2024", "unlabelled 2024-05-03"],
  ["de", "Registriert: 18.09.2008, 05:56", "joined 2008-09-18 05:56"],
  ["en", "Joined Mar 3, 2019", "joined 2019-03-03"],
  ["fr", "Inscrit le 3 mai 2019", "joined 2019-05-03"],
  ["en", "14 answers / Last post: 3 May 2024 at 6:49 pm", "joined 2024-05-03 18:49"],
  ["de", "Letzte Antwort: 3. Mai 2024", "joined 2024-05-03"],
  [
    "en",
    "Received 3 May 2024; Revised 4 June 2024; Accepted 5 July 2024; Published 6 August 2024",
    "joined 2024-05-03",
    "updated 2024-06-04",
    "joined 2024-07-05",
    "published 2024-08-06",
  ],
  ["en", "Reviewed 3 May 2024", "updated 2024-05-03"],
  ["en", "Ann Lee 2024-05-03T08:10+02:00", "unlabelled 2024-05-03 08:10 120"],
  ["en", "By Harbour Pipes on 04-ago-2024 5:11:10", "unlabelled 2024-08-04 05:11:10"],
  ["en", "4 ago 2024"],
  [
    "fr",
    "Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54",
    "published 2023-08-30 14:52",
    "updated 2023-08-30 15:54",
  ],
  ["fr", "Publié il y a 3 heures, mis à jour à 09h42", "published 9000..14400", "updated 09:42"],
  ["fr", "Publié le 06/01/2026 - 14:16 UTC+1", "published 2026-01-06 14:16 60"],
  ["es", "Actualizado Lunes, 2 diciembre 2024 - 02:24", "updated 2024-12-02 02:24"],
  ["es", "3 de mayo de 2024 a las 14:05 h", "unlabelled 2024-05-03 14:05"],
  ["it", "05 Gennaio 2025 Aggiornato alle 16:01 1 minuti di lettura", "unlabelled 2025-01-05", "updated 16:01"],
  [
    "pt",
    "Publicado em 3 de maio de 2024 às 14h05 - Atualizado há 2 horas",
    "published 2024-05-03 14:05",
    "updated 5400..10800",
  ],
  ["nl", "Vandaag om 20:07", "unlabelled day0 20:07"],
  ["sv", "Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17", "published 2025-10-23 10:23", "updated 12:17"],
  ["da", "Offentliggjort torsdag 06. feb 2025 17:25", "published 2025-02-06 17:25"],
  ["nb", "mandag 5. august kl. 14:47", "unlabelled ?-08-05 14:47"],
  [
    "fi",
    "Julkaistu 3.5.2024 klo 14.05 | Päivitetty 3.5.2024 klo 15.10",
    "published 2024-05-03 14:05",
    "updated 2024-05-03 15:10",
  ],
  ["is", "11.2.2025 | 23:55 | Uppfært 12.2.2025 7:25", "unlabelled 2025-02-11 23:55", "updated 2025-02-12 07:25"],
  [
    "pl",
    "Aktualizacja: 19.06.2026 19:45 Publikacja: 19.06.2026 19:05",
    "updated 2026-06-19 19:45",
    "published 2026-06-19 19:05",
  ],
  ["cs", "Publikováno 3. 5. 2024 v 14:05", "published 2024-05-03 14:05"],
  ["sk", "Zverejnené 3. mája 2024 o 14:05", "published 2024-05-03 14:05"],
  ["hu", "2024. május 3., péntek 14:05", "unlabelled 2024-05-03 14:05"],
  ["ro", "Publicat la 3 mai 2024, ora 14:05", "published 2024-05-03 14:05"],
  ["bg", "Публикувано на 3 май 2024 в 14:05", "published 2024-05-03 14:05"],
  ["hr", "Objavljeno 3. listopada 2024. u 14:05", "published 2024-10-03 14:05"],
  ["pl", "Opublikowano 3 listopada 2024, 14:05", "published 2024-11-03 14:05"],
  ["sl", "Objavljeno 3. maja 2024 ob 14.05", "published 2024-05-03 14:05"],
  ["el", "Δημοσιεύτηκε: 3 Μαΐου 2024, 14:05", "published 2024-05-03 14:05"],
  ["ru", "8 января, 17:46", "unlabelled ?-01-08 17:46"],
  ["ru", "Опубликовано 3 мая 2024 г. в 14:05", "published 2024-05-03 14:05"],
  ["uk", "Опубліковано: 3 травня 2024, 14:05", "published 2024-05-03 14:05"],
  ["lt", "2024 m. gegužės 3 d. 14:05", "unlabelled 2024-05-03 14:05"],
  ["lv", "2024. gada 3. maijā plkst. 14:05", "unlabelled 2024-05-03 14:05"],
  ["et", "Avaldatud 3. mai 2024, kell 14.05", "published 2024-05-03 14:05"],
  [
    "tr",
    "Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57",
    "published 2024-07-03 18:24",
    "updated 2024-07-03 18:57",
  ],
  ["tr", "05.06.2025 - GÜNCELLEME : 05.06.2025", "unlabelled 2025-06-05", "updated 2025-06-05"],
  ["ar", "نُشر في 3 مايو 2024 الساعة 14:05", "published 2024-05-03 14:05"],
  ["fa", "تاریخ انتشار: ۳ مه ۲۰۲۴", "published 2024-05-03"],
  ["he", "פורסם ב-3 במאי 2024, 14:05", "published 2024-05-03 14:05"],
  ["hi", "प्रकाशित: 3 मई 2024, 2:05 अपराह्न", "published 2024-05-03 14:05"],
  ["id", "Diterbitkan 3 Mei 2024, 14:05 WIB", "published 2024-05-03 14:05 420"],
  ["vi", "Thứ tư, 22/10/2025, 19:25 (GMT+7)", "unlabelled 2025-10-22 19:25 420"],
  ["vi", "Đăng ngày 22 tháng 10 năm 2025", "published 2025-10-22"],
  ["th", "เผยแพร่ 3 พ.ค. 2567 14:30 น.", "published 2024-05-03 14:30"],
  ["zh", "2024年06月24日23:52 | 来源：晨报网", "unlabelled 2024-06-24 23:52"],
  ["zh", "发布时间：2024-06-24 23:52:07", "published 2024-06-24 23:52:07"],
  ["ja", "公開日：2025/03/31 11:30 更新日：2025/03/31 11:45", "published 2025-03-31 11:30", "updated 2025-03-31 11:45"],
  [
    "ja",
    "朝の新聞 2025/3/14 21:17（最終更新 3/14 21:40） 789文字",
    "unlabelled 2025-03-14 21:17",
    "updated ?-03-14 21:40",
  ],
  ["ja", "2025年3月14日 01時28分 (3月14日 01時40分更新)", "unlabelled 2025-03-14 01:28", "updated ?-03-14 01:40"],
  ["ja", "11/3(月) 17:30配信", "published ?-11-03 17:30"],
  ["ja", "11月3日 15時20分", "unlabelled ?-11-03 15:20"],
  ["zh", "中華民國114年11月3日", "unlabelled 2025-11-03"],
  ["zh", "2025年11月 14:30", "unlabelled 2025-11 14:30"],
  ["mn", "2025 оны 11 сарын 03. 14:30", "unlabelled 2025-11-03 14:30"],
  ["kk", "2025 жылғы 3 қараша 14:30", "unlabelled 2025-11-03 14:30"],
  ["my", "၂၀၂၅ ခုနှစ် နိုဝင်ဘာ ၃ ရက်", "unlabelled 2025-11-03"],
  ["km", "៣ វិច្ឆិកា ២០២៥ ម៉ោង ២:៣០ រសៀល", "unlabelled 2025-11-03 14:30"],
  ["bn", "প্রকাশ: ০৩ নভেম্বর ২০২৫, ১৪: ৩০", "published 2025-11-03 14:30"],
  ["bn", "আপডেট: ০৩ নভেম্বর ২০২৫, ০৯:৩০ পিএম", "updated 2025-11-03 21:30"],
  ["ru", "3 НОЯ, 10:20 Обновлено 3 ноя 2025, 10:44", "unlabelled ?-11-03 10:20", "updated 2025-11-03 10:44"],
  ["fa", "تاریخ انتشار: ۱۲ آبان ۱۴۰۴ - ۱۰:۴۵", "published 2025-11-03 10:45"],
  ["fa", "دوشنبه / ۳۰ اسفند ماه ۱۴۰۳ / ۱۴:۳۰", "unlabelled 2025-03-20 14:30"],
  ["fa", "۱۴۰۴/۰۱/۰۱ - ۱۱:۰۲", "unlabelled 2025-03-21 11:02"],
  ["fa", "د افغانستان ۲۱ حوت ۱۳۹۹", "unlabelled 2021-03-11"],
  ["am", "ጥቅምት 24 ቀን 2018 ዓ.ም", "unlabelled 2025-11-03"],
  ["am", "24 ጥቅምት 2018", "unlabelled 2025-11-03"],
  ["ko", "2025.05.15 20:00", "unlabelled 2025-05-15 20:00"],
  [
    "ko",
    "입력 2025.05.15. 오후 3:20 수정 2025.05.15. 오후 4:01",
    "published 2025-05-15 15:20",
    "updated 2025-05-15 16:01",
  ],
])("%s: %s", (language, line, ...expected) => {
  expect(times(line, language)).toEqual(expected);
});

test.each<[language: string, line: string, ...times: string[]]>([
  ["ca", "Publicat el 3 de maig de 2024 a les 14:05", "published 2024-05-03 14:05"],
  ["eu", "2024ko maiatzaren 3a 14:05", "unlabelled 2024-05-03 14:05"],
  ["gl", "Publicado o 3 de maio de 2024 ás 14:05", "published 2024-05-03 14:05"],
  ["sr", "Објављено 3. маја 2024. у 14:05", "published 2024-05-03 14:05"],
  ["mk", "Објавено на 3 мај 2024 во 14:05", "published 2024-05-03 14:05"],
  ["sq", "Publikuar më 3 maj 2024, 14:05", "published 2024-05-03 14:05"],
  ["be", "Апублікавана 3 мая 2024, 14:05", "published 2024-05-03 14:05"],
  ["bn", "প্রকাশ: ০৩ মে ২০২৪, ১৪:০৫", "published 2024-05-03 14:05"],
  ["ur", "شائع: 3 مئی 2024", "published 2024-05-03"],
  ["ta", "வெளியிடப்பட்டது: 3 மே 2024", "published 2024-05-03"],
  ["ms", "Diterbitkan pada 3 Mei 2024, 14:05", "published 2024-05-03 14:05"],
  ["zh", "發布時間：2024年5月3日 下午2:05", "published 2024-05-03 14:05"],
  ["zh", "2024-05-03 14:05:07 更新", "updated 2024-05-03 14:05:07"],
  ["ja", "2024年5月3日 午後2時5分", "unlabelled 2024-05-03 14:05"],
  ["ko", "기사입력 2024-05-03 14:05:07", "published 2024-05-03 14:05:07"],
  ["th", "3 พฤษภาคม 2567 เวลา 14:05 น.", "unlabelled 2024-05-03 14:05"],
  ["en", "Last modified on Fri 3 May 2024 14.05 BST", "updated 2024-05-03 14:05 60"],
  ["en", "Date of last revision: August 9, 2017", "updated 2017-08-09"],
  ["en", "First published on Fri 3 May 2024 10.00 BST", "published 2024-05-03 10:00 60"],
  ["en", "By ANN BAKER May 3, 2024 2:05pm ET", "unlabelled 2024-05-03 14:05 America/New_York"],
  ["en", "3 May 2024, 2:05 pm IST", "unlabelled 2024-05-03 14:05 330"],
  ["en", "Posted on May 3rd, 2024 by ann in News", "published 2024-05-03"],
  ["en", "May 3, 2024 | 2:05pm", "unlabelled 2024-05-03 14:05"],
  ["en", "Friday, May 03, 2024 - 14:05", "unlabelled 2024-05-03 14:05"],
  ["en", "UPDATED 14:05 EDT, Fri May 3, 2024", "updated 2024-05-03 14:05 -240"],
  ["de", "Veröffentlicht am Freitag, 03.05.24, 14:05 Uhr", "published 2024-05-03 14:05"],
  ["de", "Ann Lee Zuletzt geändert am 06.11.2023", "updated 2023-11-06"],
  ["en", "Tuesday, 11.06.2012 / 4:54 PM", "unlabelled 2012-11-06 16:54"],
  ["en", "Monday, 11.06.2012", "unlabelled 2012-06-11"],
  ["en", "Thu, 04/10/2012 - 20:15", "unlabelled 2012-10-04 20:15"],
  ["en", "Fri, 10/05/2012 - 20:15", "unlabelled 2012-10-05 20:15"],
  ["de", "Erstellt: 03.05.2024Aktualisiert: 04.05.2024, 9:15 Uhr", "published 2024-05-03", "updated 2024-05-04 09:15"],
  ["fr", "Par Ann Boulanger - Publié le vendredi 3 mai 2024 à 14:05", "published 2024-05-03 14:05"],
  ["es", "3 mayo, 2024 14:05h", "unlabelled 2024-05-03 14:05"],
  ["es", "Actualizado a las 14:05", "updated 14:05"],
  ["it", "Pubblicato il 3 maggio 2024 alle ore 14.05", "published 2024-05-03 14:05"],
  [
    "pt",
    "03/05/2024 às 14h05 | Atualizado em 04/05/2024 às 09h15",
    "unlabelled 2024-05-03 14:05",
    "updated 2024-05-04 09:15",
  ],
  ["nl", "Gepubliceerd op 3 mei 2024 om 14:05 uur", "published 2024-05-03 14:05"],
  ["sv", "Publicerad: 3 maj 2024, 14:05", "published 2024-05-03 14:05"],
  ["da", "3. maj 2024 kl. 14.05", "unlabelled 2024-05-03 14:05"],
  ["nb", "Publisert: 03.05.2024 14:05", "published 2024-05-03 14:05"],
  ["fi", "3.5.2024 klo 14:05", "unlabelled 2024-05-03 14:05"],
  ["pl", "3 maja 2024, godz. 14:05", "unlabelled 2024-05-03 14:05"],
  ["ro", "Publicat: 3 mai 2024 14:05", "published 2024-05-03 14:05"],
  ["hu", "Megjelent: 2024. május 3. 14:05", "published 2024-05-03 14:05"],
  ["tr", "3 Mayıs 2024 Cuma 14:05", "unlabelled 2024-05-03 14:05"],
  ["uk", "3 травня 2024, 14:05", "unlabelled 2024-05-03 14:05"],
  ["lt", "Paskelbta: 2024-05-03 14:05", "published 2024-05-03 14:05"],
  ["lv", "Publicēts: 2024. gada 3. maijā", "published 2024-05-03"],
  ["et", "3. mai 2024, 14:05", "unlabelled 2024-05-03 14:05"],
  ["he", "3 במאי 2024 בשעה 14:05", "unlabelled 2024-05-03 14:05"],
  ["ar", "الجمعة 3 مايو 2024 - 14:05", "unlabelled 2024-05-03 14:05"],
  ["fa", "جمعه ۳ مه ۲۰۲۴ ساعت ۱۴:۰۵", "unlabelled 2024-05-03 14:05"],
  ["hi", "शुक्रवार, 3 मई 2024 02:05 PM IST", "unlabelled 2024-05-03 14:05 330"],
  ["vi", "Thứ sáu, 3/5/2024 14:05", "unlabelled 2024-05-03 14:05"],
  ["id", "Jumat, 3 Mei 2024 14:05 WIB", "unlabelled 2024-05-03 14:05 420"],
  ["fil", "Mayo 3, 2024", "unlabelled 2024-05-03"],
  ["en", "May 3, 202414 min read", "unlabelled 2024-05-03"],
  ["en", "yesterday at 2:05 pm", "unlabelled day-1 14:05"],
  ["de", "gestern, 14:05 Uhr", "unlabelled day-1 14:05"],
  ["en", "Updated 3 mins ago", "updated 150..240"],
  ["sk", "3. mája 2024 14:05", "unlabelled 2024-05-03 14:05"],
  ["cs", "pátek 3. května 2024 14:05", "unlabelled 2024-05-03 14:05"],
  ["hr", "3. svibnja 2024. u 14:05", "unlabelled 2024-05-03 14:05"],
  ["is", "Birt 3. maí 2024 kl. 14:05", "published 2024-05-03 14:05"],
])("labels and orders, %s: %s", (language, line, ...expected) => {
  expect(times(line, language)).toEqual(expected);
});

test("the order of day and month follows the numbers, the language, then the hint", () => {
  expect(times("13/04/2024", "en")).toEqual(["unlabelled 2024-04-13"]);
  expect(times("04/13/2024", "fr")).toEqual(["unlabelled 2024-04-13"]);
  expect(times("03/04/2024", "fr")).toEqual(["unlabelled 2024-04-03"]);
  expect(times("03/04/2024", "en")).toEqual(["unlabelled 2024-03-04"]);
  expect(times("03/04/2024", "en-GB")).toEqual(["unlabelled 2024-04-03"]);
  const hinted = readTimeLine("03/04/2024", { language: "en", dayFirst: () => true })?.times[0]?.expression.date;
  expect(hinted).toEqual({ year: 2024, month: 4, day: 3, orderAssumed: true });
});

test("offsets frame the time without its label", () => {
  const line = "By Ann Baker | Published May 3, 2024 at 10:15 | Updated 2 hours ago";
  const read = readTimeLine(line, { language: "en" });
  expect(read?.times.map((time) => line.slice(time.start, time.end))).toEqual(["May 3, 2024 at 10:15", "2 hours ago"]);
  expect(read?.times.map((time) => line.slice(time.labelStart, time.start))).toEqual(["Published ", "Updated "]);
});

test.each([
  ["Published May 3, 2024 at 10:15", 1, 1],
  ["By Ann Baker, May 3, 2024", 0.4, 0.7],
  ["By Ann Baker, May 3, 2024, 5 min read", 0.4, 0.7],
  ["03.05.2024, Lesezeit 5 Min.", 1, 1],
  ["03.05.2024 - Temps de lecture : 3 minutes", 1, 1],
  ["2024-05-03 · 4 minuter att läsa", 1, 1],
  ["The minister said on 3 May 2024 that nothing would change in the coming year.", 0, 0.25],
])("%s: share between %f and %f", (line, low, high) => {
  const share = readTimeLine(line, { language: "en" })?.share ?? -1;
  expect(share).toBeGreaterThanOrEqual(low);
  expect(share).toBeLessThanOrEqual(high);
});

test.each([
  "Short, intense session set after 137-day break",
  "Game 5 blues: the team is pushed to the brink",
  "© 2024 The Harbour Post",
  "Version 10.4.1 is out",
  "On Sunday the harbour was closed",
  "",
  "x".repeat(1000),
])("no time in: %.40s", (line) => {
  expect(readTimeLine(line, { language: "en" })).toBeNull();
});

test("a hostile line is read in linear time", () => {
  const line = "1.1.".repeat(100);
  for (let i = 0; i < 200; i++) readTimeLine(line);
  expect(readTimeLine("Publishedon".repeat(36))).toBeNull();
});
