/** One of these stands in every phrase that tells a note wherever it stands: most lines hold none of them. */
export const ENDING_HINTS: readonly string[] =
  "contrib|beigetragen|bidrog|droeg bij|technology|intelligen|published|first on|zuerst auf|premier sur|primero en|primeiro em|eerst op|distributed|edit|bearbeitet|modifi|redag|редакт".split(
    "|",
  );

/** One of these stands in every phrase that names an earlier version of the story. */
export const VERSION_HINTS: readonly string[] =
  "vers|wersj|verzi|fassung|версі|верси|έκδο|εκδο|halinde|változat|različici|نسخ|גרסה|phiên bản|fyrri útgáfu".split(
    "|",
  );
