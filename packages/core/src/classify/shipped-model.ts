import { WEIGHTS } from "./generated/weights.ts";
import type { BlockModel } from "./model.ts";
import { unpackModel } from "./packed-model.ts";

let decoded: BlockModel | null = null;

/** The model that ships with the package, decoded at its first use. */
export function shippedModel(): BlockModel {
  decoded ??= unpackModel(WEIGHTS.join(""));
  return decoded;
}
