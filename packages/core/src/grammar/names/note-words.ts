import type { Note } from "../../record.ts";

type Kind = Note["kind"];

const split = (phrases: string): readonly string[] => phrases.split("|");

/** Labels that open a note and are set off from it. Folded: lower case, full stops dropped, straight apostrophes. */
const LABELS: Readonly<Record<Kind, string>> = {
  correction:
    "correction|corrections|corrected|corrections and clarifications|correction note|erratum|errata|berichtigung|korrektur|korrekturhinweis|richtigstellung|correctif|rectificatif|rectification|fe de errores|fe de erratas|corrección|rectificación|correção|errata corrige|correzione|rettifica|rettelse|rättelse|retting|oikaisu|leiðrétting|correctie|rectificatie|korekta|sprostowanie|oprava|helyesbítés|corectură|erată|исправление|поправка|уточнение|виправлення|поправка редакции|ispravak|ispravka|popravek|διόρθωση|διευκρίνιση|düzeltme|tashih|koreksi|ralat|đính chính|การแก้ไข|แก้ไข|تصحيح|تصویب|اصلاحیه|תיקון|תיקון טעות|सुधार|भूल सुधार|সংশোধনী|訂正|お詫びと訂正|訂正とお詫び|更正|勘误|更正声明|정정|정정보도|바로잡습니다",
  clarification:
    "clarification|clarifications|klarstellung|präzisierung|précision|précisions|clarificação|aclaración|aclaraciones|esclarecimento|precisazione|chiarimento|verduidelijking|förtydligande|presisering|præcisering|tarkennus|wyjaśnienie|upřesnění|pontosítás|precizare|разъяснение|уточнення|açıklama|klarifikasi|توضيح|توضیح|הבהרה|स्पष्टीकरण|澄清|說明|说明",
  "editors-note":
    "editor's note|editors' note|editors note|editor note|note from the editor|ed note|note to readers|publisher's note|anmerkung der redaktion|anm der redaktion|anm d red|hinweis der redaktion|redaktioneller hinweis|hinweis|note de la rédaction|note de l'éditeur|ndlr|nota del editor|nota de la redacción|nota de redacción|nota del director|nota do editor|nota da redação|nota della redazione|nota redazionale|ndr|noot van de redactie|red anm|redaktionens anmärkning|redaksjonens merknad|redaktionens bemærkning|toimituksen huomautus|od redakcji|przypis redakcji|poznámka redakce|pozn red|pozn redakcie|a szerkesztő megjegyzése|nota redacției|notă|от редакции|примечание редакции|примітка редакції|від редакції|editörün notu|editör notu|catatan redaksi|catatan editor|ghi chú của tòa soạn|ملاحظة المحرر|ملاحظة من المحرر|یادداشت سردبیر|הערת המערכת|הערת העורך|संपादक की टिप्पणी|編集部注|編集部より|編者按|编者按|编者注|편집자주|편집자 주",
  update:
    "update|updated|updates|story update|aktualisierung|actualización|atualização|aggiornamento|mise à jour|mise-à-jour|uppdatering|oppdatering|opdatering|päivitys|aktualizacja|aktualizace|frissítés|actualizare|обновление|обновлено|оновлення|güncelleme|pembaruan|cập nhật|تحديث|به‌روزرسانی|עדכון|अपडेट|追記|更新|업데이트",
  retraction:
    "retraction|retracted|withdrawn|mandatory kill|story withdrawn|zurückgezogen|widerruf|rétractation|retractación|retratação|ritrattazione|intrekking|tilbagetrækning|отзыв|опровержение|спростування|撤回|撤稿|철회",
  "ai-disclosure":
    "ai disclosure|ai notice|ai disclaimer|disclosure of ai use|ki-hinweis|hinweis zu ki|transparenzhinweis ki|avis ia|aviso de ia|aviso ia|nota ia|ai-merking|ai-märkning|ai-verantwoording|ai生成|ai 생성",
  syndication: "syndication|republished from|republication|zweitveröffentlichung|reprinted from|source article",
  contributor:
    "contributors to this report|contributing to this report|additional reporting|with additional reporting by|mitarbeit|avec la contribution de|con información de|com informações de|ha collaborato|hanno collaborato|medverkande|contributing reporters",
};

/** Note labels and their kinds. */
export const NOTE_LABELS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(LABELS).flatMap(([kind, phrases]) =>
    split(phrases).map((phrase): [string, Kind] => [phrase, kindOf(kind)]),
  ),
);

function kindOf(name: string): Kind {
  switch (name) {
    case "correction":
    case "clarification":
    case "editors-note":
    case "update":
    case "retraction":
    case "ai-disclosure":
    case "syndication":
      return name;
    default:
      return "contributor";
  }
}

const phrases = (kind: Kind, list: string): readonly (readonly [string, Kind])[] =>
  split(list).map((phrase): [string, Kind] => [phrase, kind]);

/** Phrases that open a note and are a sentence's beginning. Folded. */
export const NOTE_PHRASES: readonly (readonly [string, Kind])[] = [
  ...phrases(
    "correction",
    "a correction was made on|an earlier version of this|a previous version of this|earlier versions of this|an earlier version misstated|this story corrects|this version corrects|this story has been corrected|this article has been corrected|this story was corrected|this article was corrected|this post has been corrected|this corrects|in einer früheren version|in einer ersten version|in einer vorherigen version|in einer früheren fassung|in der ursprünglichen fassung|in der ursprünglichen version|une version antérieure de cet article|une première version de cet article|una versión anterior de este|una versión previa de esta|uma versão anterior desta|uma versão anterior deste|una versione precedente di questo|in een eerdere versie van dit|i en tidigare version av|en tidigare version av|i en tidligere versjon av|en tidligere versjon av|i en tidligere version af|artikkelissa aiemmin|we wcześniejszej wersji|v předchozí verzi|в более ранней версии|в предыдущей версии|haberin önceki versiyonunda",
  ),
  ...phrases(
    "update",
    "this story has been updated|this article has been updated|this post has been updated|this report has been updated|this story was updated|this article was updated|this is a developing story|this is a breaking news story|this story is developing|dieser artikel wurde aktualisiert|dieser text wurde aktualisiert|der artikel wurde aktualisiert|wir haben den artikel aktualisiert|cet article a été mis à jour|este artículo ha sido actualizado|esta noticia ha sido actualizada|noticia en desarrollo|esta reportagem foi atualizada|questo articolo è stato aggiornato|dit artikel is bijgewerkt|artikeln uppdateras|saken oppdateres|artiklen opdateres|juttua päivitetään|artykuł został zaktualizowany|новость дополняется|новость обновляется|haber güncelleniyor",
  ),
  ...phrases(
    "syndication",
    "a version of this article appear|a version of this story appear|this article was originally published|this story was originally published|this article originally appeared|this story originally appeared|this article was first published|this story was first published|originally published|this report by the canadian press was first published|this article is republished from|this story is republished from|this article was produced by|this story was produced by|this article was provided by|republished with permission|dieser artikel erschien zuerst|dieser text erschien zuerst|dieser beitrag erschien zuerst|zuerst erschienen|cet article a été initialement publié|cet article a d'abord été publié|este artículo fue publicado originalmente|este artículo se publicó originalmente|este artigo foi publicado originalmente|questo articolo è stato pubblicato originariamente|dit artikel verscheen eerder|der artikel ist zuerst|artykuł pierwotnie ukazał się|この記事は、",
  ),
  ...phrases(
    "ai-disclosure",
    "this article was generated with|this story was generated|this article was written with the help of ai|this article was produced with the help of|this article was created with the help of|this story was created using technology|this story was produced with the assistance of|this content was generated|this summary was generated|dieser artikel wurde mit hilfe von ki|dieser artikel wurde mithilfe künstlicher intelligenz|dieser artikel wurde mithilfe von ki|dieser text wurde mit ki|dieser text wurde mithilfe künstlicher intelligenz|dieser beitrag wurde mithilfe|cet article a été généré|cet article a été rédigé avec l'aide de l'intelligence|este artículo fue generado|este artículo ha sido elaborado con ayuda de inteligencia artificial|este texto foi gerado|questo articolo è stato generato|dit artikel is gemaakt met behulp van ai|denna artikel har tagits fram med hjälp av ai|denne artikkelen er laget med hjelp av ki|denne artikel er skrevet med hjælp fra ai|эта статья создана с помощью",
  ),
  ...phrases(
    "contributor",
    "additional reporting by|with reporting by|with additional reporting|reporting by|reporting from|with files from|with contributions from|contributing: |mitarbeit: |avec nos correspondants|com informações d|con información de ",
  ),
  ...phrases("editors-note", "we have removed this article|dieser artikel wurde entfernt"),
];

/** Phrases that decide wherever they stand in a short line. Folded. */
export const NOTE_ENDINGS: readonly (readonly [string, Kind])[] = [
  ...phrases(
    "contributor",
    "contributed to this report|contributed to this story|contributed to this article|contributed reporting|contributed from|contributed in |ont contribué à cet article|a contribué à cet article|contribuyó a esta información|contribuyeron a esta|contribuiu para esta|contribuíram para|ha contribuito a questo|haben zu diesem bericht beigetragen|hat zu diesem bericht beigetragen|bidrog till|droeg bij aan dit",
  ),
  ...phrases(
    "ai-disclosure",
    "using technology provided by|created this story using technology|with the help of artificial intelligence|mithilfe künstlicher intelligenz erstellt|mit hilfe von künstlicher intelligenz erstellt",
  ),
  ...phrases(
    "syndication",
    "was first published by|distributed by the|auto-generated from a syndicated feed|published from a syndicated feed",
  ),
];

/** One of these stands in every phrase of {@link NOTE_ENDINGS}: most lines hold none of them. */
export const ENDING_HINTS: readonly string[] = split(
  "contrib|beigetragen|bidrog|droeg bij|technology|intelligen|published|distributed",
);
