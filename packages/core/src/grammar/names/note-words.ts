import type { Note } from "../../record.ts";

type Kind = Note["kind"];

const split = (phrases: string): readonly string[] => phrases.split("|");

const phrases = (kind: Kind, list: string): readonly (readonly [string, Kind])[] =>
  split(list).map((phrase): [string, Kind] => [phrase, kind]);

/** Phrases that open a note and are a sentence's beginning. Folded. */
export const NOTE_PHRASES: readonly (readonly [string, Kind])[] = [
  ...phrases(
    "correction",
    "a correction was made on|an earlier version of this|a previous version of this|earlier versions of this|an earlier version misstated|this version corrects|this corrects|dieser artikel wurde korrigiert|der artikel wurde korrigiert|cet article a été corrigé|este artículo ha sido corregido|esta reportagem foi corrigida|questo articolo è stato corretto|dit artikel is gecorrigeerd|artikeln har rättats|artikkelen er rettet|artiklen er rettet|juttua on korjattu|artykuł został poprawiony|článek byl opraven|материал исправлен|in einer früheren version|in einer ersten version|in einer vorherigen version|in einer früheren fassung|in der ursprünglichen fassung|in der ursprünglichen version|une version antérieure de cet article|une première version de cet article|una versión anterior de este|una versión previa de esta|uma versão anterior desta|uma versão anterior deste|una versione precedente di questo|in een eerdere versie van dit|i en tidigare version av|en tidigare version av|i en tidligere versjon av|en tidligere versjon av|i en tidligere version af|artikkelissa aiemmin|we wcześniejszej wersji|v předchozí verzi|в более ранней версии|в предыдущей версии|haberin önceki versiyonunda",
  ),
  ...phrases(
    "update",
    "this is a developing story|this is a breaking news story|updates with |dieser artikel wurde aktualisiert|dieser text wurde aktualisiert|der artikel wurde aktualisiert|wir haben den artikel aktualisiert|cet article a été mis à jour|este artículo ha sido actualizado|esta noticia ha sido actualizada|noticia en desarrollo|esta reportagem foi atualizada|questo articolo è stato aggiornato|dit artikel is bijgewerkt|artikeln uppdateras|saken oppdateres|artiklen opdateres|juttua päivitetään|artykuł został zaktualizowany|новость дополняется|новость обновляется|haber güncelleniyor",
  ),
  ...phrases(
    "syndication",
    "a version of this article appear|a version of this story appear|originally published|originally posted on |originally posted at |first published in the |first published by |this report by the canadian press was first published|republished with permission|republished from |cross-posted |cross posted |crossposted |dieser artikel erschien zuerst|dieser text erschien zuerst|dieser beitrag erschien zuerst|dieser artikel ist zuerst|dieser artikel ist ursprünglich|dieser text ist zuerst|dieser beitrag ist zuerst|zuerst erschienen|cet article a été initialement publié|cet article a d'abord été publié|este artículo fue publicado originalmente|este artículo se publicó originalmente|este artigo foi publicado originalmente|questo articolo è stato pubblicato originariamente|dit artikel verscheen eerder|artykuł pierwotnie ukazał się|この記事は、",
  ),
  ...phrases(
    "ai-disclosure",
    "this article was generated with|this story was generated|this article was produced with the help of|this story was created using technology|this story was produced with the assistance of|this content was generated|this summary was generated|cet article a été généré|este artículo fue generado|este texto foi gerado|questo articolo è stato generato",
  ),
  ...phrases(
    "contributor",
    "additional reporting by|additional reporting from|with reporting by|with additional reporting|with additional inputs from|with inputs from|reporting by|reporting from|with files from|with contributions from|contributing: |mitarbeit: |avec nos correspondants|com informações d|con información de ",
  ),
  ...phrases("editors-note", "we have removed this article|dieser artikel wurde entfernt"),
];

/** Phrases that decide wherever they stand in a short line. Folded. */
export const NOTE_ENDINGS: readonly (readonly [string, Kind])[] = [
  ...phrases(
    "contributor",
    "contributed to this |contributed reporting|contributed from|contributed in |ont contribué à cet article|a contribué à cet article|contribuyó a esta información|contribuyeron a esta|contribuiu para esta|contribuíram para|ha contribuito a questo|haben zu diesem bericht beigetragen|hat zu diesem bericht beigetragen|bidrog till|droeg bij aan dit",
  ),
  ...phrases(
    "ai-disclosure",
    "using technology provided by|created this story using technology|with the help of artificial intelligence|mithilfe künstlicher intelligenz erstellt|mit hilfe von künstlicher intelligenz erstellt",
  ),
  ...phrases(
    "syndication",
    "was first published by|appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em|verscheen eerst op|distributed by the|auto-generated from a syndicated feed|published from a syndicated feed|has not been edited by|redaktionell nicht bearbeitet|nicht von der redaktion bearbeitet|n'a pas été modifiée par la rédaction|no ha sido editada por|não foi editado por|non è stato modificato dalla redazione|nie był redagowany|editoryal müdahale|без редакторской правки",
  ),
];

/** One of these stands in every phrase of {@link NOTE_ENDINGS}: most lines hold none of them. */
export const ENDING_HINTS: readonly string[] = split(
  "contrib|beigetragen|bidrog|droeg bij|technology|intelligen|published|first on|zuerst auf|premier sur|primero en|primeiro em|eerst op|distributed|edit|bearbeitet|modifi|redag|редакт",
);
