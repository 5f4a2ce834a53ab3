/** Engines sort a run of marks by insertion: its square. No spelling has so many (UAX #15 allows 30 in a stream-safe text). */
const LONG_RUN = /(\p{M}{30})\p{M}+/gu;
/** In a shorter text the square of a run is little. */
const SHORT = 500;

/** `normalize` in linear time: of a run of marks the first thirty count. */
export function normalForm(text: string, form: "NFKC" | "NFD"): string {
  return (text.length < SHORT ? text : text.replace(LONG_RUN, "$1")).normalize(form);
}

/** Combining marks that Latin, Greek and Cyrillic letters carry; those of other scripts tell words apart and stay. */
const ACCENTS = /[\u0300-\u036f]+/g;

export function withoutAccents(text: string): string {
  return normalForm(text, "NFD").replace(ACCENTS, "").normalize("NFC");
}
