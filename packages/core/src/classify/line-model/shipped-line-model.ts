import { LINE_WEIGHTS } from "../generated/line-weights.ts";
import { unpackModel } from "../packed-model.ts";
import type { LineModel } from "./line-model.ts";

let decoded: LineModel | null = null;

/** The line model that ships with the package, decoded at its first use: pages of HTML never pay for it. */
export function shippedLineModel(): LineModel {
  decoded ??= unpackModel(LINE_WEIGHTS.join(""));
  return decoded;
}
