/** One of these stands in every phrase that tells a note wherever it stands: most lines hold none of them. */
export const ENDING_HINTS: readonly string[] =
  "contributed|contribué|contribuy|contribuiu|contribuír|contribuito|beigetragen|bidrog|droeg bij|using technology|artificial intel|künstlicher intel|first published by|first on|zuerst auf|premier sur|primero en|primeiro em|eerst op|distributed by|syndicated feed|been edited|bearbeitet|été modifi|sido editad|foi editad|stato modificat|redagowan|editoryal|редакторск".split(
    "|",
  );

/** One of these stands in every phrase that names an earlier version of the story. */
export const VERSION_HINTS: readonly string[] =
  " vers|wersj|verzi|fassung| версі| верси|έκδο|εκδο|halinde|változat|različici|نسخ|גרסה|phiên bản|fyrri útgáfu".split(
    "|",
  );
