/** What a browser puts behind a page's name for the folder of its pictures, styles and frames, in the languages that browsers speak. */
const ENDINGS: readonly string[] = [
  "_files",
  ".files",
  "_archivos",
  "_arquivos",
  "_bestanden",
  "_bylos",
  "-Dateien",
  "_datoteke",
  "_elemei",
  "_failid",
  "_fails",
  "_fajlovi",
  "_ficheiros",
  "_fichiers",
  "_file",
  "-filer",
  "_fitxategiak",
  "_fitxers",
  "_pliki",
  "_soubory",
  "_tiedostot",
];

const PAGES: readonly string[] = [".html", ".htm", ".xhtml"];

/** Of the names in a folder: which would be the folder that a browser saved beside one of the pages there ("web page, complete"). */
export function partsOfPages(names: readonly string[]): (folder: string) => boolean {
  const known = new Set(names);
  return (folder) =>
    ENDINGS.some((ending) => {
      if (!folder.endsWith(ending)) return false;
      const page = folder.slice(0, -ending.length);
      return PAGES.some((extension) => known.has(page + extension));
    });
}
