const split = (phrases: string): readonly string[] => phrases.split("|");

/** Marks before a caption that say the picture comes from the archive. Upper case as printed; any case before a colon. */
export const ARCHIVE_MARKS: ReadonlySet<string> = new Set(
  split(
    "file|file photo|file picture|file image|file pic|archive|archive photo|archiv|archivbild|archivfoto|archivo|foto de archivo|imagen de archivo|imagem de arquivo|arquivo|archives|photo d'archives|image d'archive|archivio|foto d'archivio|foto di archivio|arkiv|arkivfoto|arkivbild|arkivbilde|archieffoto|archief|archiwum|zdjęcie archiwalne|archivní|archivní foto|архив|архивное фото|фото из архива|архів|arşiv|資料写真|資料|资料图|资料图片|資料圖片|資料照|資料照片|檔案照片|자료사진|자료|أرشيف|أرشيفية|آرشیو|ארכיון|arsip|dokumentasi",
  ),
);

/** Words behind which a credit follows, with or without a colon as the table says. Lower case. */
export const CREDIT_LABELS_WITH_COLON: ReadonlySet<string> = new Set(
  split(
    "photo|photos|supplied|photo credit|photo credits|photograph|photographer|image|images|image credit|image credits|image source|image courtesy|picture|pictures|pic|credit|credits|source|illustration|graphic|video|copyright|rights|screenshot|" +
      "foto|fotos|foto/grafik|foto und grafik|fotograf|fotografin|bild|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|quelle|quellen|grafik|copyright|symbolbild|titelbild|" +
      "crédit|crédits|crédit photo|crédits photo|crédit photos|photo par|photographie|visuel|imagen|imagenes|fotografía|fotografia|crédito|créditos|crédito de la imagen|vídeo|imagem|reprodução|divulgação|credito|fonte|fuente|infographie|ilustración|ilustração|illustrazione|ilustracja|ilustrace|illustratie|illustrasjon|иллюстрация|ілюстрація|" +
      "beeld|bron|foto's|bilde|bilete|billede|fotó|kép|kuva|ljósmynd|skjáskot|fot|zdjęcie|zdjęcia|źródło|zdroj|autor|autor fotografie|sursa|sursa foto|снимка|фото|источник|изображение|джерело|фотограф|φωτογραφία|φωτό|πηγή|fotoğraf|kaynak|" +
      "写真|画像|撮影|図|图|圖|图片|圖片|图源|图片来源|摄影|摄|攝|攝影|來源|来源|사진|사진제공|출처|자료|صورة|تصوير|المصدر|عکس|فوٹو|צילום|תמונה|फोटो|ছবি|ภาพ|ảnh|sumber|dok|nuotrauka|nuotr|isithombe|izithombe|umfanekiso|picha|gambar|larawan|φωτ|φωτογραφια|ფოტო|լուսանկար|լուսանկարը|படம்|ፎቶ",
  ),
);

/** Phrases that need no colon. Lower case. */
export const CREDIT_OPENERS: readonly string[] = [
  ...split(
    "photo by|photos by|photograph by|photography by|picture by|pictures by|image by|images by|photo credit|image credit|photo courtesy of|photos courtesy of|image courtesy of|courtesy of|courtesy|illustration by|graphic by|video by|photo via|image via|provided by|submitted by|" +
      "foto von|bild von|bilder von|fotos von|grafik von|photo de|photo par|foto de|fotos de|fotografía de|imagen de|cedida por|cortesía de|foto di|foto av|foto af|foto door|foto oleh|foto|fot|fotoğraf|bild|beeld|screenshot|screenshots|©|(c)|ⓒ|℗",
  ),
].sort((a, b) => b.length - a.length);

/** Parties that name the kind of picture or its place in the day, and nobody. Folded. */
export const CREDIT_NOISE: ReadonlySet<string> = new Set(
  split(
    "file|pool|archive|archiv|archivbild|archivfoto|arkiv|archivo|archives|arquivo|archivio|symbolbild|symbolfoto|stock|stock image|stock photo|montage|collage|screenshot|photo|photos|foto|fotos|bild|bilder|image|images|pool photo|photo pool|poolfoto|all rights reserved|alle rechte vorbehalten|uncredited|unknown|via|vis mer|video|rights|reserved|sursa",
  ),
);

/** Words glued behind a creator or an agency. Folded. */
export const CREDIT_TAILS: ReadonlySet<string> = new Set(
  split(
    "photo|photos|pic|picture|nuotr|nuotrauka|foto|fotoğraf|자료사진|提供|供图|供圖|撮影|写真|摄|摄影|攝|攝影|제공|사진|영상|캡처|기자|記者|file|archive",
  ),
);
