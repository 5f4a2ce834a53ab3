/** Labels that open a note and are set off from it, by its kind. Folded as by `foldName`; parted by bars. */
export const NOTE_LABELS = {
  correction:
    "correction|corrections|corrected|corrections and clarifications|correction note|erratum|errata|berichtigung|korrektur|korrekturhinweis|richtigstellung|correctif|rectificatif|rectification|fe de errores|fe de erratas|corrección|rectificación|correção|errata corrige|correzione|rettifica|rettelse|rättelse|retting|oikaisu|leiðrétting|correctie|rectificatie|korekta|sprostowanie|oprava|helyesbítés|corectură|erată|исправление|поправка|уточнение|виправлення|поправка редакции|ispravak|ispravka|popravek|διόρθωση|διευκρίνιση|düzeltme|tashih|koreksi|ralat|đính chính|การแก้ไข|แก้ไข|تصحيح|تصویب|اصلاحیه|תיקון|תיקון טעות|सुधार|भूल सुधार|সংশোধনী|訂正|お詫びと訂正|訂正とお詫び|更正|勘误|更正声明|정정|정정보도|바로잡습니다",
  clarification:
    "clarification|clarifications|klarstellung|präzisierung|précision|précisions|clarificação|aclaración|aclaraciones|esclarecimento|precisazione|chiarimento|verduidelijking|förtydligande|presisering|præcisering|tarkennus|wyjaśnienie|upřesnění|pontosítás|precizare|разъяснение|уточнення|açıklama|klarifikasi|توضيح|توضیح|הבהרה|स्पष्टीकरण|澄清|說明|说明",
  "editors-note":
    "editor's note|editors' note|editors note|editor note|note from the editor|ed note|note to readers|publisher's note|anmerkung der redaktion|anm der redaktion|anm d red|hinweis der redaktion|redaktioneller hinweis|note de la rédaction|note de l'éditeur|ndlr|nota del editor|nota de la redacción|nota de redacción|nota del director|nota do editor|nota da redação|nota della redazione|nota redazionale|ndr|noot van de redactie|red anm|redaktionens anmärkning|redaksjonens merknad|redaktionens bemærkning|toimituksen huomautus|od redakcji|przypis redakcji|poznámka redakce|pozn red|pozn redakcie|a szerkesztő megjegyzése|nota redacției|notă|от редакции|примечание редакции|примітка редакції|від редакції|editörün notu|editör notu|catatan redaksi|catatan editor|ghi chú của tòa soạn|ملاحظة المحرر|ملاحظة من المحرر|یادداشت سردبیر|הערת המערכת|הערת העורך|संपादक की टिप्पणी|編集部注|編集部より|編者按|编者按|编者注|편집자주|편집자 주",
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
