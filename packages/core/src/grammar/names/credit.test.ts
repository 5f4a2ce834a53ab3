import { expect, test } from "vitest";
import { readCaption } from "./credit.ts";
import { readCredit } from "./credit-chain.ts";

/** `caption ‖ credit ‖ who`: creators, [agency], via platforms, <holder>, +handout, +archive. */
function shown(text: string): string {
  const { caption, credit, creditSpan, archive } = readCaption(text);
  if (caption !== null) expect(text).toContain(caption);
  if (creditSpan !== null) expect(text.slice(...creditSpan)).toBe(credit?.raw);
  if (credit !== null && credit.agencySpan !== null) expect(credit.raw).toContain(text.slice(...credit.agencySpan));
  const who =
    credit === null
      ? []
      : [
          ...credit.creators,
          ...(credit.agency === null ? [] : [`[${credit.agency.code}]`]),
          ...credit.via.map((via) => `via ${via}`),
        ];
  if (credit !== null && credit.holder !== null) who.push(`<${credit.holder}>`);
  if (credit?.handout === true) who.push("+handout");
  if (archive) who.push("+archive");
  return `${caption ?? ""} ‖ ${credit?.raw ?? ""} ‖ ${who.join(", ")}`;
}

test.each([
  [
    "FILE - A soldier at a post, seen from Paju, June 26, 2024. (AP Photo/Lee Jin-soo, File)",
    "A soldier at a post, seen from Paju, June 26, 2024. ‖ AP Photo/Lee Jin-soo, File ‖ Lee Jin-soo, [AP], +archive",
  ],
  ["FILE – The dam in May. (AP Photo/Ann Lee)", "The dam in May. ‖ AP Photo/Ann Lee ‖ Ann Lee, [AP], +archive"],
  ["FILE PHOTO: The dam in May. REUTERS/Ann Lee", "The dam in May. ‖ REUTERS/Ann Lee ‖ Ann Lee, [Reuters], +archive"],
  ["ARCHIVO - El presidente. EFE/Luis Gil", "El presidente. ‖ EFE/Luis Gil ‖ Luis Gil, [EFE], +archive"],
  ["Photo: Ann Lee annlee@ledger.example", " ‖ Photo: Ann Lee annlee@ledger.example ‖ Ann Lee"],
  ["Ursul a stat pe hol. Sursa foto: Ion Pop", "Ursul a stat pe hol. ‖ Sursa foto: Ion Pop ‖ Ion Pop"],
  ["農民撿拾落果。記者黃淑美／攝影", "農民撿拾落果。 ‖ 記者黃淑美／攝影 ‖ 黃淑美"],
  [
    "The hall after the hail. AMY LOWELL, PRAIRIE POST",
    "The hall after the hail. ‖ AMY LOWELL, PRAIRIE POST ‖ AMY LOWELL, <PRAIRIE POST>",
  ],
  [
    "La digue de Port-Vrac, le 10 janvier. YANN LEGUEN POUR « LE MATIN »",
    "La digue de Port-Vrac, le 10 janvier. ‖ YANN LEGUEN POUR « LE MATIN ‖ YANN LEGUEN, LE MATIN",
  ],
  ["Nets dry at the pier. Photo / Harbourpix", "Nets dry at the pier. ‖ Photo / Harbourpix ‖ <Harbourpix>"],
  ["Every photo / every print was lost", "Every photo / every print was lost ‖  ‖ "],
  ["The minister at the pier — Reuters pic", "The minister at the pier ‖ Reuters pic ‖ [Reuters]"],
  ["De veerboot in mei. Beeld Ann de Wit", "De veerboot in mei. ‖ Beeld Ann de Wit ‖ Ann de Wit"],
  ["Het beeld Vrouw op de Kade", "Het beeld Vrouw op de Kade ‖  ‖ "],
  ["부두에 선 시민들 ⓒ연합뉴스", "부두에 선 시민들 ‖ ⓒ연합뉴스 ‖ [Yonhap]"],
  [
    "The pier at dawn. (Ann Lee for The Island Post)",
    "The pier at dawn. ‖ Ann Lee for The Island Post ‖ Ann Lee, <The Island Post>",
  ],
  ["Nets at the pier (Ann Lee for scale)", "Nets at the pier (Ann Lee for scale) ‖  ‖ "],
  ["SE ACABÓ. LA HUELGA SIGUE", "SE ACABÓ. LA HUELGA SIGUE ‖  ‖ "],
  ["The shed before it fell. (Supplied: Surf Club)", "The shed before it fell. ‖ Supplied: Surf Club ‖ <Surf Club>"],
  ["The pier at dawn © HBR Foto: Ana Pires", "The pier at dawn ‖ © HBR Foto: Ana Pires ‖ Ana Pires, <HBR>"],
  ["Паром у причала. Иллюстрация: port.example", "Паром у причала. ‖ Иллюстрация: port.example ‖ <port.example>"],
  ["Prom w porcie. Ilustracja: Ana Pires", "Prom w porcie. ‖ Ilustracja: Ana Pires ‖ Ana Pires"],
  ["Marco Zen nel magazzino (ansa)", "Marco Zen nel magazzino ‖ ansa ‖ [ANSA]"],
  ["Crews at the Pine Hollow park.(WQLD)", "Crews at the Pine Hollow park. ‖ WQLD ‖ <WQLD>"],
  ["A deputy at the park. (WQLD photo/Ann Lee)", "A deputy at the park. ‖ WQLD photo/Ann Lee ‖ Ann Lee, <WQLD>"],
  [
    "Der Präsident im StadionBild: Max Muster/dpa",
    "Der Präsident im Stadion ‖ Bild: Max Muster/dpa ‖ Max Muster, [dpa]",
  ],
  [
    "La feria, en 2025.Cedida por la asociación de vecinos del barrio de la Vega",
    "La feria, en 2025. ‖ Cedida por la asociación de vecinos del barrio de la Vega ‖ <la asociación de vecinos del barrio de la Vega>",
  ],
  ["Die Pflanze kommt aus Amerika. © Montage", "Die Pflanze kommt aus Amerika. ‖ © Montage ‖ "],
  ["Members of the local council (WQLD)", "Members of the local council (WQLD) ‖  ‖ "],
  ["The last shift in May. Credit...Ana Delgado", "The last shift in May. ‖ Credit...Ana Delgado ‖ Ana Delgado"],
  [
    "Image: The chain has 180 shops across the island. Pic: Reuters",
    "Image: The chain has 180 shops across the island. ‖ Pic: Reuters ‖ [Reuters]",
  ],
  ["資料写真：国会議事堂", "国会議事堂 ‖  ‖ +archive"],
  [
    "Smoke over the port. Adel Haddad/Associated Press",
    "Smoke over the port. ‖ Adel Haddad/Associated Press ‖ Adel Haddad, [AP]",
  ],
  ["Le port de Sète. BERTRAND GUILLOT / AFP", "Le port de Sète. ‖ BERTRAND GUILLOT / AFP ‖ BERTRAND GUILLOT, [AFP]"],
  [
    "Les voitures (+1,3 %) au semestre. (Fred Schmitt/SIPA)",
    "Les voitures (+1,3 %) au semestre. ‖ Fred Schmitt/SIPA ‖ Fred Schmitt, [SIPA]",
  ],
  ["Le président (Fred Schmitt/SIPA)", "Le président ‖ Fred Schmitt/SIPA ‖ Fred Schmitt, [SIPA]"],
  ["Die Rede in Küssnacht. Urs Flück (Keystone)", "Die Rede in Küssnacht. ‖ Urs Flück (Keystone) ‖ Urs Flück, [SDA]"],
  [
    "Zwei Boxer im Ring. Zac Good/Press Association/dpa/Archiv",
    "Zwei Boxer im Ring. ‖ Zac Good/Press Association/dpa/Archiv ‖ Zac Good, [PA], via dpa, +archive",
  ],
  ["Ein Zug im Bahnhof. Foto: Max Muster/dpa", "Ein Zug im Bahnhof. ‖ Foto: Max Muster/dpa ‖ Max Muster, [dpa]"],
  ["Ein Zug im Bahnhof | Foto: Max Muster", "Ein Zug im Bahnhof ‖ Foto: Max Muster ‖ Max Muster"],
  ["Ein Zug im Bahnhof (Foto: Max Muster)", "Ein Zug im Bahnhof ‖ Foto: Max Muster ‖ Max Muster"],
  [
    "Ein Zug im Bahnhof. © picture alliance/dpa | Daniel Vogt",
    "Ein Zug im Bahnhof. ‖ © picture alliance/dpa | Daniel Vogt ‖ Daniel Vogt, [dpa], via picture alliance",
  ],
  ["Ein Zug im Bahnhof. Quelle: Stadtwerke", "Ein Zug im Bahnhof. ‖ Quelle: Stadtwerke ‖ <Stadtwerke>"],
  ["Der Chef tritt an. (Archivbild)", "Der Chef tritt an. (Archivbild) ‖  ‖ +archive"],
  [
    "Ein Spieler im Zweikampf mit Antony (Manchester Rovers)",
    "Ein Spieler im Zweikampf mit Antony (Manchester Rovers) ‖  ‖ ",
  ],
  ["The minister in 2020. Photo: Jane Doe", "The minister in 2020. ‖ Photo: Jane Doe ‖ Jane Doe"],
  [
    "The minister in 2020 (Photo by Jane Doe/Getty Images)",
    "The minister in 2020 ‖ Photo by Jane Doe/Getty Images ‖ Jane Doe, [Getty]",
  ],
  [
    "The minister in 2020. Photograph: Jane Doe/The Weekly",
    "The minister in 2020. ‖ Photograph: Jane Doe/The Weekly ‖ Jane Doe, <The Weekly>",
  ],
  ["The minister in 2020. Image source: Getty Images", "The minister in 2020. ‖ Image source: Getty Images ‖ [Getty]"],
  ["The minister in 2020. Courtesy of the museum", "The minister in 2020. ‖ Courtesy of the museum ‖ <the museum>"],
  [
    "The hall. UN Photo / Frank Beek. Courtesy of the court",
    "The hall. ‖ UN Photo / Frank Beek. Courtesy of the court ‖ Frank Beek, <UN>",
  ],
  [
    "A road along the desert | Tara Atkins for The Weekly",
    "A road along the desert ‖ Tara Atkins for The Weekly ‖ Tara Atkins, <The Weekly>",
  ],
  ["El ministro en Madrid. EFE/ J.J. Guillot", "El ministro en Madrid. ‖ EFE/ J.J. Guillot ‖ J.J. Guillot, [EFE]"],
  [
    "La fiesta en Madrid. Gustavo Valle / Europa Press",
    "La fiesta en Madrid. ‖ Gustavo Valle / Europa Press ‖ Gustavo Valle, [EP]",
  ],
  [
    "Festnahme beim Einsatz der Polizei in Palma / Lorenzo Marini",
    "Festnahme beim Einsatz der Polizei in Palma ‖ Lorenzo Marini ‖ Lorenzo Marini",
  ],
  ["U-Rejoice Ndlovu. Isithombe: Themba Zulu", "U-Rejoice Ndlovu. ‖ Isithombe: Themba Zulu ‖ Themba Zulu"],
  ["Seimas. J. Petrauskas / LRT nuotr.", "Seimas. ‖ J. Petrauskas / LRT nuotr ‖ J. Petrauskas, <LRT>"],
  ["Президент. Фото: Дмитрий Орлов, Вестник", "Президент. ‖ Фото: Дмитрий Орлов, Вестник ‖ Дмитрий Орлов, <Вестник>"],
  ["건물 전경. 사진=연합뉴스", "건물 전경. ‖ 사진=연합뉴스 ‖ [Yonhap]"],
  ["건물 전경. 연합뉴스 제공", "건물 전경. ‖ 연합뉴스 제공 ‖ [Yonhap]"],
  ["郵差整理退回的信件。記者陳怡君／攝影", "郵差整理退回的信件。 ‖ 記者陳怡君／攝影 ‖ 陳怡君"],
  ["容疑者＝13日、東京で（大沼義樹撮影）", "容疑者＝13日、東京で ‖ 大沼義樹撮影 ‖ 大沼義樹"],
  ["地震の検討会＝１３日午後１０時（代表）", "地震の検討会＝１３日午後１０時 ‖ 代表 ‖ +handout"],
  ["大統領の発言（ソウルで、３日）＝ＡＰ", "大統領の発言（ソウルで、３日） ‖ ＡＰ ‖ [AP]"],
  [
    "The final. (Screenshot by Ana Pires/North Games)",
    "The final. ‖ Screenshot by Ana Pires/North Games ‖ Ana Pires, North Games",
  ],
  ["The dam. Photo: Ann Lee (CC BY 2.0)", "The dam. ‖ Photo: Ann Lee (CC BY 2.0) ‖ Ann Lee, <CC BY 2.0>"],
  ["The dam. (File photo by Ann Lee/Getty Images)", "The dam. ‖ File photo by Ann Lee/Getty Images ‖ Ann Lee, [Getty]"],
  ["图为现场。新华社发（张三 摄）", "图为现场。 ‖ 新华社发（张三 摄） ‖ 张三, [Xinhua]"],
  ["图为现场。新华社记者 张三 摄", "图为现场。 ‖ 新华社记者 张三 摄 ‖ 张三, [Xinhua]"],
  ["A normal caption that names no one in 2024", "A normal caption that names no one in 2024 ‖  ‖ "],
  ["Volunteers (from left) Ann Lee, Bob Ray", "Volunteers (from left) Ann Lee, Bob Ray ‖  ‖ "],
  ["Oslo i går. Foto: Kari Nordmann / NTB", "Oslo i går. ‖ Foto: Kari Nordmann / NTB ‖ Kari Nordmann, [NTB]"],
  [
    "Statsministeren. Mads Rasmus/Ritzau Scanpix",
    "Statsministeren. ‖ Mads Rasmus/Ritzau Scanpix ‖ Mads Rasmus, [Ritzau]",
  ],
  ["Premier w Sejmie. Fot. Jan Kowalski/PAP", "Premier w Sejmie. ‖ Fot. Jan Kowalski/PAP ‖ Jan Kowalski, [PAP]"],
  ["Başkan konuştu. (Fotoğraf: Ayşe Kaya/AA)", "Başkan konuştu. ‖ Fotoğraf: Ayşe Kaya/AA ‖ Ayşe Kaya, [AA]"],
  [
    "Foto de familia de la segunda reunión del grupo de Madrid",
    "Foto de familia de la segunda reunión del grupo de Madrid ‖  ‖ ",
  ],
  [
    "Imagen de un puente situado en La Pradera de San Blas, en Madrid, en 2025.",
    "Imagen de un puente situado en La Pradera de San Blas, en Madrid, en 2025. ‖  ‖ ",
  ],
  [
    "Schutzanzüge am Hafen: 11. Mai 2026 (AFP / JORGE GARCIA)",
    "Schutzanzüge am Hafen: 11. Mai 2026 ‖ AFP / JORGE GARCIA ‖ JORGE GARCIA, [AFP]",
  ],
  ["Le maire à Lyon. Photo : Luc Martin/AFP", "Le maire à Lyon. ‖ Photo : Luc Martin/AFP ‖ Luc Martin, [AFP]"],
  [
    "La piazza a Roma. Foto: Marco Bianchi/ANSA",
    "La piazza a Roma. ‖ Foto: Marco Bianchi/ANSA ‖ Marco Bianchi, [ANSA]",
  ],
  ["O prefeito em Lisboa. Foto: Ana Silva/Lusa", "O prefeito em Lisboa. ‖ Foto: Ana Silva/Lusa ‖ Ana Silva, [Lusa]"],
  ["De brug bij Gent. Foto: Jan Peeters/Belga", "De brug bij Gent. ‖ Foto: Jan Peeters/Belga ‖ Jan Peeters, [Belga]"],
  [
    "Silta Turussa. Kuva: Matti Virtanen / Lehtikuva",
    "Silta Turussa. ‖ Kuva: Matti Virtanen / Lehtikuva ‖ Matti Virtanen, [STT]",
  ],
  ["Bron i Malmö. Foto: Anna Berg/TT", "Bron i Malmö. ‖ Foto: Anna Berg/TT ‖ Anna Berg, [TT]"],
  ["Most v Praze. Foto: Jan Novák, ČTK", "Most v Praze. ‖ Foto: Jan Novák, ČTK ‖ Jan Novák, [ČTK]"],
  ["Híd Budapesten. Fotó: Nagy Péter / MTI", "Híd Budapesten. ‖ Fotó: Nagy Péter / MTI ‖ Nagy Péter, [MTI]"],
  [
    "Podul din Iași. Foto: Ion Popescu / AGERPRES",
    "Podul din Iași. ‖ Foto: Ion Popescu / AGERPRES ‖ Ion Popescu, [AGERPRES]",
  ],
  ["Міст у Києві. Фото: Ольга Бойко / УНІАН", "Міст у Києві. ‖ Фото: Ольга Бойко / УНІАН ‖ Ольга Бойко, [UNIAN]"],
  ["Η γέφυρα στην Πάτρα. Φωτογραφία: ΑΠΕ-ΜΠΕ", "Η γέφυρα στην Πάτρα. ‖ Φωτογραφία: ΑΠΕ-ΜΠΕ ‖ [AMNA]"],
  [
    "Jembatan di Jakarta. (ANTARA FOTO/Budi Santoso)",
    "Jembatan di Jakarta. ‖ ANTARA FOTO/Budi Santoso ‖ Budi Santoso, [Antara]",
  ],
  ["港口的桥。图片来源：新华社", "港口的桥。 ‖ 图片来源：新华社 ‖ [Xinhua]"],
  ["橋の様子（佐藤花子撮影）", "橋の様子 ‖ 佐藤花子撮影 ‖ 佐藤花子"],
  ["駅前の市電＝若葉市で2日、佐藤花子撮影", "駅前の市電＝若葉市で2日 ‖ 佐藤花子撮影 ‖ 佐藤花子"],
  ["夜市首週湧入5千人。（記者王小明攝）", "夜市首週湧入5千人。 ‖ 記者王小明攝 ‖ 王小明"],
  ["邮递员开启绿皮信箱。本报记者 张三摄", "邮递员开启绿皮信箱。 ‖ 本报记者 张三摄 ‖ 张三"],
  ["3일 기부금을 전달한 한동수 씨. 완섬군 제공", "3일 기부금을 전달한 한동수 씨. ‖ 완섬군 제공 ‖ 완섬군"],
  ["圖／記者王小明攝", " ‖ 圖／記者王小明攝 ‖ 王小明"],
  ["市民骑行。 图/视觉江湾", "市民骑行。 ‖ 图/视觉江湾 ‖ 视觉江湾"],
  ["터미널 전경 [항만공사 제공. 재판매 및 DB 금지]", "터미널 전경 ‖ 항만공사 제공 ‖ 항만공사"],
  ["[연합뉴스 자료사진]", " ‖ 연합뉴스 자료사진 ‖ [Yonhap]"],
  ["سفينة الحاويات لدى وصولها إلى المرفأ (رويترز)", "سفينة الحاويات لدى وصولها إلى المرفأ ‖ رويترز ‖ [Reuters]"],
  ["Ο φάρος μετά (Φωτ.: Νίκος Βλάχος)", "Ο φάρος μετά ‖ Φωτ.: Νίκος Βλάχος ‖ Νίκος Βλάχος"],
  ["წისქვილი. ფოტო: გიორგი ლომიძე", "წისქვილი. ‖ ფოტო: გიორგი ლომიძე ‖ გიორგი ლომიძე"],
])("%s", (text, parts) => {
  expect(shown(text)).toBe(parts);
});

test.each([
  ["Foto: Max Muster/dpa", "Max Muster", "dpa"],
  ["Getty Images", "", "Getty"],
  ["AFP via Getty", "", "AFP"],
  ["사진=연합뉴스", "", "Yonhap"],
  ["Handout/NASA via Getty Images", "", "Getty"],
  ["HANDOUT / AFP", "", "AFP"],
  ["Uncredited/AP/dpa", "", "AP"],
  ["IMAGO/Nico Herbst", "Nico Herbst", "IMAGO"],
  ["Niall Carr/PA Images via Getty Images", "Niall Carr", "PA"],
  ["David Kaway/Bloomberg", "David Kaway", "Bloomberg"],
  ["EFE/EPA/HAITHAM SALEH", "HAITHAM SALEH", "EFE"],
  ["SN/APA/GEORG HOCHRIED", "GEORG HOCHRIED", "APA"],
  ["Keystone/The White House via AP/Adam Schell", "Adam Schell", "SDA"],
  ["Didem Kaya/AA", "Didem Kaya", "AA"],
  ["Foto: Florin Gogu (REUTERS) | Vídeo: EPV", "Florin Gogu", "Reuters"],
  ["© Jane Doe", "Jane Doe", ""],
  ["(AP Photo/Ann Lee)", "Ann Lee", "AP"],
  ["Crédit photo : Luc Martin / AFP", "Luc Martin", "AFP"],
  ["Photo by Jane Doe on Unsplash", "Jane Doe", "Unsplash"],
  ["图源：新华社", "", "Xinhua"],
  ["Ljósmynd/Jón Jónsson", "Jón Jónsson", ""],
  ["Edu López", "Edu López", ""],
])("a credit of its own: %s", (text, creators, agency) => {
  const credit = readCredit(text);
  expect(credit?.creators.join("+")).toBe(creators);
  expect(credit?.agency?.code ?? "").toBe(agency);
});

test("hostile input ends at once", () => {
  for (const unit of ["(", ")", "Foto: ", " / ", ". ", "© ", "＝"]) readCaption(unit.repeat(100_000));
});
