/** Languages written from right to left whose default script is so (CLDR likely subtags). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "nqo",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** `rtl` for languages written from right to left, else null: left to right is what a page does by itself. */
export function directionOf(language: string | null): "rtl" | null {
  const primary = language?.split("-")[0]?.toLowerCase() ?? "";
  return RIGHT_TO_LEFT.has(primary) ? "rtl" : null;
}
