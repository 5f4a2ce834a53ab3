import { WEIGHTS } from "./generated/weights.ts";
import { type BlockModel, decodeModel } from "./model.ts";

let decoded: BlockModel | null = null;

/** The model that ships with the package, decoded at its first use. */
export function shippedModel(): BlockModel {
  decoded ??= decodeModel(bytesOf(WEIGHTS));
  return decoded;
}

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
