import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  [
    "zu",
    "UMasipala uthe ibhuloho lizovalwa ngoMsombuluko ngoba liyalungiswa, kanti abantu kumele basebenzise indlela ezungezayo, kusho iMeya.",
  ],
  [
    "xh",
    "USodolophu uthe ibhulorho iza kuvalwa ngoMvulo kuba iyalungiswa, kwaye abantu kufuneka basebenzise enye indlela okanye isikhitshane.",
  ],
  [
    "en",
    "The council said on Monday that it would close the bridge for repairs, which are expected to last until the end of the year.",
  ],
  [
    "fr",
    "Le conseil a annoncé lundi que le pont sera fermé pour des travaux qui devraient durer jusqu'à la fin de l'année dans la ville.",
  ],
  [
    "de",
    "Der Rat teilte am Montag mit, dass die Brücke für Reparaturen geschlossen wird, die bis zum Ende des Jahres dauern sollen.",
  ],
  [
    "es",
    "El consejo anunció el lunes que el puente se cerrará por obras que se espera que duren hasta el final del año en la ciudad.",
  ],
  [
    "pt",
    "O conselho anunciou na segunda-feira que a ponte será fechada para obras que não devem terminar até ao fim do ano na cidade.",
  ],
  [
    "it",
    "Il consiglio ha annunciato lunedì che il ponte sarà chiuso per lavori che dovrebbero durare fino alla fine dell'anno nella città.",
  ],
  [
    "nl",
    "De gemeenteraad heeft maandag gezegd dat de brug wordt gesloten voor reparaties die naar verwachting tot het einde van het jaar duren.",
  ],
  [
    "da",
    "Byrådet sagde mandag, at broen lukkes for reparationer, som ventes at vare til slutningen af året, og der er ikke en anden vej.",
  ],
  [
    "sv",
    "Kommunen meddelade på måndagen att bron stängs för reparationer som väntas pågå till slutet av året och det är inte klart när.",
  ],
  [
    "no",
    "Kommunen sa mandag at broen stenges for reparasjoner som ventes å vare ut året, og det er ikke klart hva som skjer etter nyttår.",
  ],
  [
    "fi",
    "Kaupunki kertoi maanantaina, että silta suljetaan korjausten vuoksi, ja työt kestävät vuoden loppuun, mutta se ei ole varmaa.",
  ],
  [
    "pl",
    "Rada poinformowała w poniedziałek, że most zostanie zamknięty z powodu remontu, który ma potrwać do końca roku, ale nie jest to pewne.",
  ],
  [
    "cs",
    "Rada v pondělí oznámila, že most bude uzavřen kvůli opravám, které mají trvat do konce roku, ale není to jisté, jak je možné.",
  ],
  [
    "hu",
    "A tanács hétfőn közölte, hogy a hidat lezárják a javítások miatt, és ez az év végéig is eltarthat, de még nem biztos.",
  ],
  [
    "ro",
    "Consiliul a anunțat luni că podul va fi închis pentru reparații care ar trebui să dureze până la sfârșitul anului și nu este sigur.",
  ],
  [
    "tr",
    "Belediye pazartesi günü köprünün onarım için kapatılacağını ve bu çalışmanın yıl sonuna kadar sürmesi için çok kişi olduğunu söyledi.",
  ],
  [
    "id",
    "Dewan kota mengatakan pada hari Senin bahwa jembatan akan ditutup untuk perbaikan yang tidak akan selesai dalam tahun ini.",
  ],
  [
    "vi",
    "Hội đồng thành phố cho biết cây cầu sẽ bị đóng để sửa chữa và những người dân trong khu vực được thông báo về việc này.",
  ],
  [
    "ru",
    "Совет сообщил в понедельник, что мост будет закрыт на ремонт, который продлится до конца года, но это не точно.",
  ],
  [
    "uk",
    "Рада повідомила в понеділок, що міст буде закрито на ремонт, який триватиме до кінця року, але це ще не точно.",
  ],
  [
    "bg",
    "Съветът съобщи в понеделник, че мостът ще бъде затворен за ремонт, който се очаква да продължи до края на годината.",
  ],
  ["ar", "قال المجلس يوم الاثنين إن الجسر سيغلق من أجل الإصلاحات التي من المتوقع أن تستمر حتى نهاية العام في المدينة"],
  ["fa", "شورا روز دوشنبه اعلام کرد که این پل برای تعمیرات بسته شده است و تا پایان سال هم باز نمی شود"],
  ["ur", "کونسل نے پیر کو کہا کہ پل کو مرمت کے لیے بند کیا گیا ہے اور یہ سال کے آخر تک نہیں کھلے گا"],
  ["hi", "परिषद ने सोमवार को कहा कि पुल को मरम्मत के लिए बंद किया गया है और यह साल के अंत तक नहीं खुलेगा"],
  ["el", "Το δημοτικό συμβούλιο ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα κλείσει για επισκευές"],
  ["he", "המועצה הודיעה ביום שני כי הגשר ייסגר לתיקונים עד סוף השנה"],
  ["zh", "市议会星期一表示，这座桥将关闭维修，预计持续到年底，届时车辆需要绕行其他道路。"],
  ["ja", "市議会は月曜日、橋を修理のため閉鎖すると発表した。工事は年末まで続く見込みだ。"],
  ["ko", "시의회는 월요일 다리를 수리하기 위해 폐쇄한다고 밝혔다. 공사는 연말까지 이어질 전망이다."],
  ["th", "สภาเมืองกล่าวเมื่อวันจันทร์ว่าสะพานจะปิดเพื่อซ่อมแซมจนถึงสิ้นปี"],
])("%s", (language, text) => {
  expect(detectLanguage(text)?.language).toBe(language);
});

test.each(["", "12:30", "Sport", "FC Harbour 3:1 Dockside United Northport Rovers Eastgate Wanderers"])(
  "%j tells nothing",
  (text) => {
    expect(detectLanguage(text)).toBeNull();
  },
);
