import { LINE_WEIGHTS } from "../generated/line-weights.ts";
import { decodeModel } from "../model.ts";
import type { LineModel } from "./line-model.ts";

let decoded: LineModel | null = null;

/** The line model that ships with the package, decoded at its first use: pages of HTML never pay for it. */
export function shippedLineModel(): LineModel {
  decoded ??= decodeModel(Uint8Array.from(atob(LINE_WEIGHTS), (char) => char.charCodeAt(0)));
  return decoded;
}
