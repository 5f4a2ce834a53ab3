import { textKey } from "../../text/same-text.ts";
import { nameKey } from "./words.ts";

/** Words as addresses spell them, without accents; those that addresses write in two letters are one in both. */
export function addressKey(text: string): string {
  return textKey(nameKey(text).replaceAll("_", " ")).replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("ue", "u");
}

/** The keys of the steps of an address's path, without a file's kind. */
export function stepKeys(address: URL | null): readonly string[] {
  const steps = (address?.pathname ?? "").split("/").filter((step) => step !== "");
  return steps.map((step) => addressKey(decoded(step).replace(FILE_KIND, "")));
}

const FILE_KIND = /\.[a-z]{2,5}$/iu;

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
